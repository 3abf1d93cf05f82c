import { hasRole } from '#src/domain/events/event-role.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { type SlippageRow, isTold } from '#src/domain/plans/slippage.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { Texts } from './load-texts.ts'

/**
 * What a planned date is of. The title of a record tells what came of it; before its day, what announced it
 * is named instead, or else what it was to be: "Hand-over: Minembwe base".
 */
export const plannedTitle = (
  row: SlippageRow,
  siteName: (id: string) => string,
  t: Texts,
  language: Language,
): string => {
  const { event, announcedBy } = row
  // What a plan says is of the day of the plan, and tells nothing of what came of it.
  if (isTold(row) || hasRole(event, 'plan')) return textIn(event.title, language)
  const [announcement] = announcedBy
  if (announcement) return textIn(announcement.title, language)
  const type = t.words.eventType[event.type]
  return event.site === null ? type : t.plan.planOf(type, siteName(event.site))
}
