import { formatDate, capital } from '#src/domain/names/formats.ts'
import { type ChangeSummary, type LeftSite, countRecipients } from '#src/domain/changes/change-summary.ts'
import { remaining, stillCounts } from '#src/domain/sites/site-tally.ts'
import type { SiteChange } from '#src/domain/changes/site-changes.ts'
import { bandStatuses, leftStatuses } from '#src/schema/status-lists.ts'
import { type BandStatus, type LeftStatus, statuses } from '#src/schema/statuses.ts'
import type { ShortChangeSentences } from '#src/text/change-sentences.ts'
import { au, le } from './article.ts'
import {
  aside,
  leftWords,
  many,
  numeral,
  one,
  ofPeriod,
  period,
  place,
  placeOf,
  several,
  stepOf,
  when,
} from './change-words.ts'
import { forms } from './forms.ts'
import { toRecipient } from './nouns.ts'
import { statusWords } from './statuses.ts'
import { words } from './words.ts'

const ofSites = (total: number): string => `des ${several(total, 'site', 'sites')} du désengagement`

/** Les bénéficiaires et leur nombre, le plus grand d’abord : « six ont été remis à A, un à B et un à C ». */
const byRecipient = (left: readonly LeftSite[]): readonly string[] =>
  countRecipients(left)
    .flatMap(({ count, recipients }) => recipients.map((recipient) => ({ count, recipient })))
    .map(({ count, recipient }, index) => {
      const verb = index > 0 ? '' : count === 1 ? 'a été remis ' : 'ont été remis '
      return `${numeral(count)} ${verb}${toRecipient(recipient.fr)}`
    })

/** Au plus, ce que l’on peut énumérer de vive voix ; les autres sites sont comptés. */
const most = 3

const otherSteps = (changes: readonly SiteChange[], year: number | null): string => {
  const told = changes.slice(0, most).map((change) => {
    const steps = change.turns.map((turn) => `${stepOf(turn, change)} ${when(turn, year)}`)
    return `${placeOf(change)}, ${steps.join(', puis ')}`
  })
  const rest = changes.length - told.length
  return [...told, ...(rest > 0 ? [several(rest, 'autre site', 'autres sites')] : [])].join(' ; ')
}

/** Parmi les sites fermés auparavant, ceux qui ont connu une étape de plus ; rien s’il n’y en a pas. */
const thenLeft = (others: readonly SiteChange[], status: LeftStatus): string => {
  const last = others.flatMap(({ turns }) => turns.slice(-1)).filter((turn) => turn.status === status)
  if (last.length === 0) return ''
  const recipient = last.length === 1 ? last[0]?.recipient : null
  const sites = several(
    last.length,
    'autre site, fermé auparavant, a',
    'autres sites, fermés auparavant, ont',
  )
  return ` ; ${sites} alors été ${statusWords[status].step(last.length === 1 ? one : many)}${recipient ? ` ${toRecipient(recipient.fr)}` : ''}`
}

/** Parmi les sites fermés auparavant, ceux que quelqu’un a alors reçus. */
const handedOn = (others: readonly SiteChange[]): string =>
  leftStatuses.map((status) => (statuses[status].handsOn ? thenLeft(others, status) : '')).join('')

const nextPhrase = ({ kind, date, event, suspendedBy }: NonNullable<ChangeSummary['next']>): string => {
  const title = `« ${event.title.fr} »`
  const announced = event.announced !== undefined && `annonce faite ${when(event.announced, null)}`
  const then = suspendedBy !== null && `puis, ${when(suspendedBy, null)}, « ${suspendedBy.title.fr} »`
  const what =
    kind === 'mandate'
      ? `le mandat court jusqu’${au(formatDate(date, 'fr'))}`
      : `la prochaine date prévue est ${le(formatDate(date, 'fr'))}`
  return `${what}${aside(title, announced, then)}`
}

/** Comment se disent les sites non documentés comme fermés : un seul, plusieurs, deux, ou eux seuls. */
const notClosedYet: Record<BandStatus, Record<'one' | 'several' | 'two' | 'all', string>> = {
  open: { one: 'ouvert', several: 'ouverts', two: 'tous deux ouverts', all: 'tous ouverts' },
  'operations-ceased': {
    one: 'dont les opérations sont terminées',
    several: 'dont les opérations sont terminées',
    two: 'les opérations sont terminées sur les deux',
    all: 'les opérations sont terminées sur tous',
  },
  'access-lost': {
    one: 'dont l’accès est perdu',
    several: 'dont l’accès est perdu',
    two: 'l’accès aux deux est perdu',
    all: 'l’accès à tous est perdu',
  },
}

/** Une période en trois phrases, telles qu’un porte-parole les dirait. */
export const short: ShortChangeSentences = {
  forms,
  count: (days, scope, { total, left }) => {
    const where = `${place(scope)}${ofPeriod(scope)}`
    if (total === 0)
      return `${period(days)}, ${where}, {?aucun site du désengagement n’est connu|ni ouverture, ni fermeture, ni rétrocession n’est documentée : la mission n’est connue que par les cartes de l’ONU}.`
    const perhaps = left.filter(({ mayPrecede }) => mayPrecede).length
    const doubt = aside(perhaps > 0 && `${numeral(perhaps)} peut-être avant la période`)
    if (total === 1)
      return left.length === 1
        ? `${period(days)}, ${where}, le seul site du désengagement a été ${leftWords(one)}${doubt}.`
        : `${period(days)}, ${where}, ni fermeture ni rétrocession du seul site du désengagement n’est documentée.`
    if (left.length === 0)
      return `${period(days)}, ${where}, selon les documents consultés, aucun ${ofSites(total)} n’a été ${leftWords(one, ' ni ')}.`
    return `${period(days)}, ${where}, ${numeral(left.length)} ${ofSites(total)} ${left.length === 1 ? `a été ${leftWords(one)}` : `ont été ${leftWords(many)}`}${doubt}.`
  },
  recipients: ({ left }, others, year) => {
    if (left.length === 0)
      return others.length === 0
        ? 'Aucun changement n’est documenté sur ces sites.'
        : `Ce qui a changé : ${otherSteps(others, year)}.`
    const unknown = left.filter(({ recipient }) => recipient === null).length
    const known = byRecipient(left)
    const also = handedOn(others)
    if (known.length === 0) return `Aucun bénéficiaire n’est documenté${also}.`
    if (left.length === 1) return `Il ${known[0]?.replace(/^un /u, '')}${also}.`
    const without = `${numeral(unknown)} ${unknown === 1 ? 'n’a' : 'n’ont'} pas de bénéficiaire documenté`
    return `${capital(words.list(known))}${unknown > 0 ? ` ; ${without}` : ''}${also}.`
  },
  remaining: ({ to }, { total, tally, next }) => {
    const notDocumented = tally.byStatus['not-documented']
    const notClosed = remaining(tally, 'closed')
    const day = capital(au(formatDate(to, 'fr')))
    const ahead = next ? ` ; ${nextPhrase(next)}` : ''
    const unknown =
      notDocumented > 0
        ? ` ; sur ${several(notDocumented, 'autre site', 'autres sites')}, rien n’est documenté à cette date`
        : ''
    if (notClosed === 0)
      return `${day}, il ne reste aucun site dont la fermeture ne soit pas documentée${unknown}${ahead}.`
    const states = bandStatuses
      .filter((status) => stillCounts(status, 'closed') && tally.byStatus[status] > 0)
      .map((status) => ({ count: tally.byStatus[status], said: notClosedYet[status] }))
    const [only, ...others] = states
    const told =
      only && others.length === 0
        ? only.said[notClosed === 1 ? 'one' : notClosed === 2 ? 'two' : 'all']
        : words.list(
            states.map(
              (state) => `${numeral(state.count)} ${state.count > 1 ? state.said.several : state.said.one}`,
            ),
          )
    return `${day}, la fermeture n’est pas documentée pour ${numeral(notClosed)} site${notClosed > 1 ? 's' : ''} sur ${numeral(total)} (${told})${unknown}${ahead}.`
  },
  differ: ({ differing, left }) => {
    if (left.length === 1) return 'Les sources divergent sur ce point.'
    const which = differing === left.length ? 'chacun' : numeral(differing)
    return `Les sources divergent sur ${which} des ${several(left.length, `site ${leftWords(one)}`, `sites ${leftWords(many)}`)}.`
  },
}
