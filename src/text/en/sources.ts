import type { SourceOrder } from '#src/domain/source-list.ts'
import type { CountedUsage, RecordUsage } from '#src/domain/source-usage.ts'

const usageKind: Record<RecordUsage['kind'], string> = {
  province: 'province',
  site: 'site',
  event: 'event',
  output: 'output',
  strength: 'strength',
  contingent: 'contingent',
}

/** Records that are counted, not listed: those read off the UN maps. */
const counted: Record<CountedUsage['kind'], (count: string) => string> = {
  site: (count) => `${count} places known from UN deployment maps`,
  contingent: (count) => `${count} contingents read off UN deployment maps`,
  deployment: (count) => `${count} estimates of a year at a place`,
}

const order: Record<SourceOrder, string> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  publisher: 'Publisher',
}

export const sources = {
  title: 'Sources',
  usageKind,
  counted,
  order,
  search: 'Search publisher, title or id',
  kinds: 'Kind of document',
  allKinds: 'All',
  sort: 'Sort by',
  count: (shown: string, all: string): string =>
    shown === all ? `${all} documents` : `${shown} of ${all} documents`,
  bracketsHint: 'A title in square brackets describes the document; it is not its own title.',
  none: 'No document matches this search.',
  clear: 'Show all documents',
  noDate: 'no date',
  newTab: 'opens in a new tab',
  rests: (count: string): string => `What rests on it (${count})`,
  restsNothing: 'No record cites it.',
  outsideSearch: 'Does not match the search; shown because it was opened.',
}
