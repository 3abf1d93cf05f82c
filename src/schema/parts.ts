import * as v from 'valibot'
import { type Language, fallbackOf, languageCodes, languages } from './languages.ts'
import { isText } from './text.ts'
import { unseenIn } from './unseen.ts'
import { unitKinds } from './names.ts'
import { qualifiers } from './qualifiers.ts'

/** A stable record id: lower-case words joined by hyphens, never reused for something else. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and hyphens'),
)

/** What is expected of a text that holds a character which nobody sees. */
const seenText = (text: string): string =>
  text.includes('\uFFFD')
    ? 'a text in UTF-8, for U+FFFD stands where a letter was lost'
    : `a text without ${unseenIn(text) ?? ''}, which nobody sees`

/** A text on one line or several, of characters that a reader sees; see unseen.ts. */
export const VisibleText = v.pipe(
  v.string(),
  v.check(
    (text) => unseenIn(text) === null,
    ({ input }) => seenText(input),
  ),
)

/** The longest text that a record holds; published ones have a quarter of it. */
const longestText = 4000

const textField = (language: Language) => {
  const text = v.pipe(
    VisibleText,
    v.regex(/\S/u, languages[language].expected),
    v.maxLength(longestText, 'a text of at most 4000 letters'),
  )
  return fallbackOf(language) === null ? text : v.optional(text)
}

/** A text that a reader sees, in the languages of the list; none may be empty. */
export const Text = v.pipe(
  v.strictObject(Object.fromEntries(languageCodes.map((language) => [language, textField(language)]))),
  v.guard(isText),
)
export type Text = v.InferOutput<typeof Text>

/** ISO 3166-2 code of a province, for example `CH-GE`; `CH~01` where an outline has no such code. */
export const ProvinceCode = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3}|~\d{1,3})$/, 'an ISO 3166-2 code such as CH-GE, or CH~01'),
)

/** ISO 3166-1 alpha-3 code of a contributor, for example `CHN`. */
export const ContributorCode = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, 'an ISO 3166-1 alpha-3 code such as CHN'),
)

const isRealDate = (text: string): boolean => {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

declare const form: unique symbol

/**
 * A date as precise as its source: `2024`, `2024-04` or `2024-04-09`. domain/dates/dates.ts decides how it
 * sorts and when it takes effect; comparing it to a day with `<` does not compile. The mark is optional, so
 * that literals need no cast; it does not exist at run time.
 */
export type PartialDate = string & { readonly [form]?: 'partial date' }

/** A day as `YYYY-MM-DD`, UTC. Days compare as strings; firstDay and lastDay make them. */
export type Day = string & { readonly [form]?: 'day' }

export const PartialDate: v.GenericSchema<string, PartialDate> = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date as YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check(isRealDate, 'a date that exists in the calendar'),
  v.check((text) => /^(?:19|20|2100)/u.test(text), 'a date from 1900 to 2100'),
)

/** What can be the year of a mission or of a map at all. */
export const Year = v.pipe(
  v.number(),
  v.integer('a year'),
  v.minValue(1900, 'a year'),
  v.maxValue(2100, 'a year'),
)

/**
 * How fine a date is. `approx`: the source gives it as about that time, or it was inferred; the reader is
 * told. check-data holds the written form against it: a `month` date has the form YYYY-MM.
 */
export const DatePrecision = v.picklist(['day', 'month', 'year', 'approx'])
export type DatePrecision = v.InferOutput<typeof DatePrecision>

export const DatedPoint = v.strictObject({ date: PartialDate, precision: DatePrecision })
export type DatedPoint = v.InferOutput<typeof DatedPoint>

/** Whether a number is the number, or only bounds or approximates it; the source's own word decides. */
export const Qualifier = v.picklist(qualifiers)
export type Qualifier = v.InferOutput<typeof Qualifier>

const most = 1_000_000_000

/** How much or how many of something. */
export const Amount = v.pipe(
  v.number(),
  v.minValue(0, 'a number of 0 or more'),
  v.maxValue(most, 'a number to 1000000000'),
)

/** The same, of what cannot be parted. */
export const WholeAmount = v.pipe(Amount, v.integer('a whole number'))

/**
 * Any number that a record tells. JSON has larger ones than can be reckoned with: 1e400 is read as infinite.
 */
export const AnyNumber = v.pipe(
  v.number(),
  v.minValue(-most, 'a number to 1000000000'),
  v.maxValue(most, 'a number to 1000000000'),
)

/** Degrees, WGS 84. */
export const Latitude = v.pipe(
  v.number(),
  v.minValue(-90, 'a latitude from -90 to 90'),
  v.maxValue(90, 'a latitude from -90 to 90'),
)
export const Longitude = v.pipe(
  v.number(),
  v.minValue(-180, 'a longitude from -180 to 180'),
  v.maxValue(180, 'a longitude from -180 to 180'),
)

/** A number and its qualifier; the unit stands beside it in the record. */
export const Quantity = v.strictObject({
  value: Amount,
  qualifier: Qualifier,
})
export type Quantity = v.InferOutput<typeof Quantity>

/** Ids of the documents that a record rests on (sources.json); a record without a source is refused. */
export const SourceIds = v.pipe(v.array(Id), v.minLength(1, 'at least one source id'))

/**
 * Kinds of unit. No source in the present data names infantry: UN deployment maps draw it as the plain unit
 * symbol, which their readers do not list as a type. `police` is for police that the source calls neither
 * formed units nor individual officers.
 */
export const UnitKind = v.picklist(unitKinds)
export type UnitKind = v.InferOutput<typeof UnitKind>

/**
 * Whether a text is a whole address. Not by valibot's own rule, which asks `URL.canParse`: in Node 20 and 22
 * that refuses a host with an accent once it has been asked some thousand times
 * (findings/node-canparse-changes-its-mind.sh).
 */
const isAddress = (text: string): boolean => {
  try {
    return new URL(text).href !== ''
  } catch {
    return false
  }
}

/** An address of any kind. */
export const Address = v.pipe(VisibleText, v.check(isAddress, 'an address such as https://www.un.org'))

/**
 * An address that readers may be led to: http or https. Others, such as `javascript:` and `file:`, are
 * refused, because decks and PDFs with the link are opened by other people.
 */
export const WebAddress = v.pipe(
  Address,
  v.regex(/^https?:\/\//, 'an address that begins with https:// or http://'),
)
