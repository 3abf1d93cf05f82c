import type { Language } from '#src/domain/names/formats.ts'
import { isOfMapPlace } from '#src/domain/sites/status-rules.ts'
import type { SiteStatus } from '#src/domain/sites/status.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { Texts } from './load-texts.ts'
import { type PublisherOf, disputedDate } from './other-dates.ts'
import { datePhrase } from './phrases.ts'

/** A status in a word or two; a place on maps only has the year of the maps, not today's status. */
export const statusWord = ({ name, mapYear }: SiteStatus, t: Texts): string => {
  return mapYear !== null && isOfMapPlace(name) ? t.sites.mapsOf[name](mapYear) : t.words.status[name]
}

/**
 * How the mission came back: "visited by MONUSCO on 23 February 2026, after access had been lost"; null if it
 * did not. Without publishers the dates that other sources give are left out: a file has a column of them.
 */
export const returnPhrase = (
  { step, returned }: SiteStatus,
  t: Texts,
  language: Language,
  publisherOf: PublisherOf | null,
): string | null => {
  if (!step || !returned) return null
  const date = publisherOf
    ? disputedDate(step, step.event, t, language, publisherOf)
    : datePhrase(step, t, language)
  return `${t.sites.returned[returned.name](date)}${t.sites.returnedAfter[returned.after]}`
}

/**
 * A status with the date it dates from, the dates that other sources give for it, and who received the site:
 * "Handed over, 29 April 2024 (9 April according to four sources), to Armed forces (FARDC)". A return follows
 * with its own date, which is none of the status.
 */
export const statusPhrase = (
  status: SiteStatus,
  t: Texts,
  language: Language,
  publisherOf: PublisherOf,
): string => {
  const { step, since } = status
  const parts = [statusWord(status, t)]
  const returned = returnPhrase(status, t, language, publisherOf)
  // A reopening has its date in its own words.
  if (since && !(returned !== null && since === step))
    parts.push(disputedDate(since, since.event, t, language, publisherOf))
  if (since?.recipient) parts.push(t.sites.to(textIn(since.recipient, language)))
  return [parts.join(', '), ...(returned === null ? [] : [returned])].join(t.words.between)
}
