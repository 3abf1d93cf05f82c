import * as v from 'valibot'
import { Mission } from '#src/schema/mission.ts'
import { secondMission, secondMissionFiles } from './second-mission.ts'

// The made-up second mission, leaving: decided by month only, three sites closed one after the other, one planned date missed and one
// kept, a strength before and after, and an end.

const both = (text: string) => ({ en: text, fr: text })
const sources = ['a-report']

const event = {
  precision: 'day',
  status: 'happened',
  province: null,
  site: null,
  contributor: null,
  recipient: null,
  planned: null,
  effect: null,
  conflicts: null,
  figures: [],
  summary: both('Made up.'),
  sources,
}

const closure = (site: string, date: string, planned: string | null = null) => ({
  ...event,
  id: `closure-${site}`,
  date,
  type: 'closure',
  province: site === 'bechara' ? 'XC-NO' : 'XC-SO',
  site,
  planned,
  // Announced before: without it nobody could be late.
  ...(planned && { announced: { date: '2025-04-01', precision: 'day', sources } }),
  effect: 'closed',
  title: both(`Closure of ${site}`),
})

const figure = (date: string, value: number, qualifier: string) => ({
  id: `uniformed-${date}`,
  date,
  precision: date.length === 7 ? 'month' : 'day',
  component: 'total-uniformed',
  label: both('Uniformed'),
  authorised: null,
  actual: { value, qualifier },
  province: null,
  contributor: null,
  notes: null,
  sources,
})

export const leavingMission: Mission = v.parse(Mission, {
  ...secondMission,
  withdrawal: { decision: 'decision', end: 'end' },
})

const listOf = (file: string): readonly { id: string }[] => {
  const content = secondMissionFiles.get(`uniced/${file}.json`)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the kit's own records
  return (content as { records: readonly { id: string }[] }).records
}

const events = [
  listOf('events')[0],
  {
    ...event,
    id: 'decision',
    date: '2025-03',
    precision: 'month',
    type: 'report',
    title: both('It is to leave'),
  },
  closure('naqour', '2025-05-10', '2025-05-01'),
  closure('tyron', '2025-06-30', '2025-06-30'),
  closure('bechara', '2025-12-01'),
  { ...event, id: 'end', date: '2025-12-31', type: 'phase-end', title: both('It has left') },
]

const strength = [
  figure('2024-11-30', 1000, 'more-than'),
  figure('2025-09', 400, 'exact'),
  figure('2025-10-01', 300, 'at-least'),
]

/** Its folder of data, by path: the list of missions names it alone. */
export const leavingMissionFiles: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...secondMissionFiles,
  ['uniced/mission.json', leavingMission],
  ['uniced/events.json', { records: events }],
  ['uniced/strength.json', { records: strength }],
])
