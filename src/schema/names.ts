// The values that records may have, apart from the schemas that check them: the page shows these at once, and
// checks files only when the published ones come.

export { siteStatusNames } from './statuses.ts'

export { eventTypes } from './event-types.ts'

export const unitKinds = [
  'infantry',
  'engineering',
  'medical',
  'aviation',
  'signals',
  'riverine',
  'maintenance',
  'transport',
  'formed-police',
  'individual-police',
  'police',
  'military-observers',
  'military-police',
  'headquarters-mission',
  'headquarters-sector',
  'headquarters-battalion',
] as const

/** The key figures of the page that have a page of their own, by their names in links. */
export const keyFigures = ['sites', 'troops', 'ceiling', 'next-date', 'withdrawal'] as const

export const sourceKinds = ['un-official', 'government', 'press', 'ngo', 'academic'] as const

/** The list files of every mission folder, by name without `.json`. */
export const recordFiles = [
  'provinces',
  'contributors',
  'sites',
  'contingents',
  'deployments',
  'events',
  'outputs',
  'strength',
  'site-counts',
  'headcounts',
  'sources',
  'changelog',
] as const

/** List files that only some missions have: mission.json says so, and no other mission is asked for them. */
export const optionalFiles = ['base-estimates'] as const

type ListFile = (typeof recordFiles)[number] | (typeof optionalFiles)[number]

export const isRecordFile = (name: string): name is ListFile =>
  [...recordFiles, ...optionalFiles].some((file) => file === name)
