import { fold } from '#src/domain/names/fold.ts'
import { languages } from '#src/schema/languages.ts'
import { type PartialDate, isPartialDate } from './dates.ts'

/** Small letters without accents or the points of short forms: « Déc. » is « dec ». */
const plain = (text: string): string => fold(text).replaceAll(/(?<=\p{L})\./gu, '')

/** Names of months in every language of the page, whichever it is read in, with their numbers. */
const monthNames: readonly (readonly [name: string, month: number])[] = Object.values(languages).flatMap(
  ({ months, shortMonths }) =>
    [months, shortMonths].flatMap((names) =>
      names.split(' ').map((name, index) => [plain(name), index + 1] as const),
    ),
)

/** The month that a name or its first letters stand for; null for none and for two (« jui »). */
const monthOf = (word: string): number | null => {
  const exact = monthNames.find(([name]) => name === word)
  if (exact) return exact[1]
  if (word.length < 3) return null
  const found = new Set(monthNames.filter(([name]) => name.startsWith(word)).map(([, month]) => month))
  const [month, other] = [...found]
  return other === undefined ? (month ?? null) : null
}

const dated = (year: string, month?: number, day?: number): PartialDate | null => {
  const parts = [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))] // prettier-ignore
  const date = parts.join('-')
  return isPartialDate(date) ? date : null
}

/** Numbers alone: year first, or day first; month first only where the other is no date (04/29/2024). */
const fromNumbers = (numbers: readonly string[]): PartialDate | null => {
  const [first = '', second = '', third] = numbers
  if (numbers.length === 1) return dated(first)
  if (first.length === 4) return dated(first, Number(second), third === undefined ? undefined : Number(third))
  if (third === undefined) return dated(second, Number(first))
  return dated(third, Number(second), Number(first)) ?? dated(third, Number(first), Number(second))
}

/**
 * The date that people mean by what they type, to the day, month or year: 2024-04-09, 09/04/2024, 9.4.2024,
 * 9 April 2024, April 9, 2024, 1er avril 2024, avril 2024, 2024. Numbers alone are read with the day first,
 * as the United Nations write them. Null for what is no date, or could be two.
 */
export const typedDate = (text: string): PartialDate | null => {
  const words = plain(text).match(/\d+|\p{L}+/gu) ?? []
  // Of "9th" and « 1er » the letters behind the number say nothing; nor does « le » or "of".
  const meant = words.filter((word) => !/^(?:st|nd|rd|th|er|le|of|the|de)$/u.test(word))
  const numbers = meant.filter((word) => /^\d/u.test(word))
  const names = meant.filter((word) => !/^\d/u.test(word))
  const isShort = numbers.length > 0 && numbers.length <= 3 && numbers.every((number) => /^(?:\d{1,2}|\d{4})$/u.test(number)) // prettier-ignore
  if (!isShort || names.length > 1) return null
  const [name] = names
  if (name === undefined) return fromNumbers(numbers)
  const month = monthOf(name)
  const year = numbers.at(-1) ?? ''
  if (month === null || numbers.length > 2) return null
  return dated(year, month, numbers.length === 2 ? Number(numbers[0]) : undefined)
}
