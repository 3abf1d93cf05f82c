/** What changed in the facts since this browser was last here. */
export const sinceVisit = {
  title: (date: string) => `Since your last visit, ${date}`,
  version: (version: string, date: string) => `Data version ${version}, ${date}: `,
  events: (count: number) => (count === 1 ? '1 event was added:' : `${count} events were added:`),
  more: (count: number) => `and ${count} more`,
  all: 'All corrections',
  timeline: 'Timeline',
  kept: 'Only this browser keeps when you were here.',
}
