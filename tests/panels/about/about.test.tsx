import { readFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import * as v from 'valibot'
import '#src/panels/about/AboutPanel.tsx'
import '#src/text/en/about-page.ts'
import '#src/text/en/data-files.ts'
import '#src/text/fr/data-files.ts'
import { aboutPage as frenchPage } from '#src/text/fr/about-page.ts'
import { glossary as frenchGlossary } from '#src/text/fr/glossary.ts'
import { describe, expect, it } from 'vitest'
import { About } from '#src/panels/about/About.tsx'
import type { ChangelogEntry } from '#src/schema/changelog.ts'
import { Mission } from '#src/schema/mission.ts'
import { renderApp } from '#tests/kit/render-app.tsx'
import { renderWithTexts } from '#tests/kit/render-with-texts.tsx'

const page = async (name: string) => within(await screen.findByRole('region', { name }))
const headings = (part: { getAllByRole: typeof screen.getAllByRole }, level: number) =>
  part.getAllByRole('heading', { level }).map((heading) => heading.textContent.replaceAll('\u00a0', ' '))

/** Every text of a dictionary that is one as it stands. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const readMission = (): unknown => JSON.parse(readFileSync('data/monusco/mission.json', 'utf8')) as unknown
const mission = v.parse(Mission, readMission())

const entries: readonly ChangelogEntry[] = [
  {
    id: 'first',
    version: '2026.10.1',
    date: '2026-10',
    summary: { en: 'First version.', fr: 'Première version.' },
    changes: [],
  },
  {
    id: 'second',
    version: '2026.11.1',
    date: '2026-11-24',
    summary: { en: 'A date was corrected.', fr: 'Une date a été corrigée.' },
    changes: [
      {
        file: 'events',
        record: 'amsar-closure',
        what: { en: '8 April became 9 April.', fr: 'Le 8 avril est devenu le 9 avril.' },
        sources: ['monusco-2024-04-09'],
      },
    ],
  },
]

describe('the About page', () => {
  it('opens from its link with its parts in order', async () => {
    renderApp('/?tab=about', { isTabOnly: true })
    const about = await page('About')
    await about.findByText(/^Drawdown shows the withdrawal of MONUSCO \(Democratic Republic of the Congo\):/)
    await about.findByRole('heading', { name: 'Data files' })
    expect(headings(about, 3)).toEqual([
      'What this is, and what it is not',
      'Method',
      'What the data covers',
      'Glossary',
      'Who makes it',
      'Licences of the data',
      'Report an error',
      'Data files',
      'What was corrected',
    ])
    expect(headings(about, 4)).toEqual([
      'How a status comes about',
      'Why 43 sites, and not all bases of the mission',
      'What an estimate is',
      'What “late” means',
      'Citation',
      'Version 2026.11.4, 28 November 2026',
      'Version 2026.11.3, 27 November 2026',
      'Version 2026.11.2, 27 November 2026',
      'Version 2026.11.1, 24 November 2026',
    ])
  })

  it('is the last tab, and is led to from the top and the foot of the page', async () => {
    const user = renderApp('/')
    const tabs = await screen.findAllByRole('tab')
    expect(tabs.at(-1)).toHaveTextContent('About')
    const foot = within(await screen.findByRole('contentinfo'))
    expect(await foot.findByRole('link', { name: 'About' })).toHaveAttribute('href', '?tab=about')
    await user.click(await within(screen.getByRole('banner')).findByRole('link', { name: 'About' }))
    expect(window.location.search).toBe('?tab=about')
    expect(await screen.findByRole('tab', { name: 'About', selected: true })).toBeVisible()
    expect(await (await page('About')).findByRole('heading', { name: 'Glossary' })).toBeVisible()
  })

  it('is where its link leads, also from a page that was opened at a figure', async () => {
    renderApp('/?output=chn-projects', { isTabOnly: true })
    const link = await within(await screen.findByRole('banner')).findByRole('link', { name: 'About' })
    expect(link).toHaveAttribute('href', '?tab=about')
  })

  it('is French throughout in French', async () => {
    renderApp('/?tab=about', { language: 'fr', isTabOnly: true })
    const about = await page('À propos')
    await about.findByText(/^Drawdown montre le désengagement de la MONUSCO/)
    await about.findByRole('heading', { name: 'Fichiers de données' })
    expect(headings(about, 3)).toEqual([
      'Ce que c’est, et ce que ce n’est pas',
      'Méthode',
      'Ce que couvrent les données',
      'Glossaire',
      'Qui le fait',
      'Licences des données',
      'Signaler une erreur',
      'Fichiers de données',
      'Ce qui a été corrigé',
    ])
    const text = screen.getByRole('region', { name: 'À propos' }).textContent
    // A newspaper keeps its name.
    expect(text.replaceAll('The Diplomatic Times', '')).not.toMatch(/\b(the|which|is|are|with)\b/i)
  })

  it('is set as French is set', () => {
    const all = [frenchPage, frenchGlossary].flatMap(textsIn)
    expect(all.length).toBeGreaterThan(40)
    for (const text of all) expect(text).not.toMatch(/ [:;!?»]|« |'/)
  })

  it('names the licence of package.json', async () => {
    const { license } = v.parse(
      v.object({ license: v.string() }),
      JSON.parse(readFileSync('package.json', 'utf8')),
    )
    await renderWithTexts(<About mission={mission} sites={41} changelog={[]} />)
    expect(await screen.findByText(new RegExp(`under the ${license} licence`))).toBeVisible()
    expect(screen.getByText(/^This copy names no address/)).toBeVisible()
    expect(screen.getByRole('link', { name: /^Lakes: GSHHG/ })).toHaveAttribute(
      'href',
      'https://www.soest.hawaii.edu/pwessel/gshhg/',
    )
  })

  it('names the contact that mission.json names', async () => {
    const contact = { name: { en: 'Data desk', fr: 'Bureau des données' }, url: 'mailto:data@example.org' }
    await renderWithTexts(<About mission={{ ...mission, contact }} sites={41} changelog={[]} />)
    expect(await screen.findByRole('link', { name: 'Data desk' })).toHaveAttribute('href', contact.url)
    expect(screen.queryByText(/^This copy names no address/)).not.toBeInTheDocument()
  })

  it('tells what was corrected, newest first, where that is published', async () => {
    await renderWithTexts(<About mission={mission} sites={41} changelog={entries} />)
    const [newest, oldest] = await screen.findAllByRole('article')
    expect(newest).toHaveAccessibleName(/^Version 2026\.11\.1, 24\sNovember 2026$/)
    expect(newest).toHaveTextContent('8 April became 9 April. events.json, record amsar-closure')
    expect(within(newest ?? document.body).getByRole('link')).toHaveTextContent('monusco-2024-04-09')
    expect(oldest).toHaveAccessibleName('Version 2026.10.1, October 2026')
  })
})

describe('a contact in mission.json', () => {
  it.each(['javascript:alert(1)', 'http://example.org', 'nobody'])('is refused as %s', (url) => {
    const wrong = { ...mission, contact: { name: { en: 'A', fr: 'A' }, url } }
    expect(v.safeParse(Mission, wrong).success).toBe(false)
  })
})
