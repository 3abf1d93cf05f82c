import { type PartialDate, firstDay, lastDay } from './dates.ts'
import type { MissionEvent } from '#src/schema/event.ts'

/**
 * Whether an event happened after the last day on which something about the mission is documented (`covered`, `coverage.mission` of
 * mission.json): by definition of that day it is not about the mission itself. An event whose date may still lie before that day is not;
 * nor is what was planned or missed, which is a date that the mission's own documents set.
 */
export const isAfterCoverage = (
  { status, date }: Pick<MissionEvent, 'status' | 'date'>,
  covered: PartialDate,
): boolean => status === 'happened' && firstDay(date) > lastDay(covered)
