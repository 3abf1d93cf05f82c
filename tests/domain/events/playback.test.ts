import { describe, expect, it } from 'vitest'
import { startOf, stayOf, stepFrom } from '#src/domain/events/playback.ts'

const days = ['2024-01-01', '2024-04-09', '2024-04-29', '2024-12-31']
const range = { from: '2024-02-15', to: '2024-04-29' }

describe('the next day of a playback', () => {
  it.each([
    ['2024-02-15', false, '2024-04-09', 'the next change, not the next day'],
    ['2024-04-09', false, '2024-04-29', 'the last day of the range belongs to it'],
    ['2024-04-29', false, null, 'there it ends'],
    ['2024-04-29', true, '2024-02-15', 'or begins again'],
    ['2024-12-31', true, '2024-02-15', 'beyond the last change too'],
  ] as const)('after %s (loop: %s) is %s: %s', (day, loop, expected, _why) => {
    expect(stepFrom(days, range, day, loop)).toBe(expected)
  })

  it('is none in a range of one day, loop or not', () => {
    expect(stepFrom(days, { from: '2024-04-29', to: '2024-04-29' }, '2024-04-29', true)).toBeNull()
  })
})

describe('where a playback starts', () => {
  it.each([
    ['2024-03-01', '2024-03-01', 'the day shown'],
    ['2024-04-29', '2024-02-15', 'the beginning, if the end is shown'],
    ['2026-03-11', '2024-02-15', 'the beginning, if a later day is shown'],
    ['2023-01-01', '2024-02-15', 'the beginning, if an earlier day is shown'],
  ] as const)('with %s shown is %s: %s', (day, expected, _why) => {
    expect(startOf(range, day)).toBe(expected)
  })
})

describe('how long a day stays', () => {
  it.each([
    [0.5, false, 1600],
    [1, false, 800],
    [2, false, 400],
    [0.5, true, 1600],
    [1, true, 1000],
    [2, true, 1000],
  ] as const)('at %s× (less motion: %s) is %s ms', (speed, isCalm, expected) => {
    expect(stayOf(speed, isCalm)).toBe(expected)
  })
})
