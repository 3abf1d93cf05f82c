import { describe, expect, it } from 'vitest'
import { missionIds } from '#src/build/missions.ts'
import { curveDays } from '#src/domain/compare/curve-days.ts'
import { mapYearsOf } from '#src/domain/compare/map-years.ts'
import { shareOfQuantity } from '#src/domain/compare/share.ts'
import { strengthLeft } from '#src/domain/compare/strength-left.ts'
import { comparedMission, isByYears, withdrawalOf } from '#src/domain/compare/withdrawal.ts'
import { lastDay } from '#src/domain/dates/dates.ts'
import { namesIn } from '#src/domain/names/names.ts'
import { burnDownOf } from '#src/domain/page/burn-down-of.ts'
import { buildBase, buildModel } from '#src/domain/page/model.ts'
import { slippageOf } from '#src/domain/page/slippage-of.ts'
import { sitesCounted } from '#src/domain/plans/burn-down.ts'
import { gapAt } from '#src/domain/plans/burn-gap.ts'
import { countingSteps } from '#src/domain/sites/site-tally.ts'
import { buildSiteIndex } from '#src/domain/sites/site-row.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { type RecordFile, type RecordOf, recordSchemas } from '#src/schema/files.ts'
import { readRecords } from '#src/schema/read-records.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { readMission } from '#tests/data/real-mission.ts'
import { aContingent, aDeployment, aSite } from '#tests/domain/builders.ts'
import { realBase } from '#tests/export/briefing/real-briefing.ts'
import { leavingMission, leavingMissionFiles } from '#tests/kit/leaving-mission.ts'

const base = realBase()
const strength = realRecords('strength')
const model = buildModel(base, { date: null, filter: noFilter }, namesIn('en', base.provinces, []))

const listOf = <F extends RecordFile>(file: F): readonly RecordOf<F>[] => {
  const path = `uniced/${file}.json`
  return readRecords<RecordOf<F>>(path, recordSchemas[file], leavingMissionFiles.get(path)).records
}

const leaving = {
  base: buildBase(
    leavingMission,
    listOf('provinces'),
    listOf('sites'),
    listOf('events'),
    listOf('deployments'),
    listOf('contingents'),
  ),
  strength: listOf('strength'),
}

/** A published mission as its own page has it. */
const published = (id: string) => {
  const own = buildBase(
    readMission(id),
    realRecords('provinces', id),
    realRecords('sites', id),
    realRecords('events', id),
    realRecords('deployments', id),
    realRecords('contingents', id),
  )
  return {
    own,
    records: { base: own, strength: realRecords('strength', id) },
    page: buildModel(own, { date: null, filter: noFilter }, namesIn('en', own.provinces, [])),
  }
}

const decided = missionIds('data').filter((id) => readMission(id).withdrawal !== null)

describe.each(decided.flatMap((id) => countingSteps.map((step) => ({ id, step, mission: published(id) }))))(
  'the withdrawal of $id, counted by $step',
  ({ step, mission: { own, records, page } }) => {
    const found = withdrawalOf(records, step)
    const burn = burnDownOf(page, { filter: noFilter, counting: step, period: 'whole' })

    it('has on each day the number of sites of the burn-down of the page', () => {
      expect(found?.actual.length).toBeGreaterThan(1)
      for (const { day, count } of found?.actual ?? [])
        expect(count).toBe(burn?.actual.findLast((point) => point.day <= day)?.count)
      const since = (burn?.changes ?? []).filter(
        ({ day }) => found !== null && day >= found.zero && day <= found.until,
      )
      expect(since.map(({ day }) => found?.actual.findLast((point) => point.day <= day)?.count)).toEqual(
        since.map(({ after }) => after),
      )
    })

    it('has on each day the planned number of the burn-down', () => {
      for (const { day, count } of found?.planned ?? [])
        expect(count).toBe(burn?.planned.findLast((point) => point.day <= day)?.count)
    })

    it('says of its steps what the sites say on their days', () => {
      const histories = burn?.histories ?? []
      const reached = (found?.milestones ?? []).flatMap((milestone) => milestone.reached ?? [])
      expect(reached.map(({ count }) => count)).toEqual(
        reached.map(({ day }) => sitesCounted(histories, step, day).length),
      )
      const half = found?.milestones.find(({ name }) => name === 'half-left')?.reached
      expect((half?.count ?? 0) * 2).toBeLessThanOrEqual(found?.before ?? 0)
    })

    it('stands against the plan as the page says on the last documented day', () => {
      const day = lastDay(own.mission.coverage.mission)
      const gap = burn && gapAt(burn.histories, step, burn.plans, day)
      expect([found?.now, found?.gap.planned, found?.total]).toEqual([
        gap?.actual,
        gap?.planned,
        burn?.histories.length,
      ])
    })
  },
)

describe('the planned dates since a decision', () => {
  it('are those of the page that lie after it, with the same outcomes', () => {
    const found = withdrawalOf({ base, strength }, 'closed')
    const rows = slippageOf(model).filter(({ event }) => lastDay(event.planned) > (found?.zero ?? ''))
    expect(rows.length).toBeGreaterThan(10)
    expect(found?.slips.rows.map(({ event, kind, days }) => [event.id, kind, days])).toEqual(
      rows.map(({ event, kind, days }) => [event.id, kind, days]),
    )
  })
})

describe('a withdrawal that is over', () => {
  const found = withdrawalOf(leaving, 'closed')

  it('counts from the day on which a decision known by its month is certain', () => {
    expect(found?.zero).toBe('2025-03-31')
    expect(found?.actual.map(({ since, count, share }) => [since, count, share])).toEqual([
      [0, 3, 100],
      [40, 2, 66.7],
      [91, 1, 33.3],
      [245, 0, 0],
      [290, 0, 0],
    ])
  })

  it('tells each step with the days that it may have taken, and how long after the one before', () => {
    const told = found?.milestones.map(({ name, reached, afterBefore, sources }) => [
      name,
      reached?.date,
      reached && [reached.since.from, reached.since.to],
      afterBefore && [afterBefore.from, afterBefore.to],
      sources,
    ])
    expect(told).toEqual([
      ['decision', '2025-03', [0, 0], null, ['a-report']],
      ['first-left', '2025-05-10', [40, 70], [40, 70], ['a-report']],
      ['half-left', '2025-06-30', [91, 121], [51, 51], ['a-report']],
      ['all-left', '2025-12-01', [245, 275], [154, 154], ['a-report']],
      ['end', '2025-12-31', [275, 305], [30, 30], ['a-report']],
    ])
  })

  it('counts what was late', () => {
    expect([found?.slips.totals.late, found?.slips.totals['on-time'], found?.slips.latest?.days]).toEqual([
      1, 1, 9,
    ])
  })

  it('keeps a bound of a strength a bound, and says nothing of two that bound nothing', () => {
    expect(found?.strength?.base.quantity).toEqual({ value: 1000, qualifier: 'more-than' })
    expect(found?.strength?.points.map(({ share, since }) => [share, since.from, since.to])).toEqual([
      [{ value: 40, qualifier: 'up-to' }, 154, 213],
      [null, 184, 214],
    ])
  })
})

it('has not ended, nor left its last site, before the last documented day', () => {
  const mission = { ...leavingMission, coverage: { ...leavingMission.coverage, mission: '2025-07-01' } }
  const found = withdrawalOf({ ...leaving, base: { ...leaving.base, mission } }, 'closed')
  expect(
    found?.milestones.map(({ name, reached, planned }) => [name, reached?.date ?? null, planned]),
  ).toEqual([
    ['decision', '2025-03', null],
    ['first-left', '2025-05-10', null],
    ['half-left', '2025-06-30', null],
    ['all-left', null, null],
    ['end', null, '2025-12-31'],
  ])
})

it('says that sites came back after half of them had been left', () => {
  const milestones = withdrawalOf({ base, strength }, 'closed')?.milestones
  const half = milestones?.find(({ name }) => name === 'half-left')
  expect(half?.reached?.count).toBe(11)
  expect(half?.isUndone).toBe(true)
})

describe('strength against the figure before the decision', () => {
  const decision = { date: '2024-01-10', precision: 'day' as const }

  it('is no data without a figure, and none of a place or a contingent', () => {
    const apart = strength.filter(({ province, contributor }) => province !== null || contributor !== null)
    expect(strengthLeft(apart, decision, '2026-01-01')).toBeNull()
  })

  it('sets no figure of one kind of personnel against one of another', () => {
    const found = strengthLeft(strength, decision, '2026-01-01')
    expect(found?.points.every(({ row }) => row.component === found.component)).toBe(true)
    expect(found?.base.row.date.localeCompare(decision.date)).toBeLessThan(0)
  })

  it('counts from the first figure after it where none is documented before', () => {
    const later = strength.filter(({ date }) => date > '2024-01-12')
    expect(strengthLeft(later, decision, '2026-01-01')?.isBaseAfter).toBe(true)
  })
})

describe('a share of two figures', () => {
  it.each([
    ['exact', 'exact', 'exact'],
    ['about', 'exact', 'about'],
    ['exact', 'about', 'about'],
    ['more-than', 'exact', 'more-than'],
    ['exact', 'more-than', 'up-to'],
    ['exact', 'at-least', 'up-to'],
    ['exact', 'up-to', 'at-least'],
    ['more-than', 'up-to', 'at-least'],
    ['up-to', 'at-least', 'up-to'],
    ['at-least', 'more-than', null],
    ['about', 'more-than', null],
  ] as const)('%s of %s is %s', (part, whole, word) => {
    const share = shareOfQuantity({ value: 50, qualifier: part }, { value: 200, qualifier: whole })
    expect(share).toEqual(word && { value: 25, qualifier: word })
  })

  it('of nothing is none', () => {
    const nothing = { value: 0, qualifier: 'exact' as const }
    expect(shareOfQuantity(nothing, nothing)).toBeNull()
  })
})

describe('a mission without a documented decision', () => {
  const sites = [aSite({ id: 'camp' }), aSite({ id: 'post' })]
  const deployments = [
    aDeployment({ id: 'a', year: 2010, mean: 400 }),
    aDeployment({ id: 'b', site: 'post', year: 2010, mean: 400 }),
    aDeployment({ id: 'c', year: 2012, mean: 200 }),
    aDeployment({ id: 'd', year: 2013, mean: null, troops: [] }),
  ]
  const index = buildSiteIndex(sites, [], deployments, [aContingent({ estimates: {} })])

  it('has the years that maps were read of, in per cent of the largest, and no others', () => {
    expect(mapYearsOf(index)?.years.map(({ year, estimate, share }) => [year, estimate, share])).toEqual([
      [2010, { value: 800, qualifier: 'about' }, { value: 100, qualifier: 'about' }],
      [2012, { value: 200, qualifier: 'about' }, { value: 25, qualifier: 'about' }],
      [2013, { value: 0, qualifier: 'at-least' }, { value: 0, qualifier: 'about' }],
    ])
  })

  it('is set beside others by calendar years only', () => {
    const none = { ...base, mission: { ...base.mission, withdrawal: null } }
    const [with_, without] = [base, none].map((one) => comparedMission({ base: one, strength }, 'closed'))
    expect(without?.withdrawal).toBeNull()
    expect(with_ && without && [isByYears([with_]), isByYears([with_, without])]).toEqual([false, true])
  })
})

it('lists each day on which a line changes once, and no actual number after the last documented day', () => {
  const found = withdrawalOf({ base, strength }, 'closed')
  const days = found ? curveDays(found) : []
  expect(new Set(days.map(({ day }) => day)).size).toBe(days.length)
  expect(days.filter(({ day, actual }) => (actual === null) !== day > (found?.until ?? ''))).toEqual([])
})
