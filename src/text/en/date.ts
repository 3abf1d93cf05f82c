import type { Age } from '#src/domain/dates/age.ts'

const units: Record<Age['unit'], readonly [one: string, many: string]> = {
  days: ['day', 'days'],
  months: ['month', 'months'],
  years: ['year', 'years'],
}

/** "3 days", "1 month". */
export const duration = (unit: Age['unit'], count: number): string =>
  `${count} ${units[unit][count === 1 ? 0 : 1]}`

export const date = {
  title: 'Date',
  slider: 'Date shown',
  previous: 'Previous change',
  next: 'Next change',
  field: 'Go to a date',
  hint: '9 April 2024, 2024-04 or 2024',
  go: 'Go',
  invalid: (text: string) => `“${text}” is not a date. Write 9 April 2024, 2024-04-09, 2024-04 or 2024.`,
  last: 'Last documented day',
  events: (count: number) => (count === 0 ? 'no event' : count === 1 ? '1 event' : `${count} events`),
  /** Until when something about the mission is documented, and how long ago that was; null: not said. */
  known: (day: string, ago: string | null) => `Known to ${day}${ago === null ? '' : `, ${ago}`}`,
  ago: (unit: Age['unit'], count: number) => (count === 0 ? 'today' : `${duration(unit, count)} ago`),
  beyond: 'Nothing is documented about the mission after that day: later dates show the last known state.',
  /** What a date before the first event rests on. */
  before: (first: string) =>
    `Before the drawdown, whose first event here is of ${first}: known from UN maps, by year, and from documents on single sites.`,
  /** Said with every event after the last documented day of the mission. */
  afterData: 'after the data on the mission ends; not about the mission itself',
  marked: (event: string, note: string | null) => (note === null ? event : `${event} (${note})`),
  playback: 'Playback',
  play: 'Play',
  pause: 'Pause',
  speed: 'Speed',
  times: (speed: number) => `${speed}×`,
  loop: 'Loop',
  playingAt: (day: string) => `Playing, ${day}`,
  pausedAt: (day: string) => `Paused at ${day}`,
}
