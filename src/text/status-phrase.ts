import type { Language } from '#src/domain/formats.ts'
import type { SiteStatus } from '#src/domain/status.ts'
import type { Texts } from './load-texts.ts'
import { datePhrase } from './phrases.ts'

/** A status with the date it came about and who received the site: Handed over, 29 April 2024, to Armed forces (FARDC). */
export const statusPhrase = (status: SiteStatus, t: Texts, language: Language): string => {
  const { name, step } = status
  const parts = [t.words.status[name]]
  if (step) parts.push(datePhrase(step, t, language))
  if (status.isReturn) parts.push(t.sites.returned)
  if (step?.recipient) parts.push(t.sites.to(step.recipient[language]))
  return parts.join(', ')
}
