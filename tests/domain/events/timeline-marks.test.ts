import { describe, expect, it } from 'vitest'
import { type Extent, marksIn, packRows, shapeOf } from '#src/domain/events/timeline-marks.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { anEvent } from '#tests/domain/builders.ts'

it.each<[event: Partial<MissionEvent>, expected: string]>([
  [{ type: 'handover' }, 'handover'],
  [{ type: 'handover', status: 'planned' }, 'planned'],
  [{ type: 'deadline', status: 'missed' }, 'missed'],
  [{ type: 'deadline' }, 'deadline'],
])('%o is drawn as %s', (event, expected) => {
  expect(shapeOf(anEvent(event))).toBe(expected)
})

it('a mark stands on the day on which its event takes effect, and knows how early it may have been', () => {
  const month = anEvent({ id: 'month', date: '2024-02', precision: 'month' })
  const late = anEvent({ id: 'late', date: '2024-05-25', planned: '2024-04-30' })
  const onTime = anEvent({ id: 'on-time', date: '2024-04', precision: 'month', planned: '2024-04-30' })
  const after = anEvent({ id: 'after', date: '2024-07-01' })
  expect(marksIn([late, month, after, onTime], { from: '2024-01-01', to: '2024-06-30' })).toMatchObject([
    { first: '2024-02-01', day: '2024-02-29', planned: null, lateness: null },
    { first: '2024-04-01', day: '2024-04-30', planned: null, lateness: null },
    { first: '2024-05-25', day: '2024-05-25', planned: '2024-04-30', lateness: { days: 25 } },
  ])
})

const at = (from: number, to = from, main = false): Extent => ({ from, to, main })

describe('rows', () => {
  it.each<[title: string, extents: readonly Extent[], expected: readonly number[]]>([
    ['far apart', [at(0), at(13), at(26)], [0, 0, 0]],
    ['nearer than the gap', [at(0), at(12), at(13)], [0, 1, 0]],
    ['on one day', [at(5), at(5), at(5)], [0, 1, 2]],
    ['an extent keeps its whole length free', [at(0, 40), at(30), at(53)], [0, 1, 0]],
    ['what matters most is on the lowest row, whenever it comes', [at(0), at(5, 5, true)], [1, 0]],
    ['nothing', [], []],
  ])('%s', (_, extents, expected) => {
    expect(packRows(extents, 13)).toEqual(expected)
  })
})
