import { describe, expect, it } from 'vitest'
import { buildHistory } from '#src/domain/sites/history.ts'
import { lanesInRange } from '#src/domain/events/lanes-in-range.ts'
import { type Lane, buildLanes } from '#src/domain/events/timeline-lanes.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Site } from '#src/schema/site.ts'
import { aDeployment, aSite, anEvent } from '#tests/domain/builders.ts'

const opened: Site['opened'] = { date: '2003', precision: 'year', sources: ['some-source'] }

const resolution = anEvent({
  id: 'resolution',
  date: '2023-12-19',
  type: 'resolution',
  province: null,
  site: null,
})
const deadline = anEvent({
  id: 'deadline',
  date: '2024-04-30',
  type: 'deadline',
  site: null,
  status: 'missed',
})
const late = anEvent({ id: 'late', date: '2024-07-11', site: 'late', effect: 'closed' })
const early = anEvent({ id: 'early', date: '2023-07-18', site: 'early', effect: 'closed' })
const office = anEvent({
  id: 'office',
  date: '2019-06-30',
  province: 'CD-KL',
  site: 'office',
  effect: 'closed',
})
const hidden = anEvent({ id: 'hidden', date: '2024-05-01', site: 'site-that-the-filter-hides' })
const events: readonly MissionEvent[] = [resolution, deadline, late, early, office, hidden]

const sites: readonly Site[] = [
  aSite({ id: 'kept', opened }),
  aSite({ id: 'late', opened }),
  aSite({ id: 'early', opened }),
  aSite({ id: 'on-maps', register: 'un-maps' }),
  aSite({ id: 'office', province: 'CD-KL' }),
  aSite({ id: 'quiet', province: 'CD-MA' }),
]
const histories = sites.map((site) =>
  buildHistory(
    site,
    events.filter((event) => event.site === site.id),
    site.id === 'on-maps' ? [aDeployment({ site: 'on-maps', year: 2020 })] : [],
  ),
)

const say = ({ kind, id, events: own }: Lane) =>
  `${kind} ${id}: ${own.map((event) => event.id).join(' ')}`.trim()

const lanesOf = (provinces: readonly string[]) => {
  const inProvince = (code: string | null) =>
    code === null || provinces.length === 0 || provinces.includes(code)
  return buildLanes(
    events.filter((event) => inProvince(event.province)),
    histories.filter((history) => inProvince(history.site.province)),
    provinces,
    '2026-06-30',
  )
}

describe('lanes', () => {
  it('of the whole mission: its own events, then a lane for each province with events, those not left first', () => {
    expect(lanesOf([]).map(say)).toEqual([
      'mission mission: resolution',
      'province CD-SK: deadline late early hidden',
      'province CD-KL: office',
    ])
  })

  it('of two provinces chosen are lanes of provinces too', () => {
    expect(lanesOf(['CD-SK', 'CD-MA']).map(({ id }) => id)).toEqual(['mission', 'CD-SK'])
  })

  it('of one province: what has no site drawn, then its sites in the order in which they were left', () => {
    expect(lanesOf(['CD-SK']).map(say)).toEqual([
      'mission mission: resolution',
      'rest province: deadline hidden',
      'site early: early',
      'site late: late',
      'site kept:',
    ])
  })

  it('with nothing in them are left out', () => {
    expect(buildLanes([], [], ['CD-SK'], '2026-06-30')).toEqual([])
  })

  it('hold every event exactly once', () => {
    for (const provinces of [[], ['CD-SK'], ['CD-KL'], ['CD-SK', 'CD-KL']]) {
      const ids = lanesOf(provinces).flatMap((lane) => lane.events.map((event) => event.id))
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).toContain('resolution')
    }
    expect(lanesOf(['CD-SK']).flatMap((lane) => lane.events)).toHaveLength(5)
  })
})

it('a range shows the lanes with something in it and names the sites left before it', () => {
  const view = lanesInRange(lanesOf(['CD-SK']), { from: '2024-01-01', to: '2024-06-30' })
  expect(view.lanes.map(({ lane, marks }) => [lane.id, marks.length])).toEqual([
    ['province', 2],
    ['late', 0],
    ['kept', 0],
  ])
  expect(view.leftBefore.map(({ id }) => id)).toEqual(['early'])
})
