import { type EventTypeName, eventTypeRows } from '#src/schema/event-types.ts'

type Role = NonNullable<(typeof eventTypeRows)[EventTypeName]['role']>

/** Whether rules and sentences take an event for one of a role, whatever its type is called. */
export const hasRole = ({ type }: { type: EventTypeName }, role: Role): boolean =>
  eventTypeRows[type].role === role
