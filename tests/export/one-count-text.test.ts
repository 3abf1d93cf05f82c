import { expect, it } from 'vitest'
import { changesBetween } from '#src/domain/changes/changes.ts'
import { comparedDays } from '#src/domain/changes/compared-days.ts'
import { type Filter, filterRows, noFilter } from '#src/domain/view/filters.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { rowsAt } from '#src/domain/sites/site-row.ts'
import { changeDays } from '#src/domain/events/timeline-dates.ts'
import { unitKinds } from '#src/schema/names.ts'
import { changesShort } from '#src/text/changes-short.ts'
import { loadChangeSentences } from '#src/text/load-change-sentences.ts'
import { realMission } from '#tests/data/real-mission.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realModel } from '#tests/domain/real-model.ts'
import { briefingScope } from '#src/panels/changes/briefing-scope.ts'

// The sentence that a spokesperson reads aloud says the number of the list on that day. one-count.test.ts compares the other places.

const { index, events } = realModel()
const provinces = realRecords('provinces')
const contributors = realRecords('contributors')
const inputs = {
  index,
  events,
  contingents: realRecords('contingents'),
  strength: realRecords('strength'),
  today: '2026-11-27',
}

const filterBy = (part: Partial<Filter>): Filter => ({ ...noFilter, ...part })

const languages = ['en', 'fr'] as const

/** How each language says the number: none left, or so many of so many. */
const wordsOf = {
  en: {
    small: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    none: 'no site is left that is not documented as closed',
    remaining: /(\w+) of (\w+) (?:is|are) not yet documented as closed/u,
    ofPeriod: 'at some time in this period',
  },
  fr: {
    small: ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
    none: 'il ne reste aucun site dont la fermeture ne soit pas documentée',
    remaining: /la fermeture n’est pas documentée pour (\w+) sites? sur (\w+)/u,
    ofPeriod: 'à un moment de cette période',
  },
}

/** What the sentence says: how many remain of how many; null where it has no site to tell of. */
const saidIn = (text: string, language: Language, total: number): readonly number[] | null => {
  const { small, none, remaining } = wordsOf[language]
  const numberOf = (word: string): number => (small.includes(word) ? small.indexOf(word) : Number(word))
  if (text.includes(none)) return [0, total]
  const said = remaining.exec(text)
  return said && [said[1], said[2]].map((word) => numberOf(word?.toLowerCase() ?? ''))
}

const shownAt = (day: string, filter: Filter) =>
  filterRows(rowsAt(index, day, new Set(filter.contributors)), filter).filter(
    ({ site }) => site.register === 'drawdown',
  )

const walk = async (
  filters: readonly Filter[],
  visit: (day: string, filter: Filter, text: string, language: Language) => void,
) => {
  const spoken = await Promise.all(
    languages.map(async (language) => {
      const { short } = await loadChangeSentences(language)
      return { language, short }
    }),
  )
  for (const day of changeDays(events, index).filter((_, at) => at % 3 === 0))
    for (const filter of filters) {
      const days = comparedDays(`${Number(day.slice(0, 4)) - 1}${day.slice(4)}`, day)
      const changes = changesBetween(inputs, days, filter)
      for (const { language, short } of spoken) {
        const scope = briefingScope(realMission, provinces, contributors, filter)(language)
        visit(day, filter, changesShort(changes, short, scope), language)
      }
    }
}

it('the three sentences to say have the number of the list', async () => {
  const compared = { en: 0, fr: 0 }
  const filters = [noFilter, ...provinces.map(({ id }) => filterBy({ provinces: [id] }))]
  await walk(filters, (day, filter, text, language) => {
    const sites = shownAt(day, filter)
    const left = sites.filter(({ status }) =>
      ['open', 'operations-ceased', 'access-lost'].includes(status.name),
    )
    const said = saidIn(text, language, sites.length)
    const expected = sites.length === 0 ? null : [left.length, sites.length]
    expect([language, day, filter.provinces, said]).toEqual([language, day, filter.provinces, expected])
    compared[language] += said ? 1 : 0
  })
  expect(compared.en).toBeGreaterThan(400)
  expect(compared.fr).toBe(compared.en)
})

it('of a contributor or kind of unit, they say that sites of the whole period are counted', async () => {
  const chosen = [
    ...contributors.map(({ id }) => filterBy({ contributors: [id] })),
    ...unitKinds.map((kind) => filterBy({ kinds: [kind] })),
  ]
  await walk(chosen, (day, filter, text, language) => {
    const [, total = 0] = saidIn(text, language, Infinity) ?? []
    if (saidIn(text, language, 0) === null) return
    expect(text).toContain(wordsOf[language].ofPeriod)
    expect(total).toBeGreaterThanOrEqual(shownAt(day, filter).length)
  })
})
