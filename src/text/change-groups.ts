import { type CeilingChange, seriesOf } from '#src/domain/strength/ceiling-changes.ts'
import type { ContingentMove } from '#src/domain/strength/contingent-moves.ts'
import { compareDays, yearOf } from '#src/domain/dates/dates.ts'
import type { SiteChange } from '#src/domain/changes/site-changes.ts'
import { isDocumented } from '#src/domain/sites/status-rules.ts'
import { mainLanguage } from '#src/schema/languages.ts'
import type { SiteGroup } from './change-sentences.ts'

const groupBy = <T>(list: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>()
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}

const lastDayOf = ({ turns }: SiteChange): string => turns.at(-1)?.day ?? ''

/** Sites by how their changes ended and who received them, the largest group first. */
export const groupByEnd = (sites: readonly SiteChange[]): readonly SiteGroup[] =>
  groupBy(sites, ({ turns }) => {
    const last = turns.at(-1)
    return [last?.status, last?.event === null, last?.recipient?.[mainLanguage]].join(' ')
  })
    .map((group) => {
      const last = group[0]?.turns.at(-1)
      return {
        status: last?.status ?? 'not-documented',
        isSeen: last?.event === null && isDocumented(last.before),
        recipient: last?.recipient ?? null,
        sites: group.toSorted((a, b) => compareDays(lastDayOf(a), lastDayOf(b))),
      }
    })
    .toSorted((a, b) => b.sites.length - a.sites.length)

/**
 * The groups without those of one site and its own recipient, which are told as a list if there are several,
 * after the others: alone they would not say what was done with them.
 */
export const splitSingles = (
  groups: readonly SiteGroup[],
): { shared: readonly SiteGroup[]; singles: readonly SiteGroup[] } => {
  const singles = groups.filter(({ sites, recipient, isSeen }) => sites.length === 1 && recipient && !isSeen)
  return singles.length > 1 && singles.length < groups.length
    ? { shared: groups.filter((group) => !singles.includes(group)), singles }
    : { shared: groups, singles: [] }
}

/** The year of the last change of all sites, if it is the same. */
export const commonYear = (sites: readonly SiteChange[]): number | null => {
  const [first, ...others] = groupSitesByYear(sites)
  return first && others.length === 0 ? first.year : null
}

/** Sites by the year of their last change, in order. */
export const groupSitesByYear = (
  sites: readonly SiteChange[],
): readonly { year: number; sites: readonly SiteChange[] }[] =>
  groupBy(sites, ({ turns }) => String(yearOf(turns.at(-1)?.date ?? '')))
    .map((group) => ({ year: yearOf(group[0]?.turns.at(-1)?.date ?? ''), sites: group }))
    .toSorted((a, b) => a.year - b.year)

/** Moves by contributor, those of none each for itself. */
export const groupByContributor = (
  moves: readonly ContingentMove[],
): readonly (readonly ContingentMove[])[] => groupBy(moves, ({ contributor, id }) => contributor ?? id)

/** Ceilings by what they count. */
export const groupBySeries = (ceilings: readonly CeilingChange[]): readonly (readonly CeilingChange[])[] =>
  groupBy(ceilings, ({ after }) => seriesOf(after))
