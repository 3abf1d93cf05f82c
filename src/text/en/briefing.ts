import { formatDate, formatNumber, formatWithoutYear } from '#src/domain/formats.ts'
import { yearOf } from '#src/domain/dates.ts'
import { type SiteChange, type Turn, changeDiffers } from '#src/domain/site-changes.ts'
import { byDate } from '#src/domain/ceiling-changes.ts'
import { newestStrength } from '#src/domain/strengths.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { DatedPoint, Quantity } from '#src/schema/parts.ts'
import type { Briefing, BriefingScope } from '#src/text/briefing-type.ts'
import { on } from './article.ts'
import { atPlace, inSentence, the } from './nouns.ts'
import { words } from './words.ts'

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** United Nations style: words below 10, figures from 10 on. */
const several = (number: number, one: string, many: string): string =>
  `${small[number] ?? formatNumber(number, 'en')} ${number === 1 ? one : many}`

const inFigures = (number: number, one: string, many: string): string =>
  `${formatNumber(number, 'en')} ${number === 1 ? one : many}`

const plain = (date: string, year: number | null): string =>
  yearOf(date) === year ? formatWithoutYear(date, 'en') : formatDate(date, 'en')

/** "on 9 April", "in April 2024", "about 10 May". */
const when = ({ date, precision }: DatedPoint, year: number | null): string =>
  precision === 'approx' ? `about ${plain(date, year)}` : on(plain(date, year))

/** The same in brackets: 9 April; about 10 May. */
const dated = ({ date, precision }: DatedPoint, year: number | null): string =>
  words.approximate[precision](plain(date, year))

const quantity = ({ qualifier, value }: Quantity): string =>
  words.qualified[qualifier](formatNumber(value, 'en'))

const items = (texts: readonly string[]): string =>
  texts.length > 1 ? `${texts.slice(0, -1).join('; ')}; and ${texts.at(-1)}` : texts.join('')

/** What stands in brackets behind a statement; nothing if there is nothing to say. */
const aside = (...remarks: readonly (string | false)[]): string => {
  const said = remarks.filter(Boolean)
  return said.length > 0 ? ` (${said.join('; ')})` : ''
}

const sourcesDiffer = 'sources differ'

/** A reversal is told with the title of what was reported: it may say less than the status does. */
const reported = ({ isReversal, event }: Turn): string | false =>
  isReversal && event !== null && `reported: “${event.title.en}”`

const turnPhrase = (turn: Turn, year: number | null): string => {
  const date = `${when(turn, year)}${aside(turn.mayPrecede && 'perhaps before this period', reported(turn))}`
  const to = turn.recipient ? ` to ${the(turn.recipient.en)}` : ''
  const seen = turn.event === null && turn.before !== 'not-documented' ? 'documented as ' : ''
  if (turn.status === 'handed-over') return `${seen}handed over${to} ${date}`
  if (turn.status === 'closed') return `${seen}closed ${date}${to && ` and passed${to}`}`
  if (turn.status === 'access-lost') return `access lost ${date}`
  if (turn.status === 'operations-ceased')
    return turn.isReversal ? `back to “operations ceased” ${date}` : `operations ceased ${date}`
  return turn.isReversal ? `open again ${date}` : `first documented as open ${date}`
}

const name = ({ site }: SiteChange): string => atPlace(the(site.name.en))

const path = (change: SiteChange, year: number | null): string =>
  change.turns.map((turn) => turnPhrase(turn, year)).join(', then ')

const item = (change: SiteChange, year: number | null): string =>
  `${name(change)}, ${path(change, year)}${aside(changeDiffers(change) && sourcesDiffer)}`

/** All sites with their paths; that sources differ is said once where they do so on every one of several. */
const all = (sites: readonly SiteChange[], year: number | null): string => {
  if (sites.length < 2 || !sites.every(changeDiffers)) return items(sites.map((site) => item(site, year)))
  const texts = sites.map((site) => `${name(site)}, ${path(site, year)}`)
  return `${items(texts)}. Sources differ on each of them`
}

const titles = (events: readonly MissionEvent[], year: number | null): string =>
  items(
    events.map((event) => {
      const to = event.recipient ? `to ${the(event.recipient.en)}, ` : ''
      return `${inSentence(event.title.en)}${aside(`${to}${dated(event, year)}`, event.conflicts !== null && sourcesDiffer)}`
    }),
  )

const verbOf = (sites: readonly SiteChange[]): string => {
  const ends = new Set(sites.map(({ after }) => after))
  if (ends.size > 1) return 'closed or handed over'
  return ends.has('closed') ? 'closed' : 'handed over'
}

const isPlace = ({ site }: SiteChange): boolean => site.register === 'un-maps'

/** "10 sites and 3 places known only from UN maps": figures for both if one needs them. */
const sitesAndPlaces = (changes: readonly SiteChange[]): string => {
  const places = changes.filter(isPlace).length
  const sites = changes.length - places
  const say = Math.max(sites, places) < small.length ? several : inFigures
  return [
    ...(sites > 0 ? [say(sites, 'site', 'sites')] : []),
    ...(places > 0 ? [`${say(places, 'place', 'places')} known only from UN maps`] : []),
  ].join(' and ')
}

/** What is still to be left after a province's operations ceased. */
const remainder = (changes: readonly SiteChange[]): string => {
  const places = changes.filter(isPlace).map(({ site }) => site.name.en)
  return items([
    ...changes.filter((change) => !isPlace(change)).map(name),
    ...(places.length > 0 ? [`on UN maps, ${words.list(places)}`] : []),
  ])
}

/** What narrows the changes besides the provinces. */
const narrowedTo = ({ filter, contributorName }: BriefingScope): readonly string[] => [
  ...filter.contributors.map(contributorName),
  ...filter.kinds.map((kind) => words.unitKind[kind]),
  ...filter.statuses.map((status) => words.status[status]),
]

/** The paragraph on what changed, as an English briefing writer would put it. */
export const briefing: Briefing = {
  opening: ({ from, to }, scope) => {
    const first = yearOf(from) === yearOf(to) ? formatWithoutYear(from, 'en') : formatDate(from, 'en')
    const { provinces } = scope.filter
    const place =
      provinces.length > 0 ? `in ${words.list(provinces.map(scope.provinceName))}` : 'across the mission'
    const narrowed = narrowedTo(scope)
    const only = narrowed.length > 0 ? ` (only ${narrowed.join(', ')})` : ''
    return `Between ${first} and ${formatDate(to, 'en')}, ${place}${only}`
  },
  nothing: (opening) => `${opening}, no change is documented.`,
  left: (opening, sites, year) =>
    sites.length === 0
      ? `${opening}, no site is documented as closed or handed over.`
      : `${opening}, ${several(sites.length, 'site was', 'sites were')} ${verbOf(sites)}: ${all(sites, year)}.`,
  provinceCeased: ({ event, sites, remaining, to }, year) => {
    const date = when(event, year)
    const first = `Operations ceased ${date} at ${sitesAndPlaces(sites)}${aside(event.conflicts !== null && sourcesDiffer)}`
    if (remaining.length === 0) return `${first}.`
    return `${first}; for ${several(remaining.length, 'of them', 'of them')} no closure or hand-over is documented by ${plain(to, year)}: ${remainder(remaining)}.`
  },
  ceased: (sites, year) => `Operations ceased elsewhere: ${all(sites, year)}.`,
  returned: (sites, year) =>
    `The drawdown was reversed in ${several(sites.length, 'place', 'places')}: ${items(
      sites.map((change) => {
        const before = `${words.status[change.before].toLowerCase()} before`
        return `${name(change)}${aside(before)}, ${path(change, year)}${aside(changeDiffers(change) && sourcesDiffer)}`
      }),
    )}.`,
  lost: (sites, year) => `Access was lost: ${all(sites, year)}.`,
  opened: (sites, year) => `New in the documents: ${all(sites, year)}.`,
  goods: (events, year) => `Equipment or goods, not the site, were handed over: ${titles(events, year)}.`,
  moves: (direction, moves, to, contributorName, year) =>
    `${several(moves.length, 'contingent or unit is', 'contingents or units are').replace(/^./, (letter) =>
      letter.toUpperCase(),
    )} reported to have ${direction === 'left' ? 'left' : 'come'}: ${items(
      moves.map(({ contingent, contributor, at, events }) => {
        const unit =
          contingent?.name?.en ?? events[0]?.title.en ?? (contributor ? contributorName(contributor) : '')
        const strength = contingent && newestStrength(contingent, to)
        const counted = strength && `${quantity(strength)} counted ${when(strength, year)}`
        const differs = events.some(({ conflicts }) => conflicts !== null)
        return `${atPlace(the(unit))}, ${when(at, year)}${aside(counted ?? false, differs && sourcesDiffer)}`
      }),
    )}.`,
  ceilings: (changes, year) =>
    `Authorized ceilings of the whole mission changed ${items(
      byDate(changes).map(
        ({ at, same }) =>
          `${when(at, year)}: ${same
            .map(
              ({ after, from, to }) =>
                `${after.label.en} from ${formatNumber(from, 'en')} to ${formatNumber(to, 'en')}`,
            )
            .join(', ')}`,
      ),
    )}.`,
  estimates: ({ before, after }) => {
    const troops = ({ mean, atLeast }: typeof before) =>
      words.qualified[atLeast ? 'at-least' : 'about'](formatNumber(mean, 'en'))
    return `Troops estimated from unit symbols on UN maps: ${troops(before)} (maps of ${before.year}), then ${troops(after)} (maps of ${after.year}).`
  },
  missed: (events, year) => `On deadlines: ${titles(events, year)}.`,
  suspended: (events, year) => `Suspended or put off: ${titles(events, year)}.`,
  redeployed: (events, year) => `Also reported: ${titles(events, year)}.`,
}
