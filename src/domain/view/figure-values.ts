import type { Day } from '#src/domain/dates/dates.ts'
import type { Model } from '#src/domain/page/model.ts'
import { nextDates } from '#src/domain/plans/next-date.ts'
import { withdrawalOver } from '#src/domain/plans/withdrawal.ts'
import { isUnsized } from '#src/domain/sites/estimate.ts'
import { remaining, tallyOf } from '#src/domain/sites/site-tally.ts'
import { statusSources } from '#src/domain/sites/status.ts'
import { ceilingAt } from '#src/domain/strength/ceiling.ts'
import { reportedAt } from '#src/domain/strength/reported-at.ts'
import type { Strength } from '#src/schema/contingent.ts'
import type { PartialDate, Qualifier } from '#src/schema/parts.ts'
import { keyFigures } from '#src/schema/names.ts'
import { type Filter, isEmptyFilter } from './filters.ts'
import { isEstimateCurrent, totalEstimate } from './key-figures.ts'

/** A key figure that has a page of its own. */
export type KeyFigure = (typeof keyFigures)[number]

/** Whether a link means a key figure by its name. */
export const isKeyFigure = (name: string): name is KeyFigure => keyFigures.some((figure) => figure === name)

/** One key figure of a mission, as a number or a date; what it is called and meant by is of the page. */
export type FigureValue = {
  figure: KeyFigure
  value: number | PartialDate
  /** Of how many sites. */
  of?: number
  qualifier?: Qualifier
  /** Of troops: read off the maps, or reported for the whole mission. */
  basis?: 'estimate' | 'reported'
  /** The year of the maps; else when that was said which the figure is of. */
  asOf?: PartialDate
}

/** A key figure with the documents that it rests on. */
export type ReadFigure = FigureValue & { sources: readonly string[] }

type Input = {
  model: Pick<Model, 'base' | 'day' | 'rows' | 'shown' | 'events'>
  filter: Filter
  strength: readonly Strength[]
  /** Null: what depends on the day of reading is left out. */
  today: Day | null
}

const sitesOf = ({ model: { shown } }: Input): ReadFigure | null => {
  const tally = tallyOf(shown)
  const sites = shown.filter(({ site }) => site.register === 'drawdown')
  const sources = [...new Set(sites.flatMap(({ status, site }) => statusSources(status, site)))]
  return tally.total === 0
    ? null
    : { figure: 'sites', value: remaining(tally, 'closed'), of: tally.total, sources }
}

const troopsOf = ({ model, filter, strength }: Input): ReadFigure | null => {
  const { index } = model.base
  const { day, rows } = model
  if (!isEstimateCurrent(rows, filter)) return null
  const reported = isEmptyFilter(filter) ? reportedAt(strength, day, index.lastMapYear) : null
  if (reported)
    return {
      figure: 'troops',
      value: reported.actual.value,
      qualifier: reported.actual.qualifier,
      basis: 'reported',
      asOf: reported.date,
      sources: reported.sources,
    }
  const estimate = totalEstimate(index, day, filter)
  if (!estimate || isUnsized(estimate)) return null
  return {
    figure: 'troops',
    value: estimate.mean,
    qualifier: estimate.atLeast ? 'at-least' : 'about',
    basis: 'estimate',
    asOf: String(estimate.year),
    sources: index.maps.sources,
  }
}

const ceilingOf = ({ model: { base, day }, strength }: Input): ReadFigure | null => {
  const isOver = withdrawalOver(base.mission, base.events, day) !== null
  const ceiling = isOver || base.mission.basis !== 'documented' ? null : ceilingAt(strength, day)
  if (!ceiling) return null
  const { row, value, kept } = ceiling
  const sources = [...new Set([...row.sources, ...(kept?.sources ?? [])])]
  return { figure: 'ceiling', value, asOf: row.date, sources }
}

const nextOf = ({ model: { base, day, events }, filter, today }: Input): ReadFigure | null => {
  if (today === null || base.mission.basis !== 'documented') return null
  const { next } = nextDates(events, base.events, filter, { day, today })
  return next && { figure: 'next-date', value: next.date, sources: next.event.sources }
}

const withdrawalOf = ({ model: { base, day } }: Input): ReadFigure | null => {
  const over = withdrawalOver(base.mission, base.events, day)
  return (
    over && {
      figure: 'withdrawal',
      value: over.end.date,
      sources: [...new Set([...over.end.sources, ...over.decision.sources])],
    }
  )
}

const readers = [sitesOf, troopsOf, ceilingOf, nextOf, withdrawalOf]

/** The key figures of a view by the rules of the panel; one that the data do not have is left out. */
export const readFigures = (input: Input): readonly ReadFigure[] =>
  readers.flatMap((read) => read(input) ?? [])

/** The records that a key figure rests on, as `file id`, so that corrections of them can be found. */
export const recordsBehind = (
  figure: KeyFigure,
  { model: { base, shown }, strength }: Input,
): ReadonlySet<string> => {
  const ofEvents = (isBehind: (event: (typeof base.events)[number]) => boolean) =>
    base.events.filter(isBehind).map(({ id }) => `events ${id}`)
  const ids = new Set(shown.map(({ site }) => site.id))
  const records = base.index.records.filter(({ site }) => ids.has(site.id))
  const behind = {
    sites: () => [
      ...shown.flatMap(({ site }) => (site.register === 'drawdown' ? [`sites ${site.id}`] : [])),
      ...shown.flatMap(({ history }) =>
        history.steps.flatMap(({ event }) => (event ? [`events ${event.id}`] : [])),
      ),
    ],
    troops: () => [
      ...shown.map(({ site }) => `sites ${site.id}`),
      ...records.flatMap(({ deployments }) => deployments.map(({ id }) => `deployments ${id}`)),
      ...records.flatMap(({ contingents }) => contingents.map(({ id }) => `contingents ${id}`)),
      ...strength.filter(({ actual }) => actual !== null).map(({ id }) => `strength ${id}`),
    ],
    ceiling: () =>
      strength
        .filter(({ component, authorised }) => component === 'military' && authorised !== null)
        .map(({ id }) => `strength ${id}`),
    'next-date': () =>
      ofEvents(({ planned, mandateUntil }) => planned !== null || mandateUntil !== undefined),
    withdrawal: () =>
      ofEvents(({ id }) => id === base.mission.withdrawal?.end || id === base.mission.withdrawal?.decision),
  }[figure]()
  return new Set(behind)
}
