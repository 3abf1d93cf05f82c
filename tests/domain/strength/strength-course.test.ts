import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { firstDay, lastDay } from '#src/domain/dates/dates.ts'
import { strengthCourse } from '#src/domain/strength/strength-course.ts'
import { apartReason, strengthSeries } from '#src/domain/strength/strength-series.ts'
import type { Strength } from '#src/schema/contingent.ts'
import { strengthCoursePhrases } from '#src/text/strength-course-phrase.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realTexts } from '#tests/kit/real-texts.ts'

const missions = readdirSync('data', { withFileTypes: true })
  .filter((one) => one.isDirectory() && one.name !== 'schema')
  .map(({ name }) => name)

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

describe.each(missions)('the strengths of %s in words', (id) => {
  const rows = realRecords('strength', id)

  // The arithmetic once more, from the records: nothing lies before the first, after the last or over the highest.
  it('name no figure that another record contradicts, on any date', () => {
    for (const series of strengthSeries(rows)) {
      const own = rows.filter((row) => row.component === series.component && apartReason(row) === null)
      for (const [part, has] of [
        ['ceiling', 'authorised'],
        ['actual', 'actual'],
      ] as const) {
        // prettier-ignore
        const figures = own.filter((row) => row[has] !== null)
        for (const day of ['1990-01-01', '2004-06-30', '2012-12-31', '2023-12-31', '2026-11-28']) {
          const course = strengthCourse(series, day)[part]
          expect(course?.count ?? 0).toBe(figures.length)
          const { first, last, shown, highest } = course ?? { first: null, last: null, shown: null, highest: null } // prettier-ignore
          const others = (one: { at: unknown } | null) =>
            figures.filter((row) => one !== null && row !== one.at)
          const dayOf = (one: typeof first) => lastDay(one?.at.date ?? '1900')
          const wrong = [
            ...others(first).filter((row) => firstDay(row.date) < firstDay(first?.at.date ?? '1900')),
            ...others(last).filter((row) => lastDay(row.date) > dayOf(last)),
            ...others(shown).filter((row) => lastDay(row.date) <= day && lastDay(row.date) > dayOf(shown)),
            ...(dayOf(shown) > day ? [shown] : []),
          ]
          expect(wrong).toEqual([])
          const value = highest?.quantity.value ?? Infinity
          expect(others(highest).filter((row) => part === 'ceiling' ? (row.authorised ?? 0) > value : row.actual?.qualifier === 'exact' && row.actual.value > value)).toEqual([]) // prettier-ignore
        }
      }
    }
  })
})

const row = (date: string, fields: Partial<Strength>): Strength => ({
  id: `r-${date}`,
  date,
  precision: date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day',
  component: 'military',
  label: { en: 'military', fr: 'militaires' },
  authorised: null,
  actual: null,
  province: null,
  contributor: null,
  notes: null,
  sources: [],
  ...fields,
})

const actual = (date: string, value: number, fields: Partial<Strength> = {}) =>
  row(date, { actual: { value, qualifier: 'exact' }, ...fields })

const tell = (rows: readonly Strength[], day = '2030-01-01', language: 'en' | 'fr' = 'en') =>
  strengthSeries(rows).flatMap((one) =>
    strengthCoursePhrases(one, day, realTexts[language], language).map(plain),
  )

describe('the strengths in words', () => {
  const rows = [
    row('2010-05-28', { authorised: 19815 }),
    row('2023-12-19', { authorised: 13640 }),
    row('2024-12-20', { authorised: 11500 }),
    actual('2011-04', 18000, { actual: { value: 18000, qualifier: 'more-than' } }),
    actual('2013-06-30', 17200),
    actual('2016-03-31', 16900),
    actual('2025-12', 8000, { precision: 'approx', actual: { value: 8000, qualifier: 'about' } }),
  ]

  it('keep ceilings and actual strengths apart, with qualifiers, dates and the date of the page', () => {
    expect(tell(rows, '2023-12-31')).toEqual([
      'Authorized ceiling on record – first: 19,815 (28 May 2010); latest by 31 December 2023: 13,640 (19 December 2023); highest: 19,815 (28 May 2010); last: 11,500 (20 December 2024).',
      'Actual strength on record – first: more than 18,000 (April 2011); latest by 31 December 2023: 16,900 (31 March 2016); highest of those stated exactly: 17,200 (30 June 2013); last: about 8,000 (about December 2025).',
    ])
    expect(tell(rows, '2030-01-01', 'fr')).toEqual([
      'Effectif maximum autorisé documenté – premier chiffre : 19 815 (28 mai 2010) ; chiffre le plus élevé : 19 815 (28 mai 2010) ; dernier chiffre : 11 500 (20 décembre 2024).',
      'Effectif déployé documenté – premier chiffre : plus de 18 000 (avril 2011) ; le plus élevé des chiffres donnés exactement : 17 200 (30 juin 2013) ; dernier chiffre : environ 8 000 (vers décembre 2025).',
    ])
  })

  it('leave out what two figures of one time leave open', () => {
    const open = [actual('2010', 900), actual('2010-06', 900), actual('2012-01-01', 700)]
    expect(tell(open)).toEqual([
      'Actual strength on record – highest: 900 (more than once); last: 700 (1 January 2012).',
    ])
    expect(tell(open, '2030-01-01', 'fr')).toEqual([
      'Effectif déployé documenté – chiffre le plus élevé : 900 (plusieurs fois) ; dernier chiffre : 700 (1er janvier 2012).',
    ])
    expect(tell([actual('2010', 900), actual('2010', 800, { id: 'r-b' })])).toEqual([
      'Actual strength on record – highest: 900 (2010).',
    ])
  })

  it('tell the highest at the first of its dates where others have the same', () => {
    const formedPolice = [row('2010', { authorised: 1050 }), row('2013', { authorised: 1410 }), row('2015', { authorised: 1410 }), row('2023', { authorised: 1270 })] // prettier-ignore
    expect(tell(formedPolice)[0]).toContain('; highest: 1,410 (2013, and again later); last: 1,270 (2023)')
    expect(tell(formedPolice, '2030-01-01', 'fr')[0]).toContain(
      ' ; chiffre le plus élevé : 1 410 (2013, puis de nouveau) ; ',
    )
    const twoSources = [actual('2010', 900), actual('2010', 900, { id: 'r-b' }), actual('2011', 800)]
    expect(tell(twoSources)[0]).toContain('highest: 900 (2010);')
  })

  it('do not say what was latest in the middle of a month of which a figure is', () => {
    const month = [actual('2010', 900), actual('2011', 800), actual('2012-06', 700), actual('2013', 600)]
    expect(tell(month, '2012-06-15')[0]).not.toContain('latest by')
    expect(tell(month, '2012-06-30')[0]).toContain('latest by 30 June 2012: 700 (June 2012)')
  })

  it('say of a single figure that it is one, and nothing of none', () => {
    expect(tell([row('2010', { authorised: 500 })])).toEqual([
      'Authorized ceiling on record – one figure: 500 (2010).',
    ])
    expect(tell([])).toEqual([])
  })
})
