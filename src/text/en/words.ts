import type { EventType } from '#src/schema/event.ts'
import type { DatePrecision, Qualifier, UnitKind } from '#src/schema/parts.ts'
import { namesOf, recordOf } from '#src/schema/rows.ts'
import { siteStatusNames } from '#src/schema/statuses.ts'
import { joinWords } from '#src/domain/names/formats.ts'
import { statusWords } from './statuses.ts'

const status = recordOf(siteStatusNames, (name) => statusWords[name].name)

const unitKind: Record<UnitKind, string> = {
  infantry: 'Infantry',
  engineering: 'Engineering',
  medical: 'Medical',
  aviation: 'Aviation',
  signals: 'Signals',
  riverine: 'Riverine',
  maintenance: 'Maintenance',
  transport: 'Transport',
  'formed-police': 'Formed police',
  'individual-police': 'Individual police',
  police: 'Police, kind not stated',
  'military-observers': 'Military observers',
  'military-police': 'Military police',
  'headquarters-mission': 'Mission headquarters',
  'headquarters-sector': 'Sector headquarters',
  'headquarters-battalion': 'Battalion headquarters',
}

const eventType: Record<EventType, string> = {
  resolution: 'Resolution',
  plan: 'Plan',
  'phase-start': 'Start of a phase',
  'phase-end': 'End of a phase',
  'cessation-of-operations': 'Cessation of operations',
  closure: 'Closure',
  handover: 'Hand-over',
  ceremony: 'Ceremony',
  'contingent-departure': 'Departure of a contingent',
  redeployment: 'Redeployment',
  suspension: 'Suspension',
  deadline: 'Deadline',
  incident: 'Incident',
  report: 'Report',
}

const qualifier: Record<Qualifier, string> = {
  exact: '',
  about: 'about',
  'more-than': 'more than',
  'at-least': 'at least',
  'up-to': 'up to',
}

const qualified = recordOf(
  namesOf(qualifier),
  (name) => (number: string) => (qualifier[name] === '' ? number : `${qualifier[name]} ${number}`),
)

const approximate: Record<DatePrecision, (date: string) => string> = {
  day: (date) => date,
  month: (date) => date,
  year: (date) => date,
  approx: (date) => `about ${date}`,
}

const counted = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** The house's terms. */
export const words = {
  status,
  unitKind,
  eventType,
  /** Of a number; empty for one that is as stated. */
  qualifier,
  qualified,
  approximate,
  /** Between two remarks on one line. */
  between: '; ',
  megabytes: (number: string) => `${number}\u00A0MB`,
  /** For a site at sea, or whose area is not known. */
  noArea: 'in no {area}',
  noData: 'no data',
  estimate: 'estimate',
  /** Opens a list of sources. */
  sources: 'Sources',
  moreSources: (count: number) => `+${count}`,
  moreSourcesLabel: (count: number) => (count === 1 ? '1 more source' : `${count} more sources`),
  sourcesDiffer: 'Sources differ',
  /** A date with those that other sources give for the same thing. */
  otherDates: (date: string, others: readonly string[]) => `${date} (${others.join('; ')})`,
  accordingTo: (date: string, who: string) => `${date} according to ${who}`,
  /** From two on. */
  countedSources: (count: number) => `${counted[count - 2] ?? count} sources`,
  close: 'Close',
  list: (items: readonly string[]) => joinWords(items, ' and ', ', and '),
}
