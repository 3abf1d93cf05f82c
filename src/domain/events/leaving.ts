import type { Day } from '#src/domain/dates/dates.ts'
import type { SiteHistory } from '#src/domain/sites/history.ts'
import { isLeft } from '#src/domain/sites/status-rules.ts'
import { type Lateness, latenessOf } from '#src/domain/plans/lateness.ts'
import type { Text } from '#src/schema/parts.ts'
import type { SiteStatusName } from '#src/schema/site.ts'

/** The day on which a site was first closed or handed over; null if it never was. */
export const firstLeft = (history: SiteHistory): Day | null =>
  history.steps.find(({ status }) => isLeft(status))?.day ?? null

/** How a site's story stands after its last step up to a day. */
export type Outcome = { status: SiteStatusName; recipient: Text | null; lateness: Lateness | null }

/**
 * The outcome beside a site's lane: null before any step, a mere status while it is not left. Closure,
 * hand-over and sighting may be steps of their own: recipient and lateness are of the last with one.
 */
export const outcomeUntil = (history: SiteHistory, until: Day): Outcome | null => {
  const steps = history.steps.filter((step) => step.day <= until)
  const last = steps.at(-1)
  if (!last) return null
  const leaving = steps.slice(steps.findLastIndex(({ status }) => !isLeft(status)) + 1)
  const event = leaving.findLast((step) => step.event)?.event
  return {
    status: last.status,
    recipient: leaving.findLast((step) => step.recipient)?.recipient ?? null,
    lateness: event ? latenessOf(event) : null,
  }
}
