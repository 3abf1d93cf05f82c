import { formatDate, capital } from '#src/domain/names/formats.ts'
import { type ChangeSummary, type LeftSite, countRecipients } from '#src/domain/changes/change-summary.ts'
import { remaining, remainingParts } from '#src/domain/sites/site-tally.ts'
import type { SiteChange } from '#src/domain/changes/site-changes.ts'
import { leftStatuses } from '#src/schema/status-lists.ts'
import { type LeftStatus, statuses } from '#src/schema/statuses.ts'
import type { ShortChangeSentences } from '#src/text/change-sentences.ts'
import { on } from './article.ts'
import {
  aside,
  leftWords,
  numeral,
  ofPeriod,
  period,
  place,
  placeOf,
  several,
  stepOf,
  toWhom,
  when,
} from './change-words.ts'
import { forms } from './forms.ts'
import { the } from './nouns.ts'
import { statusWords } from './statuses.ts'
import { words } from './words.ts'

const ofSites = (total: number): string =>
  total === 1 ? 'the only site of the drawdown' : `the ${numeral(total)} sites of the drawdown`

/** Every recipient with its number, the largest first: "six passed to A, one each to B and C". */
const byRecipient = (left: readonly LeftSite[]): readonly string[] =>
  countRecipients(left).map(({ count, recipients }, index) => {
    const each = recipients.length > 1 ? ' each' : ''
    return `${numeral(count)}${each} ${index === 0 ? 'passed ' : ''}to ${words.list(recipients.map(({ en }) => the(en)))}`
  })

/** The most that a speaker can list; the other sites are counted. */
const most = 3

const otherSteps = (changes: readonly SiteChange[], year: number | null): string => {
  const told = changes.slice(0, most).map((change) => {
    const steps = change.turns.map((turn) => `${stepOf(turn)} ${when(turn, year)}`)
    return `${placeOf(change)}, ${steps.join(', then ')}`
  })
  const rest = changes.length - told.length
  return [
    ...told,
    ...(rest > 0 ? [`and changes at ${several(rest, 'other site', 'other sites')}`] : []),
  ].join('; ')
}

/** Of the sites closed earlier, those to which one thing more was done then; nothing where there are none. */
const thenLeft = (others: readonly SiteChange[], status: LeftStatus): string => {
  const last = others.flatMap(({ turns }) => turns.slice(-1)).filter((turn) => turn.status === status)
  if (last.length === 0) return ''
  const recipient = last.length === 1 ? last[0]?.recipient : null
  return `; ${numeral(last.length)} closed earlier ${last.length === 1 ? 'was' : 'were'} then ${statusWords[status].step}${recipient ? ` ${toWhom(recipient)}` : ''}`
}

/** Of the sites closed earlier, those that somebody received then. */
const handedOn = (others: readonly SiteChange[]): string =>
  leftStatuses.map((status) => (statuses[status].handsOn ? thenLeft(others, status) : '')).join('')

const nextPhrase = ({ kind, date, event, suspendedBy }: NonNullable<ChangeSummary['next']>): string => {
  const title = `“${event.title.en}”`
  const announced = event.announced !== undefined && `announced ${when(event.announced, null)}`
  const then = suspendedBy !== null && `followed ${when(suspendedBy, null)} by “${suspendedBy.title.en}”`
  const what = kind === 'mandate' ? 'the mandate runs until' : 'the next planned date is'
  return `${what} ${formatDate(date, 'en')}${aside(title, announced, then)}`
}

/** A period in three sentences, as an English speaker would say it. */
export const short: ShortChangeSentences = {
  forms,
  count: (days, scope, { total, left }) => {
    const where = `${place(scope)}${ofPeriod(scope)}`
    if (total === 0)
      return `${period(days)}, ${where}, {?no site of the drawdown is known|no opening, closure or hand-over is documented: the mission is known from UN maps only}.`
    const perhaps = left.filter(({ mayPrecede }) => mayPrecede).length
    const doubt = aside(perhaps > 0 && `${numeral(perhaps)} perhaps before this period`)
    if (total === 1)
      return `${period(days)}, ${ofSites(1)} ${where} was ${left.length === 1 ? '' : 'not '}${leftWords}${left.length === 1 ? doubt : ', as far as documented'}.`
    if (left.length === 0)
      return `${period(days)}, as far as documented, none of ${ofSites(total)} ${where} was ${leftWords}.`
    return `${period(days)}, ${numeral(left.length)} of ${ofSites(total)} ${where} ${left.length === 1 ? 'was' : 'were'} ${leftWords}${doubt}.`
  },
  recipients: ({ left }, others, year) => {
    if (left.length === 0)
      return others.length === 0
        ? 'No change of any site is documented.'
        : `What changed: ${otherSteps(others, year)}.`
    const unknown = left.filter(({ recipient }) => recipient === null).length
    const known = byRecipient(left)
    const also = handedOn(others)
    if (known.length === 0)
      return `No recipient is documented${left.length > 1 ? ' for any of them' : ''}${also}.`
    if (left.length === 1) return `It ${known[0]?.replace(/^one /u, '')}${also}.`
    const without = `${numeral(unknown)} ${unknown === 1 ? 'has' : 'have'} no documented recipient`
    return `${capital(known.join('; '))}${unknown > 0 ? `; ${without}` : ''}${also}.`
  },
  remaining: ({ to }, { total, tally, next }) => {
    const notDocumented = tally.byStatus['not-documented']
    const notClosed = remaining(tally, 'closed')
    const ahead = next ? `; ${nextPhrase(next)}` : ''
    const unknown =
      notDocumented > 0 ? `, and of ${numeral(notDocumented)} nothing is documented at that date` : ''
    if (notClosed === 0)
      return `${capital(on(formatDate(to, 'en')))}, no site is left that is not documented as closed${unknown}${ahead}.`
    const states = remainingParts(tally, 'closed').map(({ status, count }) => ({
      count,
      state: statusWords[status].counted,
    }))
    const told =
      states.length === 1
        ? `${notClosed > 2 ? 'all ' : notClosed === 2 ? 'both ' : ''}${states[0]?.state}`
        : words.list(states.map(({ count, state }) => `${numeral(count)} ${state}`))
    const left = `${numeral(notClosed)} of ${numeral(total)} ${notClosed === 1 ? 'is' : 'are'} not yet documented as closed`
    return `${capital(on(formatDate(to, 'en')))}, ${left} (${told})${unknown}${ahead}.`
  },
  differ: ({ differing, left }) => {
    const which = differing === left.length ? 'each' : numeral(differing)
    return left.length === 1
      ? 'Sources differ on this.'
      : `Sources differ on ${which} of the ${numeral(left.length)} sites ${leftWords}.`
  },
}
