import { briefingPanels, panelsOfFull } from '#src/domain/page/briefing-panels.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { realContext } from './real-briefing.ts'

const tooLong: ReadonlySet<string> = new Set([...panelsOfFull, 'compare'])
/** What a short briefing starts with. */
export const panels = briefingPanels.filter((panel) => !tooLong.has(panel))

/** Three sentences and a table that is too long for a slide. */
export const changes: BriefingContext['changes'] = {
  from: '2024-04-01',
  to: '2024-06-30',
  short: 'As long as real ones.',
  sentences: [
    'Between 1 April and 30 June 2024, eight of the 18 sites of the drawdown in South Kivu were closed or handed over.',
    'Four passed to the armed forces (FARDC), two to the police, and one each to the Governor of South Kivu and the owners; one has no documented recipient; two closed earlier were then handed over to the army.',
    'On 30 June 2024, six of 18 are not yet documented as closed (all with operations ceased); the next planned date is July 2024 (“Uvira base: transfer to the army announced for the coming weeks”; announced on 25 June 2024).',
    'Sources differ on six of the eight sites closed or handed over.',
  ],
  full: 'All.',
  table: {
    header: ['Date', 'What'],
    rows: Array.from({ length: 60 }, (_, row) => [`day ${row}`, `change ${row}`]),
    columns: [1, 3],
  },
  sourceIds: [],
}

export const everywhere = realContext('en').base.provinces.map(({ id }) => id)

export const views = [
  ['South Kivu', {}],
  ['the whole mission', { date: '2026-03-11', filter: noFilter }],
  ['every province', { filter: { ...noFilter, provinces: everywhere } }],
  ['units of one country', { date: '2024-03-01', filter: { ...noFilter, contributors: ['CN'] } }],
] as const
