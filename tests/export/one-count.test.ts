import { createElement } from 'react'
import { unplanned } from '#tests/kit/unplanned.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { exactDate } from '#src/domain/dates/dates.ts'
import { gapAt } from '#src/domain/plans/burn-gap.ts'
import { burnSites, burnView } from '#src/domain/plans/burn-view.ts'
import { type Filter, filterRows, noFilter } from '#src/domain/view/filters.ts'
import { type Language, formatDate } from '#src/domain/names/formats.ts'
import { namesIn } from '#src/domain/names/names.ts'
import { rowsAt } from '#src/domain/sites/site-row.ts'
import { tallyOf } from '#src/domain/sites/site-tally.ts'
import { changeDays } from '#src/domain/events/timeline-dates.ts'
import { planSection } from '#src/panels/plan/plan-section.ts'
import { burnTable } from '#src/panels/plan/burn-table.ts'
import { sitesTable } from '#src/export/tables/sites-table.ts'
import { RemainingSites } from '#src/panels/figures/RemainingSites.tsx'
import { SitesTable } from '#src/panels/sites/SitesTable.tsx'
import { unitKinds } from '#src/schema/names.ts'
import { filterSentence } from '#src/text/filter-phrase.ts'
import { gapWords } from '#src/text/gap-words.ts'
import { statusPhrase } from '#src/text/status-phrase.ts'
import { TextProvider } from '#src/text/TextContext.tsx'
import { CitationsProvider } from '#src/ui/CitationsContext.tsx'
import { realRecords } from '#tests/data/real-records.ts'
import { realModel } from '#tests/domain/real-model.ts'
import { realContext } from './briefing/real-briefing.ts'
import { realMissionTexts, realTexts } from '#tests/kit/real-texts.ts'

const { en: english, fr: french } = realTexts

// "How many are open?" has one answer. The expected number is counted here, by hand, from the rows of the list; every place that
// states it must state it so.

const { index, events, phases, plans } = realModel()
const days = changeDays(events, index)
const provinces = realRecords('provinces')
const contributors = realRecords('contributors')

const filterBy = (part: Partial<Filter>): Filter => ({ ...noFilter, ...part })

const filters: readonly Filter[] = [
  noFilter,
  ...provinces.map(({ id }) => filterBy({ provinces: [id] })),
  ...contributors.map(({ id }) => filterBy({ contributors: [id] })),
  ...unitKinds.map((kind) => filterBy({ kinds: [kind] })),
]

/** The filters to look through on a day, by its place: the whole mission on each, every other filter on a third of them. */
const filtersAt = (place: number): readonly Filter[] =>
  filters.filter((filter, at) => filter === noFilter || (at + place) % 3 === 0)

const languages = ['en', 'fr'] as const
const textsOf = { en: english, fr: french }
const namesOf = { en: namesIn('en', provinces, contributors), fr: namesIn('fr', provinces, contributors) }

const textOf = (markup: string): string =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', '’')
    // The sign that a definition hangs at, which is a button.
    .replaceAll(' ? ', ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()

const plain = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, ' ')

const shownAt = (day: string, filter: Filter) =>
  filterRows(rowsAt(index, day, new Set(filter.contributors)), filter)

/** What must be said of the rows, written out here. */
const expectedOf = (rows: ReturnType<typeof shownAt>, language: Language) => {
  const sites = rows.filter(({ site }) => site.register === 'drawdown')
  const count = (name: string) => sites.filter(({ status }) => status.name === name).length
  const [open, ceased, lost] = [count('open'), count('operations-ceased'), count('access-lost')]
  const remaining = open + ceased + lost
  const words =
    language === 'en'
      ? [
          open > 0 && `${open} open`,
          ceased > 0 && `${ceased} with operations ceased`,
          lost > 0 && `${lost} with access lost`,
        ]
      : [
          open > 0 && `${open} ouvert${open > 1 ? 's' : ''}`,
          ceased > 0 && `${ceased} aux opérations terminées`,
          lost > 0 && `${lost} dont l’accès est perdu`,
        ]
  const unknown = count('not-documented')
  const notYet =
    language === 'en'
      ? `${unknown} more not documented on this date`
      : `${unknown} ${unknown === 1 ? 'autre non documenté' : 'autres non documentés'} à cette date`
  const parts = [words.filter(Boolean).join(', '), unknown > 0 ? notYet : '']
    .filter(Boolean)
    .join(language === 'en' ? '; ' : ' ; ')
  return {
    total: sites.length,
    remaining,
    brackets: parts === '' ? '' : ` (${parts})`,
    closed: language === 'en' ? 'not yet documented as closed' : 'dont la fermeture n’est pas documentée',
  }
}

const citations = {
  cite: (id: string) => ({ id, publisher: id, label: id, title: id, lang: undefined, href: '#' }),
  open: () => {},
}

const within = (language: Language, element: ReturnType<typeof createElement>): string =>
  textOf(
    renderToStaticMarkup(
      // oxlint-disable-next-line react/no-children-prop -- its type asks for them, and this file has no JSX
      createElement(TextProvider, { value: realMissionTexts[language], children: element }),
    ),
  )

const figures = new Map<string, string>()

/** The key figure as it is drawn; many dates and filters have one and the same tally. */
const figureOf = (tally: ReturnType<typeof tallyOf>, language: Language): string => {
  const key = `${language} ${JSON.stringify(tally)}`
  const drawn =
    figures.get(key) ??
    within(language, createElement(RemainingSites, { tally, seenOpen: null, year: 0, sources: [] }))
  figures.set(key, drawn)
  return drawn
}

describe(`on ${days.length} days with any of ${filters.length} filters of one province, contributor or kind`, () => {
  it.each(languages)(
    'key figures, burn-down, list and subtitle say one number with one word: %s',
    (language) => {
      const t = textsOf[language]
      let compared = 0
      // The days by turns: what is counted is the same in each language, and every day is seen in one.
      for (const [place, day] of days.entries()) {
        if (place % languages.length !== languages.indexOf(language)) continue
        for (const filter of filtersAt(place)) {
          const shown = shownAt(day, filter)
          const { total, remaining, brackets, closed } = expectedOf(shown, language)
          if (total === 0) continue
          compared += 1
          const of = language === 'en' ? 'of' : 'sur'
          const figure = figureOf(tallyOf(shown), language)
          const set = language === 'en' ? 'sites of the drawdown' : 'sites du désengagement'
          expect(figure.startsWith(`${remaining} ${of} ${total} ${set} ${closed}${brackets}`)).toBe(true)
          const histories = burnSites(rowsAt(index, day, new Set(filter.contributors)), filter)
          const gap = gapAt(histories, 'closed', plans, day)
          const date = formatDate(day, language)
          const words = gapWords(gap, 'closed', date, t, language)
          const noun = (language === 'en' ? remaining === 1 : remaining <= 1) ? 'site' : 'sites'
          const when = language === 'en' ? `on ${date}` : `au ${date}`
          expect(plain(`${words.remaining} ${words.remainingOf}`)).toBe(
            plain(`${remaining} ${noun} ${closed} ${when}${brackets}`),
          )
          const subtitle = plain(
            filterSentence(tallyOf(shown), filter, exactDate(day), namesOf[language], t, language),
          )
          expect(subtitle).toMatch(new RegExp(`^${total} sites? (of the drawdown|du désengagement)`))
        }
      }
      expect(compared).toBeGreaterThan(700)
    },
  )

  it('the table that leaves has as many rows in each status', () => {
    for (const [place, day] of days.entries())
      for (const filter of filtersAt(place)) {
        const shown = shownAt(day, filter)
        const tally = tallyOf(shown)
        const { objects } = sitesTable(unplanned(shown), namesOf.en, english, 'en')
        const inTable = (status: 'open' | 'operations-ceased' | 'closed' | 'handed-over' | 'access-lost') =>
          objects.filter((row) => row['status'] === english.words.status[status]).length
        for (const status of ['open', 'operations-ceased', 'closed', 'handed-over', 'access-lost'] as const)
          expect(inTable(status)).toBe(tally.byStatus[status])
      }
  })
})

it('the table that leaves says of which year each estimate is', () => {
  const { objects } = sitesTable(unplanned(shownAt('2026-03-11', noFilter)), namesOf.en, english, 'en')
  const estimated = objects.filter((row) => row['troops'] !== null)
  expect(estimated.length).toBeGreaterThan(5)
  for (const row of estimated) expect(row['troopsYear']).toBe(2024)
})

describe('on every day', () => {
  it('list, status line, tooltip and table call each site’s status the same', () => {
    for (const day of days)
      for (const row of shownAt(day, noFilter)) {
        const phrase = statusPhrase(row.status, english, 'en', String)
        const [inTable] = sitesTable(unplanned([row]), namesOf.en, english, 'en').objects
        const isPlace = row.status.name === 'on-map' || row.status.name === 'last-on-map'
        expect(phrase.startsWith(String(inTable?.['status']))).toBe(true)
        expect(isPlace).toBe(row.site.register === 'un-maps')
      }
  })

  it.each(languages)(
    'burn-down, its table and the briefing agree with the list, whole mission and South Kivu: %s',
    (language) => {
      const context = realContext(language)
      for (const filter of [noFilter, { ...noFilter, provinces: ['CD-SK'] }])
        for (const date of days.filter((_, at) => at % 8 === 0)) {
          const shown = shownAt(date, filter)
          const { remaining, brackets, closed } = expectedOf(shown, language)
          const { section } = planSection({
            ...context,
            date: exactDate(date),
            day: date,
            rows: rowsAt(index, date),
            shown,
            filter,
            period: 'whole',
          })
          const [note] = section.notes
          const first = typeof note === 'string' ? note : ''
          expect(plain(first)).toContain(`${remaining} site`)
          expect(plain(first)).toContain(`${closed} `)
          expect(plain(first)).toContain(brackets)
          const view = burnView({
            histories: burnSites(rowsAt(index, date), filter),
            events,
            phases,
            provinces: filter.provinces,
            step: 'closed',
            range: { from: '1990-01-01', to: '2027-12-31' },
            end: '2027-12-31',
          })
          const changes = view.changes.filter(({ day }) => day <= date)
          expect(view.actual.findLast(({ day }) => day <= date)?.count).toBe(remaining)
          const isDated = changes.length > 0 && view.histories.every(({ start }) => start !== null)
          expect(isDated ? changes.at(-1)?.after : remaining).toBe(remaining)
          const rows = burnTable(view, textsOf[language], language).objects
          expect(rows.filter(({ open }) => open !== null)).toHaveLength(view.changes.length)
        }
    },
  )

  it('the list itself says the count above its rows', () => {
    for (const language of languages)
      for (const day of ['2012-06-30', '2024-04-30', '2024-12-31', '2025-01-01', '2026-03-11']) {
        const shown = shownAt(day, noFilter)
        const { total, remaining, brackets, closed } = expectedOf(shown, language)
        const markup = within(
          language,
          createElement(CitationsProvider, {
            value: citations,
            // oxlint-disable-next-line react/no-children-prop
            children: createElement(SitesTable, {
              listed: unplanned(shown),
              sort: null,
              names: namesOf[language],
              selected: null,
              onSelect: () => {},
              onSort: () => {},
            }),
          }),
        )
        expect(markup).toContain(`${total} site`)
        expect(markup).toContain(`${remaining} sites ${closed}${brackets}`)
      }
  })
})
