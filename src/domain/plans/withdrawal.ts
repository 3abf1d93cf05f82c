import { type Day, daysBetween, lastDay } from '#src/domain/dates/dates.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Mission } from '#src/schema/mission.ts'

/** A withdrawal that is over: the event by which the mission had left, and the decision that began it. */
export type WithdrawalOver = {
  end: MissionEvent
  decision: MissionEvent
  /** Days from the decision to the end; null unless both are exact days. */
  days: number | null
}

/** The withdrawal of a mission if it was over by a day; null before, and where no end is documented. */
export const withdrawalOver = (
  { withdrawal }: Pick<Mission, 'withdrawal'>,
  events: readonly MissionEvent[],
  day: Day,
): WithdrawalOver | null => {
  const find = (id: string | null | undefined) => events.find((event) => event.id === id)
  const [end, decision] = [find(withdrawal?.end), find(withdrawal?.decision)]
  if (!end || !decision || end.status !== 'happened' || lastDay(end.date) > day) return null
  const isExact = end.precision === 'day' && decision.precision === 'day'
  return { end, decision, days: isExact ? daysBetween(lastDay(decision.date), lastDay(end.date)) : null }
}
