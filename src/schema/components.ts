import { namesOf } from './rows.ts'

// The vocabulary of components of strength: one row for each, in the order of charts. A new one is a row here
// and its words (text/*/strength.ts).

type ComponentRow = {
  /** Whether it can be a series of the whole mission; a single contingent cannot. */
  ofMission: boolean
}

const rows = {
  military: { ofMission: true },
  'formed-police': { ofMission: true },
  'individual-police': { ofMission: true },
  'observers-and-staff': { ofMission: true },
  observers: { ofMission: true },
  'staff-officers': { ofMission: true },
  'experts-on-mission': { ofMission: true },
  police: { ofMission: true },
  'military-and-police': { ofMission: true },
  'total-uniformed': { ofMission: true },
  total: { ofMission: true },
  civilians: { ofMission: true },
  'civilians-national': { ofMission: true },
  'civilians-international': { ofMission: true },
  volunteers: { ofMission: true },
  contingent: { ofMission: false },
} as const satisfies Record<string, ComponentRow>

/** Of whom a figure of strength is. */
export type ComponentName = keyof typeof rows

export const componentRows: Readonly<Record<ComponentName, ComponentRow>> = rows

/** The names of all components, in the order of charts. */
export const components = namesOf(rows)
