import { yearOf } from '#src/domain/dates.ts'
import { formatDate, formatNumber, formatWithoutYear } from '#src/domain/formats.ts'
import { type SiteChange, type Turn, changeDiffers } from '#src/domain/site-changes.ts'
import { byDate } from '#src/domain/ceiling-changes.ts'
import { newestStrength } from '#src/domain/strengths.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { DatedPoint, Quantity } from '#src/schema/parts.ts'
import type { Briefing, BriefingScope } from '#src/text/briefing-type.ts'
import { le, quand } from './article.ts'
import { type Agreement, agree, atPlace, titleInSentence, toRecipient, withArticle } from './nouns.ts'
import { inProvince } from './provinces.ts'
import { words } from './words.ts'

const small = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf']

/** En lettres au-dessous de 10, en chiffres à partir de 10 ; avec une espace insécable avant le nom. */
const several = (number: number, one: string, many: string): string =>
  `${small[number] ?? formatNumber(number, 'fr')}\u00a0${number <= 1 ? one : many}`

const inFigures = (number: number, one: string, many: string): string =>
  `${formatNumber(number, 'fr')}\u00a0${number <= 1 ? one : many}`

const plain = (date: string, year: number | null): string =>
  yearOf(date) === year ? formatWithoutYear(date, 'fr') : formatDate(date, 'fr')

/** « le 9 avril », « en avril 2024 », « vers le 10 mai ». */
const when = ({ date, precision }: DatedPoint, year: number | null): string =>
  precision === 'approx' ? `vers ${le(plain(date, year))}` : quand(plain(date, year))

/** Entre parenthèses : « 9 avril », « vers le 10 mai ». */
const dated = ({ date, precision }: DatedPoint, year: number | null): string =>
  words.approximate[precision](plain(date, year))

const quantity = ({ qualifier, value }: Quantity): string =>
  words.qualified[qualifier](formatNumber(value, 'fr'))

const items = (texts: readonly string[]): string => texts.join(' ; ')

/** Ce qui suit une affirmation entre parenthèses ; rien s’il n’y a rien à dire. */
const aside = (...remarks: readonly (string | false)[]): string => {
  const said = remarks.filter(Boolean)
  return said.length > 0 ? ` (${said.join(' ; ')})` : ''
}

const sourcesDiffer = 'les sources divergent'

/** Une inversion est dite avec le titre de ce qui est rapporté, qui peut en dire moins que le statut. */
const reported = ({ isReversal, event }: Turn): string | false =>
  isReversal && event !== null && `selon les documents : « ${event.title.fr} »`

/** « remis » a déjà son s au masculin pluriel. */
const masculineS = (agreement: Agreement): Agreement =>
  agreement.feminine ? agreement : { feminine: false, plural: false }

const turnPhrase = (turn: Turn, agreement: Agreement, year: number | null): string => {
  const date = `${when(turn, year)}${aside(turn.mayPrecede && 'peut-être avant la période', reported(turn))}`
  const to = turn.recipient ? ` ${toRecipient(turn.recipient.fr)}` : ''
  const isSeen = turn.event === null && turn.before !== 'not-documented'
  const seen = isSeen ? `${agree('signalé', agreement)} comme ` : ''
  if (turn.status === 'handed-over') return `${seen}${agree('rétrocédé', agreement)}${to} ${date}`
  if (turn.status === 'closed')
    return `${seen}${agree('fermé', agreement)} ${date}${to && ` et ${agree('remis', masculineS(agreement))}${to}`}`
  if (turn.status === 'access-lost') return `accès perdu ${date}`
  if (turn.status === 'operations-ceased')
    return turn.isReversal
      ? `de nouveau au statut « opérations terminées » ${date}`
      : `opérations terminées ${date}`
  return turn.isReversal
    ? `de nouveau ${agree('ouvert', agreement)} ${date}`
    : `${agree('mentionné', agreement)} pour la première fois comme ${agree('ouvert', agreement)} ${date}`
}

const named = ({ site }: SiteChange): { text: string; agreement: Agreement } => {
  const { text, agreement } = withArticle(site.name.fr)
  return { text: atPlace(text), agreement }
}

const path = (change: SiteChange, year: number | null): string =>
  change.turns.map((turn) => turnPhrase(turn, named(change).agreement, year)).join(', puis ')

const item = (change: SiteChange, year: number | null): string =>
  `${named(change).text}, ${path(change, year)}${aside(changeDiffers(change) && sourcesDiffer)}`

/** Tous les sites et leurs étapes ; une divergence des sources sur chacun d’eux n’est dite qu’une fois. */
const all = (sites: readonly SiteChange[], year: number | null): string => {
  if (sites.length < 2 || !sites.every(changeDiffers)) return items(sites.map((site) => item(site, year)))
  const texts = sites.map((site) => `${named(site).text}, ${path(site, year)}`)
  return `${items(texts)}. Les sources divergent sur chacun d’eux`
}

/** « fermée », « rétrocédés » ; un statut qui n’est pas un participe reste tel quel. */
const statusOf = ({ before, site }: SiteChange): string => {
  const status = words.status[before].toLowerCase()
  return before === 'closed' || before === 'handed-over' || before === 'open'
    ? ` ${agree(status, withArticle(site.name.fr).agreement)}`
    : ` : ${status}`
}

const titles = (events: readonly MissionEvent[], year: number | null): string =>
  items(
    events.map((event) => {
      const to = event.recipient ? `${toRecipient(event.recipient.fr)}, ` : ''
      return `${titleInSentence(event.title.fr)}${aside(`${to}${dated(event, year)}`, event.conflicts !== null && sourcesDiffer)}`
    }),
  )

const participleOf = (sites: readonly SiteChange[]): string => {
  const agreement = { feminine: false, plural: sites.length > 1 }
  const [closed, handedOver] = [agree('fermé', agreement), agree('rétrocédé', agreement)]
  const ends = new Set(sites.map(({ after }) => after))
  if (ends.size > 1) return `${closed} ou ${handedOver}`
  return ends.has('closed') ? closed : handedOver
}

const isPlace = ({ site }: SiteChange): boolean => site.register === 'un-maps'

const sitesAndPlaces = (changes: readonly SiteChange[]): string => {
  const places = changes.filter(isPlace).length
  const sites = changes.length - places
  const say = Math.max(sites, places) < small.length ? several : inFigures
  return [
    ...(sites > 0 ? [say(sites, 'site', 'sites')] : []),
    ...(places > 0
      ? [
          `${say(places, 'lieu', 'lieux')} ${places > 1 ? 'connus' : 'connu'} seulement par les cartes de l’ONU`,
        ]
      : []),
  ].join(' et ')
}

const remainder = (changes: readonly SiteChange[]): string => {
  const places = changes.filter(isPlace).map(({ site }) => site.name.fr)
  return items([
    ...changes.filter((change) => !isPlace(change)).map((change) => named(change).text),
    ...(places.length > 0 ? [`sur les cartes de l’ONU, ${words.list(places)}`] : []),
  ])
}

/** Ce qui restreint les changements, outre les provinces. */
const narrowedTo = ({ filter, contributorName }: BriefingScope): readonly string[] => [
  ...filter.contributors.map(contributorName),
  ...filter.kinds.map((kind) => words.unitKind[kind]),
  ...filter.statuses.map((status) => words.status[status]),
]

/** Le paragraphe sur ce qui a changé, tel que l’écrirait un rédacteur de note d’information. */
export const briefing: Briefing = {
  opening: ({ from, to }, scope) => {
    const first = yearOf(from) === yearOf(to) ? formatWithoutYear(from, 'fr') : formatDate(from, 'fr')
    const { provinces } = scope.filter
    const place =
      provinces.length > 0
        ? words.list(provinces.map((code) => inProvince(code, scope.provinceName(code))))
        : 'dans l’ensemble de la mission'
    const narrowed = narrowedTo(scope)
    const only = narrowed.length > 0 ? ` (seulement : ${narrowed.join(', ')})` : ''
    return `Entre ${le(first)} et ${le(formatDate(to, 'fr'))}, ${place}${only}`
  },
  nothing: (opening) => `${opening}, aucun changement n’est documenté.`,
  left: (opening, sites, year) =>
    sites.length === 0
      ? `${opening}, aucune fermeture ni rétrocession de site n’est documentée.`
      : `${opening}, ${several(sites.length, 'site a été', 'sites ont été')} ${participleOf(sites)} : ${all(sites, year)}.`,
  provinceCeased: ({ event, sites, remaining, to }, year) => {
    const first = `Les opérations ont pris fin ${when(event, year)} dans ${sitesAndPlaces(sites)}${aside(event.conflicts !== null && sourcesDiffer)}`
    if (remaining.length === 0) return `${first}.`
    const which =
      remaining.length === 1 ? 'l’un d’eux' : several(remaining.length, 'd’entre eux', 'd’entre eux')
    return `${first} ; pour ${which}, ni fermeture ni rétrocession n’est documentée au ${plain(to, year)} : ${remainder(remaining)}.`
  },
  ceased: (sites, year) => `Les opérations ont aussi pris fin ailleurs : ${all(sites, year)}.`,
  returned: (sites, year) =>
    `Le désengagement s’est inversé dans ${several(sites.length, 'cas', 'cas')} : ${items(
      sites.map(
        (change) =>
          `${named(change).text}${aside(`auparavant${statusOf(change)}`)}, ${path(change, year)}${aside(changeDiffers(change) && sourcesDiffer)}`,
      ),
    )}.`,
  lost: (sites, year) => `L’accès a été perdu : ${all(sites, year)}.`,
  opened: (sites, year) => `Nouveau dans les documents : ${all(sites, year)}.`,
  goods: (events, year) =>
    `Du matériel ou des biens, et non le site, ont été remis : ${titles(events, year)}.`,
  moves: (direction, moves, to, contributorName, year) =>
    `${direction === 'left' ? 'Départs' : 'Arrivées'} de contingents ou d’unités : ${items(
      moves.map(({ contingent, contributor, at, events }) => {
        const name = contingent?.name?.fr
        const unit = name
          ? atPlace(withArticle(name).text)
          : (events[0]?.title.fr ?? (contributor ? contributorName(contributor) : ''))
        const strength = contingent && newestStrength(contingent, to)
        const counted = strength && `effectif dénombré : ${quantity(strength)}, ${dated(strength, year)}`
        const differs = events.some(({ conflicts }) => conflicts !== null)
        return `${unit}, ${when(at, year)}${aside(counted ?? false, differs && sourcesDiffer)}`
      }),
    )}.`,
  ceilings: (changes, year) =>
    `Les plafonds autorisés de l’ensemble de la mission ont changé ${items(
      byDate(changes).map(
        ({ at, same }) =>
          `${when(at, year)} : ${same
            .map(
              ({ after, from, to }) =>
                `${after.label.fr} de ${formatNumber(from, 'fr')} à ${formatNumber(to, 'fr')}`,
            )
            .join(', ')}`,
      ),
    )}.`,
  estimates: ({ before, after }) => {
    const troops = ({ mean, atLeast }: typeof before) =>
      words.qualified[atLeast ? 'at-least' : 'about'](formatNumber(mean, 'fr'))
    return `Militaires, estimation d’après les symboles d’unités des cartes de l’ONU : ${troops(before)} (cartes de ${before.year}), puis ${troops(after)} (cartes de ${after.year}).`
  },
  missed: (events, year) => `Échéances : ${titles(events, year)}.`,
  suspended: (events, year) => `Suspensions ou reports : ${titles(events, year)}.`,
  redeployed: (events, year) => `Sont aussi signalés : ${titles(events, year)}.`,
}
