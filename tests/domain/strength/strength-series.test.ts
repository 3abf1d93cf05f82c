import { describe, expect, it } from 'vitest'
import { estimateSeries } from '#src/domain/strength/estimate-series.ts'
import {
  apartReason,
  isDrawn,
  rowsApart,
  strengthRange,
  strengthSeries,
} from '#src/domain/strength/strength-series.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realModel } from '#tests/domain/real-model.ts'

const rows = realRecords('strength')
const series = strengthSeries(rows)
const of = (component: string) => series.find((one) => one.component === component)
const all: { provinces: string[]; contributors: string[] } = { provinces: [], contributors: [] }

describe('ceilings', () => {
  it.each([
    [
      'military',
      [
        '2016-03-31 19815 null',
        '2017-09-15 16215 null',
        '2019-12-19 14000 2502',
        '2021-12-20 13500 2612',
        '2024-07-01 11500 2717',
      ],
    ],
    ['formed-police', ['2018-03-31 1050 2409', '2022-12-20 1410 2666', '2024-07-01 1270 2717']],
    ['individual-police', ['2018-03-31 391 2409', '2019-12-19 591 2502', '2024-07-01 443 2717']],
    ['observers-and-staff', ['2018-03-31 660 2409', '2024-07-01 600 2717']],
  ])('of %s step with their resolutions', (component, steps) => {
    const found = of(component)?.ceilings.filter(({ isStep }) => isStep)
    expect(found?.map(({ day, value, resolution }) => `${day} ${value} ${resolution}`)).toEqual(steps)
  })

  it('that a resolution renews are kept, as no step', () => {
    const renewed = of('military')?.ceilings.filter(({ isStep }) => !isStep)
    expect(renewed?.map(({ resolution }) => resolution)).toEqual([
      2409,
      2463,
      2556,
      null,
      2666,
      2717,
      2765,
      2808,
    ])
  })
})

describe('actual strengths', () => {
  it('are points with their qualifier, and reach over the month that they are dated to', () => {
    expect(
      of('military')?.points.map(({ first, day, quantity }) => [
        first,
        day,
        quantity.qualifier,
        quantity.value,
      ]),
    ).toEqual([
      ['2016-03-31', '2016-03-31', 'exact', 16936],
      ['2017-09-15', '2017-09-15', 'exact', 16071],
      ['2019-03-01', '2019-03-31', 'more-than', 15000],
      ['2019-10-03', '2019-10-03', 'exact', 13000],
      ['2020-12-19', '2020-12-19', 'exact', 12500],
      ['2022-03-09', '2022-03-09', 'about', 12000],
      ['2022-11-18', '2022-11-18', 'exact', 12531],
    ])
  })

  it('of a component without a ceiling are drawn from two on', () => {
    expect(series.filter((one) => !isDrawn(one)).map(({ component }) => component)).toEqual([
      'military-and-police',
      'civilians-national',
      'civilians-international',
      'volunteers',
    ])
  })
})

describe('what belongs to no series of the mission', () => {
  it.each([
    ['2019-12-19-formed-police-additional', 'addition'],
    ['2026-02-12-military-eastern-drc', 'part'],
    ['2019-04-civilians-after-planned-cuts', 'planned'],
    ['2024-01-13-total-uniformed-due-to-leave-south-kivu', 'planned'],
    ['2024-07-01-civilians-residual-team-south-kivu', 'place'],
    ['2024-04-09-contingent-china', 'contingent'],
    ['2022-11-18-military', null],
  ])('%s: %s', (id, reason) => {
    const row = rows.find((one) => one.id === id)
    expect(row && apartReason(row)).toBe(reason)
    const drawn = series.flatMap((one) => [...one.ceilings, ...one.points]).some((one) => one.row.id === id)
    expect(drawn).toBe(reason === null)
  })

  it('is narrowed by province and contributor', () => {
    expect(rowsApart(rows, { provinces: ['CD-SK'], contributors: ['CHN'] }).map(({ row }) => row.id)).toEqual(
      [
        '2021-09-contingent-china-engineering-25th',
        '2021-09-contingent-china-medical-25th',
        '2024-04-09-contingent-china',
      ],
    )
  })
})

it('the axis covers whole years', () => {
  expect(strengthRange(series, '2026-03-11')).toEqual({ from: '2016-01-01', to: '2026-12-31' })
  expect(strengthRange([], '2026-03-11')).toBeNull()
})

describe('estimated troops', () => {
  const { index } = realModel()
  const year = (grouping: 'province' | 'contributor', wanted: number, chosen = all) => {
    const made = estimateSeries(index, grouping, chosen)
    return made?.totals[made.years.indexOf(wanted)]?.value
  }

  it.each([
    [1999, 0],
    [2009, 17378],
    [2010, 16613],
    [2011, 15486],
    [2024, 12838],
  ])('by province in %i: %i, in 2010 the rows of MONUSCO only', (wanted, value) => {
    expect(year('province', wanted)).toBe(value)
  })

  it('by contributor in 2010: the symbols on the maps of MONUSCO', () => {
    expect(year('contributor', 2010)).toBe(17755)
  })

  it('is narrowed by what is chosen, or null', () => {
    expect(year('province', 2023, { provinces: ['CD-SK'], contributors: [] })).toBe(3900)
    expect(year('province', 2023, { provinces: [], contributors: ['CHN'] })).toBe(
      year('contributor', 2023, { provinces: [], contributors: ['CHN'] }),
    )
    expect(estimateSeries(index, 'province', { provinces: ['CD-SA'], contributors: [] })).toBeNull()
    expect(
      estimateSeries(
        { records: [], lastMapYear: null, maps: { missions: [], sources: [] } },
        'province',
        all,
      ),
    ).toBeNull()
  })

  it('draws seven bands and one for the others, which together are the total', () => {
    const made = estimateSeries(index, 'province', all)
    expect(made?.bands.map(({ code }) => code)).toEqual([
      'CD-NK',
      'CD-SK',
      'CD-IT',
      'CD-KN',
      'CD-TA',
      'CD-HU',
      'CD-TO',
      null,
    ])
    const last = made?.bands.map(({ cells }) => cells.at(-1)?.value ?? 0).reduce((a, b) => a + b, 0)
    expect(last).toBe(12838)
  })
})
