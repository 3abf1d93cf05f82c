import { type Day, type PartialDate, addDays, firstDay, lastDay } from '#src/domain/dates/dates.ts'
import type { SiteHistory } from '#src/domain/sites/history.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Province } from '#src/schema/mission.ts'

/** A phase of the disengagement from a province, with the dates of the events that define it. */
export type Phase = {
  province: string
  number: number
  /** The phase began between these two days ("January 2024"): it is certain only from the second one on. */
  earliest: Day
  start: Day
  /** As it was announced. */
  plannedEnd: string
  end: Day
}

/** The phases of the provinces; one that names a missing event is left out (check-data reports it). */
export const phasesOf = (
  provinces: readonly Province[],
  events: readonly MissionEvent[],
): readonly Phase[] => {
  const byId = new Map(events.map((event) => [event.id, event]))
  return provinces.flatMap(({ id, phase }) => {
    const start = byId.get(phase?.start ?? '')
    const plannedEnd = byId.get(phase?.plannedEnd ?? '')
    const end = byId.get(phase?.end ?? '')
    if (!phase || !start || !plannedEnd || !end) return []
    return [
      {
        province: id,
        number: phase.number,
        earliest: firstDay(start.date),
        start: lastDay(start.date),
        plannedEnd: plannedEnd.planned ?? plannedEnd.date,
        end: lastDay(end.date),
      },
    ]
  })
}

const MONTH = 31

/** Whether a site's step belongs to a phase: taken in it, or after it but announced for its time. */
const isOfPhase = (phase: Phase, day: Day, planned: PartialDate | null): boolean =>
  day >= phase.earliest && (day <= phase.end || (planned !== null && lastDay(planned) <= phase.end))

/** From a month before a phase to a month after its end, or after the last base that was left late. */
export const phaseRange = (phase: Phase, histories: readonly SiteHistory[]): { from: Day; to: Day } => {
  const days = histories
    .flatMap((history) => history.steps)
    .filter((step) => isOfPhase(phase, step.day, step.event?.planned ?? null))
    .map((step) => step.day)
  const last = [phase.end, ...days].toSorted().at(-1) ?? phase.end
  return { from: addDays(phase.earliest, -MONTH), to: addDays(last, MONTH) }
}
