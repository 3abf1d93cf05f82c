import { estimatedTroops } from '#src/text/estimate-phrase.ts'
import { compareDates, yearOf } from '#src/domain/dates/dates.ts'
import { byDate } from '#src/domain/strength/ceiling-changes.ts'
import type { ContingentMove } from '#src/domain/strength/contingent-moves.ts'
import { formatNumber, capital } from '#src/domain/names/formats.ts'
import type { SiteChange, Turn } from '#src/domain/changes/site-changes.ts'
import { newestStrength } from '#src/domain/strength/strengths.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { DatedPoint, Quantity } from '#src/schema/parts.ts'
import { statuses } from '#src/schema/statuses.ts'
import type { ChangeSentences, Detail, SiteGroup } from '#src/text/change-sentences.ts'
import { commonYear, groupSitesByYear, splitSingles } from '#src/text/change-groups.ts'
import {
  aside,
  dated,
  items,
  leftWords,
  numeral,
  only,
  perhapsBefore,
  period,
  place,
  placeOf,
  plain,
  reported,
  several,
  stepOf,
  toWhom,
  toWhomBriefly,
  when,
  withAside,
} from './change-words.ts'
import { forms } from './forms.ts'
import { atPlace, inSentence, the } from './nouns.ts'
import { statusWords } from './statuses.ts'
import { words } from './words.ts'

const quantity = ({ qualifier, value }: Quantity): string =>
  words.qualified[qualifier](formatNumber(value, 'en'))

/** A date without the year that stands before its list; nothing of one that is no more than that year. */
const inYear = (at: DatedPoint, year: number | null): string =>
  dated(at, null).replace(new RegExp(`(^| )${year}$`, 'u'), '')

/** A site with its dates: "Amsar (closed on 9 April; 29 April)"; by the year only uncertain ones. */
const datedSite = (change: SiteChange, { sites, isBrief }: Detail, year: number | null): string => {
  const { turns } = change
  const last = turns.at(-1)
  if (!last) return placeOf(change)
  const earlier = turns.slice(0, -1).map((turn) => `${stepOf(turn)} ${when(turn, year)}`)
  return withAside(
    placeOf(change),
    ...(isBrief ? [] : earlier),
    (sites === 'days' || last.precision === 'approx') && inYear(last, year),
    turns.some(({ mayPrecede }) => mayPrecede) && perhapsBefore,
  )
}

/** Sites with their dates, year by year unless all lie in one that has been named. */
const listed = (sites: readonly SiteChange[], detail: Detail): string => {
  if (detail.sites === 'counts') return numeral(sites.length)
  const [first, ...others] = sites
  if (first && others.length === 0 && detail.year === null)
    return datedSite(first, { ...detail, sites: 'days' }, null)
  return groupSitesByYear(sites)
    .map(({ year, sites: same }) => {
      const texts = same.map((site) => datedSite(site, detail, year))
      return year === detail.year ? words.list(texts) : `in ${year}, ${words.list(texts)}`
    })
    .join('; ')
}

/** "handed over to the armed forces (FARDC)"; "documented as closed". */
const labelOf = ({ status, isSeen, recipient }: SiteGroup): string => {
  const to = recipient ? ` ${toWhom(recipient)}` : ''
  const passed = to && !statuses[status].handsOn ? ' and passed' : ''
  return `${isSeen ? 'documented as ' : ''}${statusWords[status].step}${passed}${to}`
}

const oneSite = ({ sites, recipient }: SiteGroup, detail: Detail): string =>
  `${listed(sites, detail)} ${recipient ? (detail.isBrief ? toWhomBriefly(recipient) : toWhom(recipient)) : ''}`

const grouped = (groups: readonly SiteGroup[], detail: Detail): string => {
  const { shared, singles } = splitSingles(groups)
  const counted = singles.reduce((sum, { sites }) => sum + sites.length, 0)
  const others =
    detail.sites === 'counts' ? numeral(counted) : words.list(singles.map((group) => oneSite(group, detail)))
  return [
    ...shared.map((group) => `${labelOf(group)}: ${listed(group.sites, detail)}`),
    ...(counted > 0 ? [`${detail.sites === 'counts' ? 'others' : 'also'}: ${others}`] : []),
  ].join('; ')
}

/** Sites one by one, each with its path: for those that changed in a way that has to be told apart. */
const paths = (sites: readonly SiteChange[], detail: Detail): string => {
  if (detail.sites === 'counts') return several(sites.length, 'site', 'sites')
  const step = (turn: Turn) =>
    `${stepOf(turn)} ${when(turn, detail.year)}${aside(turn.mayPrecede && perhapsBefore, !detail.isBrief && reported(turn))}`
  return items(sites.map((change) => `${placeOf(change)}, ${change.turns.map(step).join(', then ')}`))
}

const titles = (events: readonly MissionEvent[], { year }: Detail): string =>
  items(
    events.map((event) => {
      const to = event.recipient && toWhom(event.recipient)
      return `${inSentence(event.title.en)}${aside([to, dated(event, year)].filter(Boolean).join(', '))}`
    }),
  )

/** First to last of several dates. */
const span = (points: readonly DatedPoint[], year: number | null): string => {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return ''
  if (first.date === last.date) return dated(first, year)
  return `${dated(first, yearOf(first.date) === yearOf(last.date) ? yearOf(first.date) : year)} to ${dated(last, year)}`
}

const moveOf = (
  { contingent, contributor, at, events }: ContingentMove,
  to: string,
  contributorName: (code: string) => string,
  year: number | null,
): string => {
  const name = contingent?.name?.en
  const told = events[0]?.title.en
  // The title of what tells of it is a sentence of its own.
  const unit =
    name === undefined && told !== undefined
      ? `“${told}”`
      : atPlace(the(name ?? (contributor ? contributorName(contributor) : '')))
  const strength = contingent && newestStrength(contingent, to)
  const counted = strength && `${quantity(strength)} counted ${when(strength, year)}`
  return `${unit}${aside(dated(at, year), counted ?? false)}`
}

const kinds = {
  missed: 'On deadlines',
  suspended: 'Suspended or put off',
  redeployed: 'Also reported',
} as const

/** The paragraph on what changed, as an English briefing writer would put it. */
export const sentences: ChangeSentences = {
  forms,
  opening: (days, scope) => `${period(days)}, ${place(scope)}${only(scope)}`,
  nothing: (opening) => `${opening}, no change is documented.`,
  left: (opening, groups, detail) => {
    const [first, ...others] = groups
    if (!first) return `${opening}, no site is documented as ${leftWords}.`
    const count = groups.reduce((sum, { sites }) => sum + sites.length, 0)
    const lead = `${opening}, ${several(count, 'site was', 'sites were')}`
    if (others.length === 0)
      return `${lead} ${labelOf(first)}${detail.sites === 'counts' ? '' : `: ${listed(first.sites, detail)}`}.`
    // A year that all of them share is said once.
    const common = detail.year === null ? commonYear(groups.flatMap(({ sites }) => sites)) : null
    const all = common === null ? '' : `, ${count === 2 ? 'both' : 'all'} in ${common}`
    return `${lead} ${leftWords}${all}. ${capital(grouped(groups, { ...detail, year: common ?? detail.year }))}.`
  },
  handedOn: (groups, detail) => `Closed earlier, and then ${grouped(groups, detail)}.`,
  provinceCeased: ({ event, sites, remaining, to }, { sites: detail, year }) => {
    const first = `Operations ceased ${when(event, year)} at ${several(sites, 'site', 'sites')}`
    if (remaining.length === 0) return `${first}.`
    const names = detail === 'counts' ? '' : `: ${words.list(remaining.map(placeOf))}`
    if (remaining.length === sites && sites > 1)
      return `${first}; for none of them is a closure or hand-over documented by ${plain(to, year)}${names}.`
    return `${first}; for ${several(remaining.length, 'of them', 'of them')} no closure or hand-over is documented by ${plain(to, year)}${names}.`
  },
  ceased: (sites, detail) => `Operations ceased elsewhere: ${listed(sites, detail)}.`,
  returned: (sites, detail) =>
    `{mission} returned to ${several(sites.length, 'site', 'sites')}${detail.sites === 'counts' ? '' : `: ${paths(sites, detail)}`}.`,
  lost: (sites, detail) => `Access was lost: ${listed(sites, detail)}.`,
  opened: (sites, detail) => `Mentioned for the first time as open: ${listed(sites, detail)}.`,
  goods: (events, detail) =>
    detail.isBrief
      ? `Equipment or goods, not a site, were handed over in ${several(events.length, 'case', 'cases')}.`
      : `Equipment or goods, not the site, were handed over: ${titles(events, detail)}.`,
  moves: (direction, groups, to, contributorName, { sites, isBrief, year }) => {
    const said = direction === 'left' ? 'left' : 'come'
    const all = groups.flat().toSorted((a, b) => compareDates(a.at.date, b.at.date))
    const lead = `Contingents or units reported to have ${said}`
    if (isBrief)
      return `Reported to have ${said}: ${several(all.length, 'contingent or unit', 'contingents or units')}${
        sites === 'days'
          ? aside(
              span(
                all.map(({ at }) => at),
                year,
              ),
            )
          : ''
      }.`
    return `${lead}: ${items(
      groups.map((moves) => {
        const [move, ...others] = moves
        const contributor = move?.contributor ?? null
        if (!move) return ''
        if (others.length === 0 || contributor === null) return moveOf(move, to, contributorName, year)
        const dates = moves.map(({ at }) => at)
        return `${contributorName(contributor)}, ${numeral(moves.length)}${aside(span(dates, year))}`
      }),
    )}.`
  },
  ceilings: (all, { isBrief, year }) => {
    const series = isBrief ? all.slice(0, 1) : all
    const more = all.length - series.length
    const dates = byDate(series.flat())
    const single = dates.length === 1 ? dates[0]?.at : undefined
    const texts = series.map((changes) => {
      const [first, last] = [changes[0], changes.at(-1)]
      const at = single
        ? ''
        : aside(
            span(
              changes.map(({ after }) => after),
              year,
            ),
          )
      return `${last?.after.label.en} from ${formatNumber(first?.from ?? 0, 'en')} to ${formatNumber(last?.to ?? 0, 'en')}${at}`
    })
    return `Authorized ceilings of the whole mission changed${single ? ` ${when(single, year)}` : ''}: ${texts.join('; ')}${more > 0 ? `; and ${several(more, 'other', 'others')}` : ''}.`
  },
  estimates: ({ before, after }) => {
    const troops = (estimate: typeof before) => estimatedTroops(estimate, { words }, 'en')
    return `Troops estimated from unit symbols on UN maps, without places documented as closed: ${troops(before)} (${before.year}), then ${troops(after)} (${after.year}).`
  },
  events: (kind, events, detail) => `${kinds[kind]}: ${titles(events, detail)}.`,
  untold: ({ steps, estimates, events }) => {
    const left = [
      steps && 'the day of each step',
      estimates && 'troop estimates',
      events > 0 && several(events, 'other event', 'other events'),
    ].filter((what) => what !== false)
    return left.length > 0 ? `Listed on the page: ${words.list(left)}.` : ''
  },
  differ: ({ differing, all }, events, dates, { year }) => {
    const sites =
      differing === 0
        ? ''
        : all === 1
          ? 'what changed at this site'
          : differing === all
            ? 'each of these sites'
            : `${numeral(differing)} of these ${numeral(all)} sites`
    const others = events === 0 ? '' : several(events, 'other point', 'other points')
    const on = [sites, others].filter(Boolean).join(' and on ')
    if (on === '') return ''
    const told = dates.slice(0, 3).map((change) => {
      const turn = change.turns.findLast(({ event }) => event?.otherDates !== undefined)
      const rest = (turn?.event?.otherDates ?? []).map(
        (other) => `${dated(other, year)} according to ${several(other.sources.length, 'source', 'sources')}`,
      )
      return turn ? `${placeOf(change)}: ${dated(turn, year)}, or ${rest.join(', or ')}` : ''
    })
    const more = dates.length - told.length
    const which =
      told.length === 0
        ? ''
        : `; on the date at ${[...told, ...(more > 0 ? [`and at ${several(more, 'other site', 'other sites')}`] : [])].join('; ')}`
    return `Sources differ on ${on}${which}.`
  },
  sources: (publishers) => `Sources: ${publishers}.`,
}
