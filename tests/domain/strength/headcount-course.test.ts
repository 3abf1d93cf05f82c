import { describe, expect, it } from 'vitest'
import { headcountCourses } from '#src/domain/strength/headcount-course.ts'
import { readHeadcounts } from '#src/domain/strength/headcount-view.ts'
import type { Headcount } from '#src/schema/headcount.ts'
import { headcountCoursePhrases } from '#src/text/headcount-words.ts'
import { headcounts as english } from '#src/text/en/headcounts.ts'
import { headcounts as french } from '#src/text/fr/headcounts.ts'
import { realTexts } from '#tests/kit/real-texts.ts'

const count = (month: string, troops: number | null, fields: Partial<Headcount> = {}): Headcount => ({
  id: `one-${month}`,
  month,
  mission: 'ONE',
  troops,
  police: null,
  observers: null,
  total: null,
  contributors: null,
  sources: ['a-report'],
  ...fields,
})

const viewOf = (rows: readonly Headcount[], missions: readonly string[] = ['ONE', 'TWO']) => {
  const view = readHeadcounts(rows, missions, '2020-06-30')
  if (view === null) throw new Error('no head counts')
  return view
}

const phrases = (rows: readonly Headcount[], language: 'en' | 'fr' = 'en') =>
  headcountCoursePhrases(
    viewOf(rows),
    realTexts[language],
    { en: english, fr: french }[language],
    language,
  ).map((sentence) => sentence.replaceAll('\u00A0', ' '))

describe('the course of head counts', () => {
  const rows = [
    count('2016-11', 90),
    count('2016-12', 1500),
    count('2017-03', 1500, { police: 12 }),
    count('2017-04', null),
    count('2017-05', 40),
  ]

  it('has first, highest and last of each part, and the months without a count between them', () => {
    const [troops, police, ...others] = headcountCourses(viewOf(rows))
    expect(troops).toMatchObject({
      part: 'troops',
      months: 4,
      missing: 3,
      first: { value: 90, row: { month: '2016-11' } },
      highest: { value: 1500, row: { month: '2016-12' }, isRepeated: true },
      last: { value: 40, row: { month: '2017-05' } },
    })
    expect(police).toMatchObject({ part: 'police', months: 1, missing: 0 })
    expect(others).toEqual([])
  })

  it('is a sentence for each part, in both languages', () => {
    expect(phrases(rows)).toEqual([
      'Troops: 4 months with a count, 3 between them without – first: 90 (November 2016); highest: 1,500 (December 2016, and again later); last: 40 (May 2017).',
      'Police: 1 month with a count – one figure: 12 (March 2017).',
    ])
    expect(phrases(rows, 'fr')).toEqual([
      'Militaires des contingents : 4 mois renseignés, 3 sans chiffre dans l’intervalle – premier chiffre : 90 (novembre 2016) ; chiffre le plus élevé : 1 500 (décembre 2016, puis de nouveau) ; dernier chiffre : 40 (mai 2017).',
      'Police : 1 mois renseigné – un seul chiffre : 12 (mars 2017).',
    ])
  })

  it('names the mission of each month where there are several, and marks what was added up', () => {
    const both = [count('2010-06', 80), count('2010-07', 70, { mission: 'TWO', summed: true })]
    expect(phrases(both)).toEqual([
      'Troops: 2 months with a count – first: 80 (June 2010, ONE); highest: 80 (June 2010, ONE); last: 70, sum (July 2010, TWO).',
    ])
  })
})
