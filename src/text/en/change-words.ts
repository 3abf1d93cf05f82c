import type { ComparedDays } from '#src/domain/changes/compared-days.ts'
import { yearOf } from '#src/domain/dates/dates.ts'
import { formatDate, formatNumber, joinWords } from '#src/domain/names/formats.ts'
import type { ReturnName } from '#src/domain/sites/returns.ts'
import type { SiteChange, Turn } from '#src/domain/changes/site-changes.ts'
import type { DatedPoint } from '#src/schema/parts.ts'
import { leftStatuses } from '#src/schema/status-lists.ts'
import { wordParts } from '#src/text/change-parts.ts'
import type { ChangeScope } from '#src/text/change-sentences.ts'
import { on } from './article.ts'
import { atPlace, the } from './nouns.ts'
import { statusWords } from './statuses.ts'
import { words } from './words.ts'

const spelling = { language: 'en', words, semicolon: '; ' } as const

const parts = wordParts(spelling)
export const { plain, aside, dated } = parts

const small = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** United Nations style: words below 10, figures from 10 on. */
export const numeral = (number: number): string => small[number] ?? formatNumber(number, 'en')

export const several = (number: number, one: string, many: string): string =>
  `${number === 0 ? 'no' : numeral(number)} ${number === 1 ? one : many}`

/** "on 9 April", "in April 2024", "about 10 May". */
export const when = ({ date, precision }: DatedPoint, year: number | null): string =>
  precision === 'approx' ? `about ${plain(date, year)}` : on(plain(date, year))

const items = (texts: readonly string[]): string =>
  texts.length > 1 ? `${texts.slice(0, -1).join('; ')}; and ${texts.at(-1)}` : texts.join('')

/** A site by its place where that says enough: "Bunyakiri", "Kavumu (Pakistani camp)"; else by its name. */
export const placeOf = ({ site }: SiteChange): string => {
  const [, place, note] = /^([^:]+): ([^(]+?)(?: \(.*\))?$/u.exec(site.name.en) ?? []
  if (place !== undefined) return `${place}${aside(note ?? false)}`
  const short = site.name.en.replace(/^(\S+) (?:bases?|office|camp)(?: and [a-z-]+)?( \([^)]*\))?$/u, '$1$2')
  return short === site.name.en ? atPlace(the(short)) : short
}

/** "to the armed forces (FARDC)". */
export const toWhom = (recipient: { en: string }): string => `to ${the(recipient.en)}`

/** The same without what explains a recipient; an abbreviation stays. */
export const toWhomBriefly = (recipient: { en: string }): string =>
  toWhom(recipient).replace(/ \([^)]*\p{Ll}[^)]*\)$/u, '')

/** The period: "Between 1 April and 15 July 2024". */
export const period = ({ from, to }: ComparedDays): string =>
  `Between ${plain(from, yearOf(to))} and ${formatDate(to, 'en')}`

export const place = ({ filter: { provinces }, provinceName, inProvince }: ChangeScope): string => {
  if (provinces.length === 0) return 'across the mission'
  if (provinces.every((code) => inProvince(code) === null))
    return `in ${words.list(provinces.map(provinceName))}`
  return words.list(provinces.map((code) => inProvince(code) ?? `in ${provinceName(code)}`))
}

/** What a number of the whole period counts: more sites than on its last day, as units come and go. */
export const ofPeriod = ({ filter, ...names }: ChangeScope): string => {
  const narrowed = parts.narrowedTo({ ...names, filter: { ...filter, statuses: [] } })
  return narrowed.length > 0 ? ` (only sites with ${words.list(narrowed)} at some time in this period)` : ''
}

export const only = (scope: ChangeScope): string => {
  const narrowed = parts.narrowedTo(scope)
  return narrowed.length > 0 ? ` (only ${narrowed.join(', ')})` : ''
}

const returned: Record<ReturnName, string> = {
  visit: 'visited by {mission}',
  'temporary-presence': '{mission} temporarily present again',
  reopening: 'reopened',
  returned: '{mission} there again',
}

/** A return is told with the title of what was reported: it may say less than the status does. */
const reported = ({ returned: name, event }: Turn): string | false =>
  name !== null && event !== null && `“${event.title.en}”`

/** What a step did to its site; a return by the name that its source gives it. */
export const stepOf = (turn: Turn): string =>
  turn.returned ? returned[turn.returned] : statusWords[turn.status].step

/** "closed or handed over": all that can be meant by a site that was left. */
export const leftWords = joinWords(
  leftStatuses.map((status) => statusWords[status].step),
  ' or ',
  ', or ',
)

export const perhapsBefore = 'perhaps before this period'

/** What the parts that all languages share are told in. */
export const tongue = {
  ...spelling,
  aside,
  dated,
  withAside: parts.withAside,
  numeral,
  when,
  items,
  placeOf,
  stepOf,
  reported,
}
