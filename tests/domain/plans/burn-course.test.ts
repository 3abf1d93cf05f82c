import { describe, expect, it } from 'vitest'
import { lastDay } from '#src/domain/dates/dates.ts'
import { wholeRange } from '#src/domain/charts/timeline-axis.ts'
import { burnCourse } from '#src/domain/plans/burn-course.ts'
import { burnChanges } from '#src/domain/plans/burn-down.ts'
import { type BurnView, burnView } from '#src/domain/plans/burn-view.ts'
import { countingSteps } from '#src/domain/sites/site-tally.ts'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { buildSiteIndex } from '#src/domain/sites/site-row.ts'
import { coursePhrase } from '#src/text/course-phrase.ts'
import { readMission } from '#tests/data/real-mission.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realTexts } from '#tests/kit/real-texts.ts'

const missions = ['monusco', 'minusma', 'unifil'] as const

const readingsOf = (id: (typeof missions)[number]) => {
  const mission = readMission(id)
  const events = realRecords('events', id)
  const index = buildSiteIndex(
    realRecords('sites', id),
    events,
    realRecords('deployments', id),
    realRecords('contingents', id),
    mapReadings(mission),
  )
  const histories = index.records
    .map(({ history }) => history)
    .filter(({ site }) => site.register === 'drawdown')
  return { events, histories, end: lastDay(mission.coverage.mission) }
}

describe.each(missions)('the burn-down of %s', (id) => {
  const { events, histories, end } = readingsOf(id)
  const whole = wholeRange(events)
  const areas = [null, ...new Set(histories.map(({ site }) => site.province))]

  it.each(countingSteps)('says what changed between its ends, counted by %s, for every area', (step) => {
    for (const area of areas) {
      const counted = histories.filter(({ site }) => area === null || site.province === area)
      const view = whole && burnView({ histories: counted, events, phases: [], provinces: [], step, range: whole, end }) // prettier-ignore
      const course = view && burnCourse(view, end)
      if (!view || !course) continue
      const [from, to] = [course.points[0], course.points.at(-1)]
      const sum = burnChanges(counted, step)
        .filter(({ day }) => day > (from?.day ?? '') && day <= (to?.day ?? ''))
        .reduce((total, { by }) => total + by, 0)
      expect([area, (from?.count ?? 0) + sum]).toEqual([area, to?.count])
    }
  })
})

const change = (day: string, kind: 'left' | 'first-documented', by: 1 | -1) => ({ day, kind, by })

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

const viewOf = (actual: BurnView['actual'], changes: readonly ReturnType<typeof change>[]) =>
  // eslint-disable-next-line typescript/no-unsafe-type-assertion
  ({ actual, changes }) as unknown as BurnView

const at = (day: string, count: number) => ({ day, count })

describe('the course of a burn-down', () => {
  const actual = [at('2023-12-01', 14), at('2024-02-28', 13), at('2024-06-25', 6), at('2024-08-11', 4)]

  it('has the page’s date between its ends, with its number', () => {
    expect(burnCourse(viewOf(actual, []), '2024-06-30')?.points).toEqual([
      actual[0],
      at('2024-06-30', 6),
      actual[3],
    ])
    expect(burnCourse(viewOf(actual, []), '2026-03-11')?.points).toEqual([actual[0], actual[3]])
  })

  it('names no year where two are alike', () => {
    const long = [at('2021-01-01', 3), at('2023-12-31', 1)]
    const left = ['2021-05-28', '2022-03-01'].map((day) => change(day, 'left', -1))
    expect(burnCourse(viewOf(long, left), '2023-12-31')?.mostLeft).toBeNull()
  })

  it('names no year of which it has a part only', () => {
    const left = ['2023-12-31', '2024-02-28', '2024-03-01'].map((day) => change(day, 'left', -1))
    expect(burnCourse(viewOf(actual, left), '2024-06-30')?.mostLeft).toBeNull()
  })

  it('tells sites that are mentioned for the first time from others, and does not take them for a year’s change', () => {
    const long = [at('2021-01-01', 33), at('2026-06-30', 35)]
    const changes = [change('2021-05-28', 'left', -1), ...['2022-12-31', '2022-12-31', '2023-12-31'].map((day) => change(day, 'first-documented', 1))] // prettier-ignore
    const course = burnCourse(viewOf(long, changes), '2026-06-30')
    expect(course?.changes).toEqual(new Map([['left', 1], ['first-documented', 3]])) // prettier-ignore
    expect(course?.mostLeft).toEqual({ year: 2021, count: 1 })
    expect(course && plain(coursePhrase(course, 'closed', realTexts.en, 'en'))).toBe(
      'Sites not yet documented as closed: 33 on 1 January 2021, 35 on 30 June 2026. In between: 1 left, 3 mentioned for the first time. Most left in a whole year: 1, in 2021.',
    )
    expect(course && plain(coursePhrase(course, 'closed', realTexts.fr, 'fr'))).toBe(
      'Sites dont la fermeture n’est pas documentée : 33 le 1er janvier 2021, 35 le 30 juin 2026. Entre-temps : 1 quitté, 3 mentionnés pour la première fois. Le plus de sites quittés en une année entière : 1, en 2021.',
    )
  })

  it('is nothing for a line without length', () => {
    expect(burnCourse(viewOf([at('2024-01-01', 3)], []), '2024-01-01')).toBeNull()
    expect(burnCourse(viewOf([], []), '2024-01-01')).toBeNull()
  })
})
