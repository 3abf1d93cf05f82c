import type { SourceOrder } from '#src/domain/sources/source-list.ts'
import type { CountedUsage, RecordUsage } from '#src/domain/sources/source-usage.ts'

const usageKind: Record<RecordUsage['kind'], string> = {
  province: '{area}',
  site: 'site',
  event: 'event',
  output: 'output',
  strength: 'strength',
  contingent: 'contingent',
  siteCount: 'published count',
}

/** Records that are counted, not listed: those read off the UN maps. */
const counted: Record<CountedUsage['kind'], (count: string) => string> = {
  site: (count) =>
    count === '1' ? '1 place known from UN deployment maps' : `${count} places known from UN deployment maps`,
  contingent: (count) =>
    count === '1'
      ? '1 contingent read off UN deployment maps'
      : `${count} contingents read off UN deployment maps`,
  deployment: (count) =>
    count === '1' ? '1 estimate of a year at a place' : `${count} estimates of a year at a place`,
  headcount: (count) => (count === '1' ? '1 monthly head count' : `${count} monthly head counts`),
  baseEstimate: (count) => (count === '1' ? '1 estimate at a base' : `${count} estimates at bases`),
}

const documents = (count: string): string => (count === '1' ? '1 document' : `${count} documents`)

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
    shown === all ? documents(all) : `${shown} of ${documents(all)}`,
  bracketsHint: 'A title in square brackets describes the document; it is not its own title.',
  none: 'No document matches this search.',
  clear: 'Show all documents',
  noDate: 'no date',
  newTab: 'opens in a new tab',
  rests: (count: string): string => `What rests on it (${count})`,
  restsNothing: 'No record cites it.',
  outsideSearch: 'Does not match the search; shown because it was opened.',
}
