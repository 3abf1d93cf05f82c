import { expect, it } from 'vitest'
import { countTypes, groupEventsByYear, ofTypes } from '#src/domain/events/event-years.ts'
import { anEvent } from '#tests/domain/builders.ts'

const events = [
  anEvent({ id: 'amsar', date: '2024-04-09', type: 'closure' }),
  anEvent({ id: 'april', date: '2024-04', precision: 'month', type: 'report' }),
  anEvent({ id: 'offices', date: '2019-06', precision: 'month', type: 'closure' }),
]

const say = (day: string) =>
  groupEventsByYear(events, day).map(({ year, events: group, shownAfter }) => [
    year,
    group.map(({ id }) => id),
    shownAfter,
  ])

it.each([
  [
    '2024-04-09',
    [
      [2019, ['offices'], null],
      [2024, ['amsar', 'april'], 1],
    ],
    'April counts from its last day',
  ],
  [
    '2024-04-30',
    [
      [2019, ['offices'], null],
      [2024, ['amsar', 'april'], 2],
    ],
    'by then it has happened',
  ],
  [
    '2019-06-29',
    [
      [2019, ['offices'], 0],
      [2024, ['amsar', 'april'], null],
    ],
    'before everything',
  ],
  [
    '2021-01-01',
    [
      [2019, ['offices'], null],
      [2021, [], 0],
      [2024, ['amsar', 'april'], null],
    ],
    'a year without events',
  ],
])('at %s the list is %j: %s', (day, expected) => {
  expect(say(day)).toEqual(expected)
})

it('counts and narrows by type; no type chosen means all', () => {
  expect([...countTypes(events)]).toEqual([
    ['closure', 2],
    ['report', 1],
  ])
  expect(ofTypes(events, ['report']).map(({ id }) => id)).toEqual(['april'])
  expect(ofTypes(events, [])).toBe(events)
})
