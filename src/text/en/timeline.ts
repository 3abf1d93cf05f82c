/** What a chart shows, in words. */
const course = {
  drawn: (from: string, to: string, lanes: string, events: string) =>
    `Period drawn: ${from} to ${to}. Lanes: ${lanes}. Events drawn: ${events}.`,
  left: (sites: string, left: string, date: string) => `Sites drawn: ${sites}; left by ${date}: ${left}.`,
}

export const timeline = {
  course,
  title: 'Timeline',
  chart: (place: string) => `Timeline of the drawdown: ${place}`,
  wholeMission: 'whole mission',
  /** For those who cannot see the chart. */
  chartDescription: (lanes: number, marks: number) =>
    `${lanes} ${lanes === 1 ? 'lane' : 'lanes'}, ${marks} ${marks === 1 ? 'event' : 'events'}. The list of events holds the same. Arrow keys move from event to event.`,
  missionLane: 'Mission',
  restLane: 'Whole {area}',
  phase: (number: number, province: string) => `Phase ${number}, ${province}`,
  phaseAndEnd: (number: number, date: string) => `Phase ${number}, planned end ${date}`,
  plannedEnd: (date: string) => `Planned end, ${date}`,
  range: 'Period of the chart',
  rangePhase: (number: number) => `Phase ${number}`,
  rangeWhole: 'Whole record',
  leftBefore: (names: string) => `Left before this period: ${names}.`,
  outside: (count: number) =>
    count === 1 ? '1 event lies outside this period.' : `${count} events lie outside this period.`,
  dayOutside: (date: string) => `The date shown, ${date}, lies outside this period.`,
  legend: 'Legend',
  legendFade: 'Not documented: since when, or whether it still holds',
  legendPlanned: 'Planned, not known to have happened',
  legendMissed: 'Missed',
  legendLate: 'From the planned to the actual date',
  legendSpan: 'Only the month is known; dotted: about that time',
  list: 'Events',
  types: 'Types of event',
  allTypes: 'Show all types',
  typeCount: (type: string, count: number) => (count === 1 ? `${type}, 1 event` : `${type}, ${count} events`),
  shownDate: (date: string) => `${date}: date shown`,
  goTo: (date: string) => `${date}: show this date`,
  plannedFor: (date: string) => `planned for ${date}`,
  daysLate: (days: string, count: number) => (count === 1 ? `${days} day late` : `${days} days late`),
  late: 'later than planned',
  recipient: (name: string) => `Recipient: ${name}`,
  site: (name: string) => `Site: ${name}`,
  summary: 'Summary',
  summaryAndFigures: 'Summary and figures',
  figure: (name: string, value: string) => `${name}: ${value}`,
  source: (label: string) => `Source: ${label}`,
  none: '{?No event for this filter.|No event is documented.}',
  noneRemedy:
    '{?Remove a filter, or choose another date if the filter is by status.|UN maps show where the mission was in a year, and not what happened there. The tabs for strength and sites show what is known.}',
  noneOfTypes: 'No event of the chosen types for this filter.',
  /** A mark's name: what a screen reader says. */
  mark: (date: string, type: string, title: string) => `${date}, ${type}: ${title}`,
}
