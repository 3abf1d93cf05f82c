import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Language } from '#src/domain/names/formats.ts'
import type { Usage } from '#src/domain/sources/source-usage.ts'
import { Sources } from '#src/panels/sources/Sources.tsx'
import type { Source } from '#src/schema/source.ts'
import { renderWithTexts } from '#tests/kit/render-with-texts.tsx'

// jsdom's names lose the blank between two inline elements, which browsers keep (dom-accessibility-api 0.5.16).

const release: Source = {
  id: 'monusco-pr-2024-04-09',
  publisher: 'MONUSCO',
  title: 'Chinese Peacekeepers to leave',
  descriptive: false,
  date: '2024-04-09',
  url: 'https://monusco.unmissions.org/en/pr',
  lang: 'en',
  kind: 'un-official',
}
const base: Source = {
  ...release,
  id: 'okapi-2024-04',
  publisher: 'Radio Okapi',
  title: 'Remise de la base rétrocédée',
  descriptive: true,
  date: '2024-04',
  url: 'https://www.radiookapi.net/1',
  lang: 'fr',
  kind: 'press',
}
const maps: Source = {
  ...release,
  id: 'geo-pko',
  publisher: 'Geo-PKO',
  title: 'Dataset',
  date: null,
  kind: 'academic',
}
const projects: Usage = {
  kind: 'output',
  id: 'chn-projects',
  label: { en: 'projects, Chinese contingent', fr: 'projets, contingent chinois' },
  siteId: null,
  date: '2024-04',
  quantity: { value: 580, qualifier: 'more-than' },
  count: null,
}
const usage = new Map<string, readonly Usage[]>([
  [release.id, [projects]],
  [maps.id, [{ kind: 'deployment', id: 'm', label: null, siteId: null, date: null, count: 1005 }]],
])

// jsdom lays nothing out and knows no scrolling.
const scrollIntoView = vi.fn<() => void>()
beforeEach(() => {
  scrollIntoView.mockClear()
  Element.prototype.scrollIntoView = scrollIntoView
})

const Page = ({ start, onOpenUsage }: { start: string | null; onOpenUsage: (usage: Usage) => void }) => {
  const [selected, setSelected] = useState(start)
  return (
    <>
      <Sources
        sources={[release, base, maps]}
        usage={usage}
        selected={selected}
        onSelect={setSelected}
        onOpenUsage={onOpenUsage}
      />
      <button type="button" onClick={() => setSelected(release.id)}>
        a figure’s source
      </button>
    </>
  )
}

const renderSources = async (start: string | null = null, language: Language = 'en') => {
  const onOpenUsage = vi.fn<(usage: Usage) => void>()
  await renderWithTexts(<Page start={start} onOpenUsage={onOpenUsage} />, { language })
  return { user: userEvent.setup(), onOpenUsage }
}

const titles = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
const entry = (title: string): HTMLElement => {
  const found = screen.getByRole('heading', { name: title }).closest('li')
  if (!found) throw new Error(`no entry ${title}`)
  return found
}

test('lists every document, newest first and undated last, with its facts', async () => {
  await renderSources()
  expect(titles()).toEqual(['[Remise de la base rétrocédée]', 'Chinese Peacekeepers to leave', 'Dataset'])
  const okapi = within(entry('[Remise de la base rétrocédée]'))
  for (const fact of ['Radio Okapi', 'April 2024', 'French', 'Press', 'No record cites it.'])
    expect(okapi.getByText(fact)).toBeVisible()
  expect(okapi.getByText('Remise de la base rétrocédée')).toHaveAttribute('lang', 'fr')
  const link = okapi.getByRole('link', { name: /^radiookapi\.net ?\(opens in a new tab\)$/ })
  expect(link).toHaveAttribute('href', 'https://www.radiookapi.net/1')
  expect(link).toHaveAttribute('rel', 'noreferrer noopener')
  expect(within(entry('Dataset')).getByText('no date')).toBeVisible()
})

test('search ignores case and accents, and says how many it found', async () => {
  const { user } = await renderSources()
  expect(screen.getByRole('status')).toHaveTextContent('3 documents')
  await user.type(screen.getByRole('searchbox', { name: 'Search publisher, title or id' }), 'RETROCEDEE')
  expect(titles()).toEqual(['[Remise de la base rétrocédée]'])
  expect(screen.getByRole('status')).toHaveTextContent('1 of 3 documents')
  expect(screen.getByRole('button', { name: /^Press ?1$/ })).toBeVisible()
  expect(screen.getByRole('button', { name: /^United Nations ?0$/ })).toBeVisible()
})

test('narrows to a kind, and back', async () => {
  const { user } = await renderSources()
  await user.click(screen.getByRole('button', { name: /^United Nations ?1$/ }))
  expect(screen.getByRole('button', { name: /^United Nations ?1$/ })).toHaveAttribute('aria-pressed', 'true')
  expect(titles()).toEqual(['Chinese Peacekeepers to leave'])
  await user.click(screen.getByRole('button', { name: /^All ?3$/ }))
  expect(titles()).toHaveLength(3)
})

test('sorts by publisher', async () => {
  const { user } = await renderSources()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Publisher')
  expect(titles()).toEqual(['Dataset', 'Chinese Peacekeepers to leave', '[Remise de la base rétrocédée]'])
})

test('what rests on a document opens, and each record leads on', async () => {
  const { user, onOpenUsage } = await renderSources()
  expect(screen.queryByRole('button', { name: /580/ })).not.toBeInTheDocument()
  await user.click(screen.getByText('What rests on it (1)'))
  expect(entry('Chinese Peacekeepers to leave')).toHaveAttribute('aria-current', 'true')
  expect(screen.getByRole('heading', { name: 'Chinese Peacekeepers to leave' })).not.toHaveFocus()
  await user.click(
    screen.getByRole('button', { name: /^more than 580 projects, Chinese contingent ?output · April 2024$/ }),
  )
  expect(onOpenUsage).toHaveBeenCalledWith(projects)
  await user.click(screen.getByText('What rests on it (1)'))
  expect(entry('Chinese Peacekeepers to leave')).not.toHaveAttribute('aria-current')
  expect(screen.queryByRole('button', { name: /580/ })).not.toBeInTheDocument()
})

test('the document that a link opens is expanded, marked, scrolled to and in focus', async () => {
  await renderSources(release.id)
  expect(screen.getByRole('heading', { name: 'Chinese Peacekeepers to leave' })).toHaveFocus()
  expect(entry('Chinese Peacekeepers to leave')).toHaveAttribute('aria-current', 'true')
  expect(screen.getByRole('button', { name: /more than 580 projects/ })).toBeVisible()
  expect(scrollIntoView).toHaveBeenCalledOnce()
})

test('typing does not scroll again', async () => {
  const { user } = await renderSources(release.id)
  await user.type(screen.getByRole('searchbox'), 'chinese')
  expect(scrollIntoView).toHaveBeenCalledOnce()
})

test('a document opened from a figure is shown even if the search does not find it', async () => {
  const { user } = await renderSources()
  await user.type(screen.getByRole('searchbox'), 'okapi')
  await user.click(screen.getByRole('button', { name: 'a figure’s source' }))
  expect(titles()).toEqual(['[Remise de la base rétrocédée]', 'Chinese Peacekeepers to leave'])
  expect(screen.getByText('Does not match the search; shown because it was opened.')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('1 of 3 documents')
})

test('records read off maps are counted, not listed', async () => {
  const { user } = await renderSources()
  await user.click(screen.getByText('What rests on it (1,005)'))
  expect(screen.getByText('1,005 estimates of a year at a place')).toBeVisible()
})

test('a search that finds nothing says so and can be undone', async () => {
  const { user } = await renderSources()
  await user.type(screen.getByRole('searchbox'), 'xyz')
  expect(screen.getByText('No document matches this search.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show all documents' }))
  expect(titles()).toHaveLength(3)
})

test('in French', async () => {
  await renderSources(release.id, 'fr')
  expect(screen.getByText('Ce qui repose sur ce document (1 005)')).toBeVisible()
  expect(
    screen.getByRole('button', {
      name: /^plus de 580 projets, contingent chinois ?réalisation · avril 2024$/,
    }),
  ).toBeVisible()
  expect(within(entry('Chinese Peacekeepers to leave')).getByText('anglais')).toBeVisible()
})
