import type { Language } from '#src/domain/formats.ts'
import type { SiteStatus } from '#src/domain/status.ts'
import type { Texts } from './load-texts.ts'
import { type PublisherOf, disputedDate } from './other-dates.ts'

/**
 * A status with the date it came about, the dates that other sources give for it, and who received the site: Handed over,
 * 29 April 2024 (9 April according to four sources), to Armed forces (FARDC).
 */
export const statusPhrase = (
  status: SiteStatus,
  t: Texts,
  language: Language,
  publisherOf: PublisherOf,
): string => {
  const { name, step } = status
  const parts = [t.words.status[name]]
  if (step) parts.push(disputedDate(step, step.event, t, language, publisherOf))
  if (status.isReturn) parts.push(t.sites.returned)
  if (step?.recipient) parts.push(t.sites.to(step.recipient[language]))
  return parts.join(', ')
}
