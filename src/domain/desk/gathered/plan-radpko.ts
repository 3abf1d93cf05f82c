import { baseEstimateKey } from '#src/domain/check/base-estimate-rules.ts'
import { type BaseRow, type RadpkoReading, dateOf } from '#src/domain/gathered/radpko.ts'
import { toldText } from '#src/domain/gathered/rows.ts'
import { slugOf } from '#src/domain/gathered/slug.ts'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import { idOf } from '#src/domain/desk/new-ids.ts'
import type { BaseEstimate } from '#src/schema/base-estimate.ts'
import { type GatheredChoice, isChosen } from './choice.ts'
import { type GatheredPlan, planned } from './plan.ts'
import { baseFinder } from './site-of-place.ts'

/** A base of the file with the site that it is, and its rows. */
type Base = { name: string; site: string; isNamed: boolean; rows: BaseRow[] }

/**
 * What the rows that are chosen would do: an estimate for each base and month or year, at the site that
 * the base is. It makes no site. Two bases at one site would be two numbers for one thing, which are not
 * added: the one of that name has it, or neither. `sources`: the ids of the documents, the table first.
 */
export const planRadpko = (
  { bases, grain }: RadpkoReading,
  choice: GatheredChoice,
  lists: DeskLists,
  sources: readonly string[],
): GatheredPlan => {
  const find = baseFinder(lists)
  const unclear = new Map<string, readonly string[]>()
  const siteless = new Set<string>()
  const found = new Map<string, Base>()
  for (const row of bases) {
    if (!isChosen(choice, row.mission, row.year)) continue
    const key = slugOf(row.base)
    const known = found.get(key)
    if (known) {
      known.rows.push(row)
      continue
    }
    const name = toldText(row.base)
    if (unclear.has(name) || siteless.has(name)) continue
    const site = find(key, row.position)
    if ('several' in site) unclear.set(name, site.several)
    else if (site.site === null) siteless.add(name)
    else found.set(key, { name, site: site.site, isNamed: site.isNamed, rows: [row] })
  }
  const there = new Map<string, string>()
  for (const { id, site, mission, date } of lists['base-estimates'])
    if (typeof site === 'string' && typeof mission === 'string' && typeof date === 'string')
      there.set(baseEstimateKey(site, mission, date), id)
  const put: { place: string; site: string }[] = []
  const estimates: BaseEstimate[] = []
  for (const { name, site, isNamed, rows } of found.values()) {
    const others = [...found.values()].filter((one) => one.site === site && one.name !== name)
    if (others.length > 0 && (!isNamed || others.some((one) => one.isNamed))) {
      unclear.set(name, [site])
      continue
    }
    if (!isNamed) put.push({ place: name, site })
    for (const row of rows) {
      const { mission, total, troops, police, observers } = row
      const date = dateOf(row, choice.grain ?? grain)
      const id = there.get(baseEstimateKey(site, mission, date)) ?? `radpko-${site}-${idOf(mission)}-${date}`
      estimates.push({ id, site, mission, date, total, troops, police, observers, sources: [...sources] })
    }
  }
  const ids = new Set(estimates.map(({ id }) => id))
  const left = lists['base-estimates'].filter(
    ({ id, sources: cited }) => Array.isArray(cited) && cited.includes(choice.source) && !ids.has(id),
  )
  return {
    records: planned(lists, 'base-estimates', estimates),
    left: left.length,
    put,
    unclear: [...unclear].map(([place, several]) => ({ place, sites: several })),
    strangers: [],
    siteless: [...siteless],
  }
}
