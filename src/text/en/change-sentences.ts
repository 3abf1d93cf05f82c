import { estimatedTroops } from '#src/text/estimate-phrase.ts'
import { compareDates } from '#src/domain/dates/dates.ts'
import type { ContingentMove } from '#src/domain/strength/contingent-moves.ts'
import { capital } from '#src/domain/names/formats.ts'
import { newestStrength } from '#src/domain/strength/strengths.ts'
import { statuses } from '#src/schema/statuses.ts'
import type { ChangeSentences, SiteGroup } from '#src/text/change-sentences.ts'
import { commonYear } from '#src/text/change-groups.ts'
import { sentenceParts } from '#src/text/change-parts.ts'
import {
  aside,
  dated,
  leftWords,
  numeral,
  only,
  perhapsBefore,
  period,
  place,
  placeOf,
  plain,
  several,
  toWhom,
  toWhomBriefly,
  when,
  tongue,
} from './change-words.ts'
import { forms } from './forms.ts'
import { atPlace, inSentence, the } from './nouns.ts'
import { statusWords } from './statuses.ts'
import { words } from './words.ts'

/** "handed over to the armed forces (FARDC)"; "documented as closed". */
const labelOf = ({ status, isSeen, recipient }: SiteGroup): string => {
  const to = recipient ? ` ${toWhom(recipient)}` : ''
  const passed = to && !statuses[status].handsOn ? ' and passed' : ''
  return `${isSeen ? 'documented as ' : ''}${statusWords[status].step}${passed}${to}`
}

const { listed, quantity, grouped, paths, titles, movesOf, spanAside, ceilingsOf, otherDatesOf } =
  sentenceParts({
    ...tongue,
    perhapsBefore,
    colon: ': ',
    afterwards: ', then ',
    inThatYear: (year, sites) => `in ${year}, ${sites}`,
    fromTo: (first, last) => `${first} to ${last}`,
    also: 'also',
    others: 'others',
    oneByOne: words.list,
    toWhom,
    title: ({ title }) => inSentence(title.en),
    labelOf,
    toWhomBriefly,
    received: ' ',
  })

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
    if (isBrief) {
      const dates = all.map(({ at }) => at)
      return `Reported to have ${said}: ${several(all.length, 'contingent or unit', 'contingents or units')}${sites === 'days' ? spanAside(dates, year) : ''}.`
    }
    const moves = movesOf(groups, contributorName, year, (move) => moveOf(move, to, contributorName, year))
    return `Contingents or units reported to have ${said}: ${moves}.`
  },
  ceilings: (all, detail) => {
    const { single, texts, more } = ceilingsOf(
      all,
      detail,
      ({ en }, from, to) => `${en} from ${from} to ${to}`,
    )
    return `Authorized ceilings of the whole mission changed${single ? ` ${when(single, detail.year)}` : ''}: ${texts.join('; ')}${more > 0 ? `; and ${several(more, 'other', 'others')}` : ''}.`
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
    const { told, more } = otherDatesOf(
      dates,
      year,
      (date, count) => `${date} according to ${several(count, 'source', 'sources')}`,
      (site, date, rest) => `${site}: ${date}, or ${rest.join(', or ')}`,
    )
    const which =
      told.length === 0
        ? ''
        : `; on the date at ${[...told, ...(more > 0 ? [`and at ${several(more, 'other site', 'other sites')}`] : [])].join('; ')}`
    return `Sources differ on ${on}${which}.`
  },
  sources: (publishers) => `Sources: ${publishers}.`,
}
