import { expect, it } from 'vitest'
import { latenessOf } from '#src/domain/plans/lateness.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { anEvent } from '#tests/domain/builders.ts'

it.each<[title: string, event: Partial<MissionEvent>, expected: { days: number | null } | null]>([
  ['25 days after the planned day', { date: '2024-05-25', planned: '2024-04-30' }, { days: 25 }],
  ['on the planned day', { date: '2024-04-30', planned: '2024-04-30' }, null],
  ['before the planned day', { date: '2023-12-26', planned: '2023-12-31' }, null],
  ['on the last day of the planned month', { date: '2021-06-30', planned: '2021-06' }, null],
  [
    'a day after the planned month: late, but days from when?',
    { date: '2021-07-01', planned: '2021-06' },
    { days: null },
  ],
  [
    'some day of the month that the planned day ends',
    { date: '2019-06', precision: 'month', planned: '2019-06-30' },
    null,
  ],
  [
    'some day of the month of the planned day',
    { date: '2019-06', precision: 'month', planned: '2019-06-15' },
    null,
  ],
  ['about ten days late', { date: '2024-05-10', precision: 'approx', planned: '2024-04-30' }, { days: null }],
  ['no planned date', { date: '2024-06-27', planned: null }, null],
  ['planned only', { date: '2025-12-31', planned: '2025-11-30', status: 'planned' }, null],
  ['missed', { date: '2024-12-31', planned: '2024-04-30', status: 'missed' }, null],
  ['an announcement is not late', { date: '2024-06-22', planned: '2024-04-30', type: 'plan' }, null],
])('%s', (_, event, expected) => {
  expect(latenessOf(anEvent(event))).toEqual(expected)
})
