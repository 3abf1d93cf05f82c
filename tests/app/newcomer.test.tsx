import { screen, within } from '@testing-library/react'
import '#src/panels/figures/LoadedCounts.tsx'
import '#src/text/en/glossary.ts'
import '#src/text/fr/glossary.ts'
import '#src/ui/Definitions.tsx'
import { describe, expect, it } from 'vitest'
import { renderApp } from '#tests/kit/render-app.tsx'

const region = async (name: string) => within(await screen.findByRole('region', { name }))

describe('the first line of the page', () => {
  it('says what the page is for', async () => {
    renderApp('/', { isTopOnly: true })
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Drawdown: the withdrawal of MONUSCO, base by base',
      }),
    ).toBeVisible()
    expect(
      screen.getByText(/^Democratic Republic of the Congo: bases open, closed or handed over on any date/),
    ).toBeVisible()
  })

  it('says it in French', async () => {
    renderApp('/', { language: 'fr', isTopOnly: true })
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: /^Drawdown\s: le désengagement de la MONUSCO, base par base$/,
      }),
    ).toBeVisible()
  })
})

describe('the sign beside a term', () => {
  it('tells at the key figures what a site is and why these are not all bases', async () => {
    const user = renderApp('/', { isTopOnly: true })
    const figures = await region('Key figures')
    const sign = await figures.findByRole('button', { name: 'What is “Site”?' })
    expect(sign).toHaveAttribute('aria-expanded', 'false')
    await user.click(sign)
    expect(await figures.findByText(/the number is not that of all its bases\.$/)).toBeVisible()
    expect(figures.getByText('Place known from UN maps only')).toBeVisible()
    expect(sign).toHaveAttribute('aria-expanded', 'true')
    await user.keyboard('{Escape}')
    expect(figures.queryByText(/the number is not that of all its bases\.$/)).not.toBeInTheDocument()
  })

  it('opens from the keyboard and closes on a second press', async () => {
    const user = renderApp('/', { isTopOnly: true })
    const figures = await region('Key figures')
    const sign = await figures.findByRole('button', { name: 'What is “estimate”?' })
    sign.focus()
    await user.keyboard('{Enter}')
    expect(await figures.findByText(/not counted heads/)).toBeVisible()
    await user.keyboard('{Enter}')
    expect(figures.queryByText(/not counted heads/)).not.toBeInTheDocument()
  })

  it.each([
    ['Key figures', 'What is “Status”?', 'Key figures'],
    ['Filters', 'What is “Status”?', 'Filters'],
    ['Map', 'What is “Legend”?', 'Map'],
    ['Timeline', 'What is “Status”?', 'Timeline'],
  ])('defines every status at %s', async (name, term) => {
    const user = renderApp('/', { isTopOnly: name !== 'Timeline', isTabOnly: name === 'Timeline' })
    const part = await region(name)
    await user.click(await part.findByRole('button', { name: term }))
    expect(await part.findByText(/The place itself may not yet be closed or handed over/)).toBeVisible()
    expect(part.getByText(/It is neither a closure nor a hand-over/)).toBeVisible()
    expect(part.getByText(/does not mean that the place was closed/)).toBeVisible()
  })

  it.each([
    [
      'la carte',
      'Carte',
      /^Qu’est-ce que «\sLégende\s»\s\?$/,
      /Ce n’est ni une fermeture ni une rétrocession/,
    ],
    [
      'les chiffres clés',
      'Chiffres clés',
      /^Qu’est-ce que «\sSite\s»\s\?$/,
      /n’est donc pas celui de toutes ses bases/,
    ],
    ['les filtres', 'Filtres', /^Qu’est-ce que «\sStatut\s»\s\?$/, /la rétrocession est une étape distincte/],
  ])('speaks French at %s', async (_, name, term, meaning) => {
    const user = renderApp('/', { language: 'fr', isTopOnly: true })
    const part = await region(name)
    await user.click(await part.findByRole('button', { name: term }))
    expect(await part.findByText(meaning)).toBeVisible()
  })

  it('stands at the heads of the list of sites, and in none of its rows', async () => {
    const user = renderApp('/?tab=sites', { isTabOnly: true })
    const sites = await region('Sites')
    await user.click(await sites.findByRole('button', { name: 'What is “Status”?' }))
    expect(await sites.findByText(/a hand-over is a step of its own/)).toBeVisible()
    expect(sites.getAllByRole('button', { name: /^What is/ })).toHaveLength(2)
  })

  it('stands at the choices of the burn-down, its figures, and the published counts', async () => {
    const user = renderApp('/?view=plan', { isTabOnly: true })
    const timeline = await region('Timeline')
    const signs = await timeline.findAllByRole('button', { name: /^What is/ })
    expect(signs.map((sign) => sign.getAttribute('aria-label'))).toEqual(
      expect.arrayContaining(['What is “Status”?', 'What is “Closed”?', 'What is “Late”?']),
    )
    await user.click(timeline.getByRole('button', { name: 'What is “Late”?' }))
    expect(await timeline.findByText(/^Left after a documented date that applied/)).toBeVisible()
  })

  it('does not become part of the name of the group that it explains', async () => {
    renderApp('/', { isTopOnly: true })
    const filters = await region('Filters')
    expect(await filters.findByRole('group', { name: /^Status on 11\sMarch 2026$/ })).toBeVisible()
  })
})

describe('the counts of others', () => {
  it('stand beside the number of sites, each with qualifier, author, day and source', async () => {
    const user = renderApp('/?province=CD-SK', { isTopOnly: true })
    const figures = await region('Key figures')
    await user.click(await figures.findByText('Others counted: 14, more than 10, 10, 9… (South Kivu)'))
    const items = figures.getAllByRole('listitem').map((item) => item.textContent.replaceAll('\u00a0', ' '))
    expect(items).toContain(
      '14 bases to be handed over in South Kivu: Xinhua, 28 February 2024 Xinhua, 28 Feb 2024',
    )
    expect(items.find((item) => item.startsWith('more than 10 bases in South Kivu: 7sur7.cd'))).toBeDefined()
    expect(items.some((item) => item.includes('Ituri'))).toBe(false)
  })

  it('are those of all provinces for the whole mission', async () => {
    renderApp('/', { isTopOnly: true })
    const figures = await region('Key figures')
    expect(await figures.findByText(/^Others counted: .* \(.*South Kivu.*\)$/)).toBeVisible()
    expect(figures.getByText(/^military bases in Ituri: joint team/)).toBeInTheDocument()
  })

  it('are said to be none for a province without, in both languages', async () => {
    const user = renderApp('/?province=CD-KL', { isTopOnly: true })
    const figures = await region('Key figures')
    expect(await figures.findByText('No count by others is documented for Kwilu.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Français' }))
    expect(
      await (
        await region('Chiffres clés')
      ).findByText('Aucun décompte par d’autres n’est documenté (Kwilu).'),
    ).toBeVisible()
  })
})
