import { type PartialDate, firstDay, lastDay } from './dates.ts'
import type { MissionEvent } from '#src/schema/event.ts'

/**
 * Whether an event happened after the last documented day of the mission (`coverage.mission` of
 * mission.json), so that it is not about the mission itself. An event that may lie before it is not; nor is a
 * planned or missed one, whose date comes from the mission's own documents.
 */
export const isAfterCoverage = (
  { status, date }: Pick<MissionEvent, 'status' | 'date'>,
  covered: PartialDate,
): boolean => status === 'happened' && firstDay(date) > lastDay(covered)
