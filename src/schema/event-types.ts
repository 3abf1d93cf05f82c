import { namesOf } from './rows.ts'

// The vocabulary of event types: one row each. Rules read the row and test for no name: a new type is a row
// here, its words (text/*/words.ts) and its mark. The order is that of the choice of types.

type EventTypeRow = {
  /**
   * What rules and sentences take it for. `plan`: announces a date and does nothing; `suspension`: earlier
   * dates no longer stand; `departure`: a contributor's units leave; `redeployment`: units are moved;
   * `handover`: a site or, without an effect, goods are given; `incident`: befell the mission, which leaves
   * no site by it; `resolution`: sets ceilings and mandates; null: none of these.
   */
  role: 'plan' | 'suspension' | 'departure' | 'redeployment' | 'handover' | 'incident' | 'resolution' | null
  /** Whether its planned date is a deadline to leave its site or, with `all`, every site if it names none. */
  leavesBy: 'site' | 'all' | null
  /** Whether a mere plan for a site is met when it happens there. */
  meetsPlan: boolean
}

/** What most rows say: a row names what sets it apart. */
const plain = { role: null, leavesBy: null, meetsPlan: false } as const

const rows = {
  resolution: { ...plain, role: 'resolution' },
  plan: { ...plain, role: 'plan', leavesBy: 'site' },
  'phase-start': plain,
  'phase-end': { ...plain, leavesBy: 'all' },
  'cessation-of-operations': { ...plain, leavesBy: 'all' },
  closure: { ...plain, leavesBy: 'site', meetsPlan: true },
  handover: { role: 'handover', leavesBy: 'site', meetsPlan: true },
  ceremony: plain,
  'contingent-departure': { ...plain, role: 'departure' },
  redeployment: { ...plain, role: 'redeployment' },
  suspension: { ...plain, role: 'suspension' },
  deadline: { ...plain, leavesBy: 'all' },
  incident: { ...plain, role: 'incident' },
  report: plain,
} as const satisfies Record<string, EventTypeRow>

/** What an event is. */
export type EventTypeName = keyof typeof rows

export const eventTypeRows: Readonly<Record<EventTypeName, EventTypeRow>> = rows

/** The names of all event types, in the order of the choice of types. */
export const eventTypes = namesOf(rows)
