import type { Output } from '#src/schema/output.ts'

/** Id of the group of an output: its category and the unit that it is counted in. */
export const outputGroupId = ({ category, unit }: Output): string => `${category}-${unit.id}`
