import type { ReturnName } from '#src/domain/sites/returns.ts'
import type { SiteOutcome } from '#src/domain/changes/site-changes.ts'
import { on } from './article.ts'

const outcome: Record<SiteOutcome, string> = {
  left: 'Closed or handed over',
  returned: 'Returns: reopened, or reached again',
  lost: 'Access lost',
  ceased: 'Operations ceased, nothing later documented',
  opened: 'First documented in this period',
}

/** What a return was; the date of one that opened nothing is not that of the status. */
const returned: Record<ReturnName, string> = {
  visit: 'visited by {mission}: the date is that of the visit, not of the status',
  'temporary-presence': '{mission} temporarily present again',
  reopening: 'reopened',
  returned: '{mission} there again: the date is that of the return, not of the status',
}

export const changes = {
  title: 'What changed',
  period: 'Period compared',
  compared: (from: string, to: string) => `The state at the end of ${from} against that at the end of ${to}.`,
  unset: 'No second date is chosen: a quarter is shown.',
  swapped: 'The second date lies after the date shown: the two were exchanged.',
  lastMonth: 'Last month',
  lastQuarter: 'Last quarter (3 months)',
  sincePhase: 'Since the phase began',
  sinceBriefing: 'Since the briefing of',
  compare: 'Compare',
  none: '{?No change is documented between these dates for this filter.|No change is documented: UN maps show years, and no closure or hand-over. Estimates of troops may differ between the dates.}',
  sites: 'Sites',
  outcome,
  ofMaps: 'UN maps only',
  returned,
  seenSo: 'seen so by a source',
  firstMention: 'first mention',
  mayPrecede: 'the day is not stated: it may lie before this period',
  wholeProvince: 'with the whole {area}',
  same: 'In the end as it was at the start.',
  to: (recipient: string) => `to ${recipient}`,
  goods: 'Equipment or goods handed over, not the site',
  contingents: 'Contingents',
  came: 'came',
  left: 'left',
  part: 'part of the whole contingent',
  ceilings: 'Authorized ceilings, whole mission',
  ceiling: (what: string, from: string, to: string) => `${what}: from ${from} to ${to}`,
  estimates: 'Troops, estimate from unit symbols on UN maps, without places documented as closed',
  estimate: (before: string, after: string) => `${before}; then ${after}`,
  ofYear: (number: string, year: number) => `${number} (maps of ${year})`,
  events: 'Events in order',
  count: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  paragraph: 'Text for a briefing',
  paragraphLength: 'Length of the text',
  short: 'Short: three sentences',
  full: 'Full',
  paragraphLanguage: 'Language of the text',
  paragraphWhy: 'Made from the data by rules. It is copied with its sources and a link to this view.',
  copy: 'Copy the text',
  copied: 'Text copied',
  copyFailed: 'The browser did not allow copying: select the text and copy it.',
  showDate: (date: string) => `Show the page ${on(date)}`,
}
