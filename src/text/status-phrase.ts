import type { Language } from '#src/domain/formats.ts'
import type { SiteStatus } from '#src/domain/status.ts'
import type { Texts } from './load-texts.ts'
import { datePhrase } from './phrases.ts'

/** A status in a word or two; of a place known from UN maps only with the year of the maps, so that it is never taken for today's. */
export const statusWord = ({ name, mapYear }: SiteStatus, t: Texts): string => {
  if (name === 'on-map' && mapYear !== null) return t.sites.onMapsOf(mapYear)
  if (name === 'last-on-map' && mapYear !== null) return t.sites.lastOnMapsOf(mapYear)
  return t.words.status[name]
}

/** A status with the date it came about and who received the site: Handed over, 29 April 2024, to Armed forces (FARDC). */
export const statusPhrase = (status: SiteStatus, t: Texts, language: Language): string => {
  const { step } = status
  const parts = [statusWord(status, t)]
  if (step) parts.push(datePhrase(step, t, language))
  if (status.isReturn) parts.push(t.sites.returned)
  if (step?.recipient) parts.push(t.sites.to(step.recipient[language]))
  return parts.join(', ')
}
