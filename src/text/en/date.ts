export const date = {
  title: 'Date',
  slider: 'Date shown',
  previous: 'Previous change',
  next: 'Next change',
  field: 'Go to a date',
  hint: 'YYYY-MM-DD, YYYY-MM or YYYY',
  go: 'Go',
  invalid: (text: string) => `“${text}” is not a date. Write 2024-04-09, 2024-04 or 2024.`,
  last: 'Last documented day',
  events: (count: number) => (count === 0 ? 'no event' : count === 1 ? '1 event' : `${count} events`),
  beyond: (day: string) =>
    `Nothing is documented about the mission after ${day}: later dates show the last known state.`,
}
