import { estimatedTroops } from '#src/text/estimate-phrase.ts'
import type { ContingentMove } from '#src/domain/strength/contingent-moves.ts'
import { compareDates } from '#src/domain/dates/dates.ts'
import { capital } from '#src/domain/names/formats.ts'
import type { SiteChange } from '#src/domain/changes/site-changes.ts'
import { newestStrength } from '#src/domain/strength/strengths.ts'
import { type SiteStatusName, statuses } from '#src/schema/statuses.ts'
import type { ChangeSentences, SiteGroup } from '#src/text/change-sentences.ts'
import { commonYear } from '#src/text/change-groups.ts'
import { sentenceParts } from '#src/text/change-parts.ts'
import {
  dated,
  items,
  leftWords,
  one,
  numeral,
  only,
  perhapsBefore,
  period,
  place,
  placeOf,
  plain,
  several,
  toWhomBriefly,
  when,
  withAside,
  tongue,
} from './change-words.ts'
import { forms } from './forms.ts'
import { type Agreement, agree, atPlace, titleInSentence, toRecipient, withArticle } from './nouns.ts'
import { statusWords } from './statuses.ts'
import { words } from './words.ts'

/** L’accord avec « site » ou « sites ». */
const agreementOf = (sites: readonly SiteChange[]): Agreement => ({
  feminine: false,
  plural: sites.length > 1,
})

/** Ce qui lie au bénéficiaire un statut qui ne dit pas lui-même que le site a été remis. */
const passed = (status: SiteStatusName): string => (statuses[status].handsOn ? '' : ' et remis')

/** « rétrocédés aux Forces armées (FARDC) » ; « signalés comme fermés ». */
const labelOf = ({ status, isSeen, recipient, sites }: SiteGroup): string => {
  const agreement = agreementOf(sites)
  const to = recipient ? ` ${toRecipient(recipient.fr)}` : ''
  const seen = isSeen ? `${agree('signalé', agreement)} comme ` : ''
  return `${seen}${statusWords[status].step(agreement)}${to && passed(status)}${to}`
}

const { listed, quantity, grouped, paths, titles, movesOf, spanAside, ceilingsOf, otherDatesOf } =
  sentenceParts({
    ...tongue,
    perhapsBefore,
    colon: ' : ',
    afterwards: ', puis ',
    inThatYear: (year, sites) => `en ${year}, ${sites}`,
    fromTo: (first, last) => `${first} – ${last}`,
    also: 'également',
    others: 'autres',
    oneByOne: items,
    toWhom: ({ fr }) => toRecipient(fr),
    title: ({ title }) => titleInSentence(title.fr),
    labelOf,
    toWhomBriefly,
    received: ', ',
  })

const moveOf = (
  { contingent, contributor, at, events }: ContingentMove,
  to: string,
  contributorName: (code: string) => string,
  year: number | null,
): string => {
  const name = contingent?.name?.fr
  const told = events[0]?.title.fr
  // Le titre de ce qui l’annonce est une phrase à part entière.
  const unit = name
    ? atPlace(withArticle(name).text)
    : told === undefined
      ? contributor
        ? contributorName(contributor)
        : ''
      : `« ${told} »`
  const strength = contingent && newestStrength(contingent, to)
  const counted = strength && `effectif dénombré : ${quantity(strength)}, ${dated(strength, year)}`
  return withAside(unit, dated(at, year), counted ?? false)
}

const kinds = {
  missed: 'Échéances',
  suspended: 'Suspensions ou reports',
  redeployed: 'Sont aussi signalés',
} as const

/** Le paragraphe sur ce qui a changé, tel que l’écrirait un rédacteur de note d’information. */
export const sentences: ChangeSentences = {
  forms,
  opening: (days, scope) => `${period(days)}, ${place(scope)}${only(scope)}`,
  nothing: (opening) => `${opening}, aucun changement n’est documenté.`,
  left: (opening, groups, detail) => {
    const [first, ...others] = groups
    if (!first) return `${opening}, aucune fermeture ni rétrocession de site n’est documentée.`
    const count = groups.reduce((sum, { sites }) => sum + sites.length, 0)
    const agreement = { feminine: false, plural: count > 1 }
    const lead = `${opening}, ${several(count, 'site a été', 'sites ont été')}`
    if (others.length === 0 && !first.isSeen) {
      const to = first.recipient ? ` ${toRecipient(first.recipient.fr)}` : ''
      const names = detail.sites === 'counts' ? '' : ` : ${listed(first.sites, detail)}`
      return `${lead} ${statusWords[first.status].step(agreement)}${to && passed(first.status)}${to}${names}.`
    }
    // Une année commune à tous n’est dite qu’une fois.
    const common = detail.year === null ? commonYear(groups.flatMap(({ sites }) => sites)) : null
    const all = common === null ? '' : `, ${count === 2 ? 'tous deux' : 'tous'} en ${common}`
    return `${lead} ${leftWords(agreement)}${all}. ${capital(grouped(groups, { ...detail, year: common ?? detail.year }))}.`
  },
  handedOn: (groups, detail) =>
    `${capital(agree('fermé', agreementOf(groups.flatMap(({ sites }) => sites))))} auparavant, puis ${grouped(groups, detail)}.`,
  provinceCeased: ({ event, sites, remaining, to }, { sites: detail, year }) => {
    const first = `Les opérations ont pris fin ${when(event, year)} sur ${several(sites, 'site', 'sites')}`
    if (remaining.length === 0) return `${first}.`
    if (remaining.length === sites && sites > 1)
      return `${first} ; aucun d’entre eux n’est documenté comme ${leftWords(one)} au ${plain(to, year)}${detail === 'counts' ? '' : ` : ${words.list(remaining.map(placeOf))}`}.`
    const which =
      remaining.length === 1 ? 'l’un d’eux' : several(remaining.length, 'd’entre eux', 'd’entre eux')
    const names = detail === 'counts' ? '' : ` : ${words.list(remaining.map(placeOf))}`
    return `${first} ; pour ${which}, ni fermeture ni rétrocession n’est documentée au ${plain(to, year)}${names}.`
  },
  ceased: (sites, detail) => `Les opérations ont aussi pris fin ailleurs : ${listed(sites, detail)}.`,
  returned: (sites, detail) =>
    `{The mission} est revenue sur ${several(sites.length, 'site', 'sites')}${detail.sites === 'counts' ? '' : ` : ${paths(sites, detail)}`}.`,
  lost: (sites, detail) => `L’accès a été perdu : ${listed(sites, detail)}.`,
  opened: (sites, detail) => {
    const agreement = agreementOf(sites)
    return `${capital(agree('mentionné', agreement))} pour la première fois comme ${agree('ouvert', agreement)} : ${listed(sites, detail)}.`
  },
  goods: (events, detail) =>
    detail.isBrief
      ? `Du matériel ou des biens, et non un site, ont été remis dans ${several(events.length, 'cas', 'cas')}.`
      : `Du matériel ou des biens, et non le site, ont été remis : ${titles(events, detail)}.`,
  moves: (direction, groups, to, contributorName, { sites, isBrief, year }) => {
    const all = groups.flat().toSorted((a, b) => compareDates(a.at.date, b.at.date))
    const lead = direction === 'left' ? 'Départs signalés' : 'Arrivées signalées'
    if (isBrief) {
      const dates = all.map(({ at }) => at)
      return `${lead} : ${several(all.length, 'contingent ou unité', 'contingents ou unités')}${sites === 'days' ? spanAside(dates, year) : ''}.`
    }
    const moves = movesOf(groups, contributorName, year, (move) => moveOf(move, to, contributorName, year))
    return `${lead} : ${moves}.`
  },
  ceilings: (all, detail) => {
    const { single, texts, more } = ceilingsOf(all, detail, ({ fr }, from, to) => `${fr} de ${from} à ${to}`)
    const others = more > 0 ? ` ; et ${several(more, 'autre', 'autres')}` : ''
    return `Les effectifs maximums autorisés de l’ensemble de la Mission ont changé${single ? ` ${when(single, detail.year)}` : ''} : ${texts.join(' ; ')}${others}.`
  },
  estimates: ({ before, after }) => {
    const troops = (estimate: typeof before) => estimatedTroops(estimate, { words }, 'fr')
    return `Militaires, estimation d’après les symboles d’unités des cartes de l’ONU, sans les lieux dont la fermeture est documentée : ${troops(before)} (${before.year}), puis ${troops(after)} (${after.year}).`
  },
  events: (kind, events, detail) => `${kinds[kind]} : ${titles(events, detail)}.`,
  untold: ({ steps, estimates, events }) => {
    const left = [
      steps && 'le jour de chaque étape',
      estimates && 'l’estimation des militaires',
      events > 0 && several(events, 'autre événement', 'autres événements'),
    ].filter((what) => what !== false)
    return left.length > 0 ? `À voir sur la page : ${words.list(left)}.` : ''
  },
  differ: ({ differing, all }, events, dates, { year }) => {
    const sites =
      differing === 0
        ? ''
        : all === 1
          ? 'ce qui a changé sur ce site'
          : differing === all
            ? 'chacun de ces sites'
            : `${numeral(differing)} de ces ${several(all, 'site', 'sites')}`
    const others = events === 0 ? '' : several(events, 'autre point', 'autres points')
    const on = [sites, others].filter(Boolean).join(' et sur ')
    if (on === '') return ''
    const { told, more } = otherDatesOf(
      dates,
      year,
      (date, count) => `${date} selon ${count === 1 ? 'une source' : several(count, 'source', 'sources')}`,
      (site, date, given) => `${site}, ${date} ou ${given.join(' ou ')}`,
    )
    const rest = more > 0 ? [several(more, 'autre site', 'autres sites')] : []
    const which = told.length === 0 ? '' : ` ; sur la date : ${items([...told, ...rest])}`
    return `Les sources divergent sur ${on}${which}.`
  },
  sources: (publishers) => `Sources : ${publishers}.`,
}
