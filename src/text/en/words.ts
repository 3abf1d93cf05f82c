import type { EventType } from '#src/schema/event.ts'
import type { OutputCategory } from '#src/schema/output.ts'
import type { DatePrecision, Qualifier, UnitKind } from '#src/schema/parts.ts'
import { namesOf, recordOf } from '#src/schema/rows.ts'
import type { LocationPrecision, SiteKind } from '#src/schema/site.ts'
import type { SourceKind } from '#src/schema/source.ts'
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

const siteKind: Record<SiteKind, string> = {
  base: 'Base',
  'permanent-operating-base': 'Permanent operating base',
  'temporary-operating-base': 'Temporary operating base',
  camp: 'Camp',
  office: 'Office',
  hospital: 'Hospital',
  airfield: 'Airfield',
  headquarters: 'Headquarters',
  'formed-police-base': 'Formed police base',
  'map-place': 'Place on UN deployment maps',
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

const eventStatus: Record<'happened' | 'planned' | 'missed', string> = {
  happened: 'Happened',
  planned: 'Planned',
  missed: 'Missed',
}

const outputCategory: Record<OutputCategory, string> = {
  'engineering-project': 'Engineering projects',
  road: 'Roads',
  bridge: 'Bridges',
  helipad: 'Helipads',
  airfield: 'Airfields',
  medical: 'Medical care',
  ordnance: 'Explosive ordnance',
  qip: 'Quick-impact projects',
  other: 'Other',
}

const sourceKind: Record<SourceKind, string> = {
  'un-official': 'United Nations',
  government: 'Government',
  press: 'Press',
  ngo: 'Non-governmental organization',
  academic: 'Academic',
}

const locationPrecision: Record<LocationPrecision, string> = {
  site: 'Shown at the place itself',
  town: 'Shown at the town',
  'nearest-town': 'Shown at the nearest town',
  doubtful: 'Position doubtful: the source does not place it surely',
  'province-only': 'Only the {area} is known: not on the map',
  'not-known': 'No position is documented: not on the map',
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
  siteKind,
  eventType,
  eventStatus,
  outputCategory,
  sourceKind,
  locationPrecision,
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
