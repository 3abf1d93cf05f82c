import type { MissionEvent } from '#src/schema/event.ts'
import type { Texts } from '#src/text/load-texts.ts'

/**
 * The dates that other sources give for events, each with the ids of those sources, for a cell of a file:
 * "2024-04-09: id id; 2024-05: id". An approximate one says so after its date. Null where no source gives
 * another date.
 */
export const otherDatesCell = (
  events: readonly (Pick<MissionEvent, 'otherDates'> | null | undefined)[],
  t: Texts,
): string | null =>
  [...new Set(events)]
    .flatMap((event) => event?.otherDates ?? [])
    .map(({ date, precision, sources }) => {
      const about = precision === 'approx' ? ` (${t.exports.precision.approx})` : ''
      return `${date}${about}: ${sources.join(' ')}`
    })
    .join('; ') || null
