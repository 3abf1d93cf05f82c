import type { OutputCategory } from '#src/schema/output.ts'
import type { LocationPrecision, SiteKind } from '#src/schema/site.ts'
import type { SourceKind } from '#src/schema/source.ts'

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

/** The kinds of things that records tell of, and how they stand: none is said in the first view. */
export const kinds = {
  siteKind,
  eventStatus,
  outputCategory,
  sourceKind,
  locationPrecision,
  /** The sides of the globe, after degrees. */
  compass: (side: 'N' | 'S' | 'E' | 'W'): string => side,
  coordinates: (all: readonly string[]) => `Coordinates (WGS 84): ${all.join(' · ')}`,
}
