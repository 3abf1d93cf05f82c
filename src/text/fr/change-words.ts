import type { ComparedDays } from '#src/domain/changes/compared-days.ts'
import { yearOf } from '#src/domain/dates/dates.ts'
import { formatDate, formatNumber, joinWords } from '#src/domain/names/formats.ts'
import type { ReturnName } from '#src/domain/sites/returns.ts'
import type { SiteChange, Turn } from '#src/domain/changes/site-changes.ts'
import type { DatedPoint } from '#src/schema/parts.ts'
import { leftStatuses } from '#src/schema/status-lists.ts'
import { wordParts } from '#src/text/change-parts.ts'
import type { ChangeScope } from '#src/text/change-sentences.ts'
import { deNom, le, quand } from './article.ts'
import { type Agreement, agree, atPlace, toRecipient, withArticle } from './nouns.ts'
import { statusWords } from './statuses.ts'
import { words } from './words.ts'

const spelling = { language: 'fr', words, semicolon: ' ; ' } as const

const parts = wordParts(spelling)
export const { plain, aside, dated, withAside } = parts

const small = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf']

/** En lettres au-dessous de 10, en chiffres à partir de 10. */
export const numeral = (number: number): string => small[number] ?? formatNumber(number, 'fr')

/** Avec une espace insécable avant le nom. */
export const several = (number: number, one: string, many: string): string =>
  `${numeral(number)} ${number <= 1 ? one : many}`

/** « le 9 avril », « en avril 2024 », « vers le 10 mai ». */
export const when = ({ date, precision }: DatedPoint, year: number | null): string =>
  precision === 'approx' ? `vers ${le(plain(date, year))}` : quand(plain(date, year))

export const items = (texts: readonly string[]): string => texts.join(' ; ')

/** Un site désigné par son lieu, « Kavumu (camp pakistanais) », ou sinon par son nom. */
export const placeOf = ({ site }: SiteChange): string => {
  const name = site.name.fr
  const [, place, note] = /^([^:]+)\s: ([^(]+?)(?: \(.*\))?$/u.exec(name) ?? []
  if (place !== undefined) return `${place}${aside(note ?? false)}`
  const short = name.replace(/^(?:Bases?|Bureau|Camp)(?: et \S+)? (?:de |d’)/u, '')
  if (short !== name || !/^\p{Ll}|\s/u.test(name)) return short
  return atPlace(withArticle(name).text)
}

/** Le même bénéficiaire sans ce qui l’explique ; un sigle reste. */
export const toWhomBriefly = (recipient: { fr: string }): string =>
  toRecipient(recipient.fr).replace(/ \([^)]*\p{Ll}[^)]*\)$/u, '')

/** La période et le lieu : « Entre le 1er avril et le 15 juillet 2024 », « au Sud-Kivu ». */
export const period = ({ from, to }: ComparedDays): string =>
  `Entre ${le(plain(from, yearOf(to)))} et ${le(formatDate(to, 'fr'))}`

export const place = ({ filter, provinceName, inProvince }: ChangeScope): string =>
  filter.provinces.length > 0
    ? words.list(
        filter.provinces.map((code) => inProvince(code) ?? `dans {the area} ${deNom(provinceName(code))}`),
      )
    : 'dans l’ensemble de la Mission'

/** Les sites sur lesquels porte un nombre de la période : pays et types d’unité vont et viennent. */
export const ofPeriod = ({ filter, ...names }: ChangeScope): string => {
  const narrowed = parts.narrowedTo({ ...names, filter: { ...filter, statuses: [] } })
  return narrowed.length > 0
    ? ` (seulement les sites où figurent, à un moment de cette période : ${words.list(narrowed)})`
    : ''
}

export const only = (scope: ChangeScope): string => {
  const narrowed = parts.narrowedTo(scope)
  return narrowed.length > 0 ? ` (seulement : ${narrowed.join(', ')})` : ''
}

const returned: Record<ReturnName, (agreement: Agreement) => string> = {
  visit: () => 'visite {of the mission}',
  'temporary-presence': () => 'présence temporaire {of the mission}',
  reopening: (agreement) => `de nouveau ${agree('ouvert', agreement)}`,
  returned: () => 'retour {of the mission}',
}

/** Ce qu’une étape a fait de son site ; un retour porte le nom que lui donne sa source. */
export const stepOf = (turn: Turn, change: SiteChange): string => {
  const { agreement } = withArticle(change.site.name.fr)
  if (turn.returned) return returned[turn.returned](agreement)
  return statusWords[turn.status].step(agreement)
}

/** Un retour est dit avec le titre de ce qui est rapporté, qui peut en dire moins que le statut. */
const reported = ({ returned: name, event }: Turn): string | false =>
  name !== null && event !== null && `« ${event.title.fr} »`

/** L’accord avec « site ». */
export const one: Agreement = { feminine: false, plural: false }

/** L’accord avec « sites ». */
export const many: Agreement = { feminine: false, plural: true }

/** « fermés ou rétrocédés » : tout ce que peut être un site quitté. */
export const leftWords = (agreement: Agreement, link: ' ou ' | ' ni ' = ' ou '): string =>
  joinWords(
    leftStatuses.map((status) => statusWords[status].step(agreement)),
    link,
    link,
  )

export const perhapsBefore = 'peut-être avant la période'

/** Ce dont se servent les parties communes à toutes les langues. */
export const tongue = {
  ...spelling,
  aside,
  dated,
  withAside,
  numeral,
  when,
  items,
  placeOf,
  stepOf,
  reported,
}
