import { isPartialDate } from '#src/domain/dates/dates.ts'
import type { Refuse } from './options.ts'

const day = /^\d{4}-\d{2}-\d{2}$/u
const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{3})?)?Z$/u

/** A day, at noon, or a time; in UTC, so that it is the same on every machine. */
export const readMade = (text: string | undefined, refuse: Refuse): Date | null => {
  if (text === undefined) return null
  const isDay = day.test(text)
  if ((isDay || time.test(text)) && isPartialDate(text.slice(0, 10))) {
    const made = new Date(isDay ? `${text}T12:00:00Z` : text)
    if (!Number.isNaN(made.getTime())) return made
  }
  refuse('made', text, { form: 'made' })
  return null
}

/** An address of the web or of a file on the disk. */
export const readAddress = (text: string | undefined, refuse: Refuse): URL | null => {
  if (text === undefined) return null
  const address = URL.canParse(text) ? new URL(text) : null
  if (address !== null && /^(?:https?|file):$/u.test(address.protocol)) return address
  refuse('address', text, { form: 'address' })
  return null
}
