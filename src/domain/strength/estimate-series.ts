import { axisMaximum } from '#src/domain/charts/axis-maximum.ts'
import { latestOf } from '#src/domain/sites/map-readings.ts'
import type { SiteIndex } from '#src/domain/sites/site-row.ts'
import type { Contingent, Deployment } from '#src/schema/contingent.ts'

/** What the bands of the area stand for. */
export type Grouping = 'province' | 'contributor'

/** One year of one band: the estimate, and whether a symbol without a size makes it a lower bound. */
export type EstimateCell = { value: number; atLeast: boolean }

/**
 * `code` is null for contributors that the maps do not name or sites in no area, and `others` for the
 * smallest bands.
 */
type EstimateBand = {
  code: string | null
  isOthers: boolean
  members: number
  cells: readonly EstimateCell[]
}

export type EstimateSeries = {
  grouping: Grouping
  /** Every year from the first to the last with maps. */
  years: readonly number[]
  bands: readonly EstimateBand[]
  totals: readonly EstimateCell[]
  maximum: number
}

type CountedRecord = Pick<SiteIndex['records'][number], 'site' | 'deployments' | 'contingents'>
type Key = string | null
type Table = Map<Key, Map<number, EstimateCell>>

/** Whether a row counts: in a year of change the maps of both missions show the same places. */
type Counts = (row: { mission: string }, year: number) => boolean

const byYear = (index: SiteIndex): ReadonlyMap<number, readonly Deployment[]> => {
  const years = new Map<number, Deployment[]>()
  for (const row of index.records.flatMap(({ deployments }) => deployments)) {
    const rows = years.get(row.year)
    if (rows) rows.push(row)
    else years.set(row.year, [row])
  }
  return years
}

/** Of each year only the maps of the later mission count. */
const countsIn = (index: SiteIndex): Counts => {
  const counted = new Map(
    [...byYear(index)].map(([year, rows]) => [year, latestOf(rows, index.maps)?.mission]),
  )
  return ({ mission }, year) => (counted.get(year) ?? mission) === mission
}

/** First and last year with maps, and the years of change between two missions; 0 without any map. */
export const mapYears = (index: SiteIndex): { first: number; last: number; shared: readonly number[] } => {
  const years = byYear(index)
  if (years.size === 0) return { first: 0, last: 0, shared: [] }
  const shared = [...years].filter(([, rows]) => rows.some(({ mission }) => mission !== rows[0]?.mission))
  return {
    first: Math.min(...years.keys()),
    last: Math.max(...years.keys()),
    shared: shared.map(([year]) => year).toSorted((a, b) => a - b),
  }
}

const add = (table: Table, key: Key, year: number, { value, atLeast }: EstimateCell): void => {
  const years = table.get(key) ?? new Map<number, EstimateCell>()
  const before = years.get(year) ?? { value: 0, atLeast: false }
  years.set(year, { value: before.value + value, atLeast: before.atLeast || atLeast })
  table.set(key, years)
}

const hasUnsized = ({ contingents }: CountedRecord, year: number, counts: Counts): boolean =>
  contingents.some(
    (unit) => unit.origin === 'un-maps' && counts(unit, year) && unit.estimates[String(year)] === null,
  )

const byProvince = (records: readonly CountedRecord[], counts: Counts): Table => {
  const table: Table = new Map()
  for (const record of records)
    for (const row of record.deployments)
      if (counts(row, row.year))
        add(table, record.site.province, row.year, {
          value: row.mean ?? 0,
          atLeast: row.mean === null || hasUnsized(record, row.year, counts),
        })
  return table
}

const byContributor = (records: readonly CountedRecord[], counts: Counts): Table => {
  const table: Table = new Map()
  for (const { contingents } of records)
    for (const unit of contingents) {
      if (unit.origin !== 'un-maps') continue
      for (const [year, size] of Object.entries(unit.estimates))
        if (counts(unit, Number(year)))
          add(table, unit.contributor, Number(year), { value: size ?? 0, atLeast: size === null })
    }
  return table
}

/** The symbols of chosen contributors by the province of their site. */
const provincesOf = (records: readonly CountedRecord[], counts: Counts): Table => {
  const table: Table = new Map()
  for (const record of records)
    for (const years of byContributor([record], counts).values())
      for (const [year, cell] of years) add(table, record.site.province, year, cell)
  return table
}

const sum = (cells: readonly EstimateCell[]): EstimateCell => ({
  value: cells.reduce((total, cell) => total + cell.value, 0),
  atLeast: cells.some((cell) => cell.atLeast),
})

const none: EstimateCell = { value: 0, atLeast: false }

/** Most bands that can be told apart; the smallest beyond them are one band. */
const MOST_BANDS = 7

type Chosen = { provinces: readonly string[]; contributors: readonly string[] }

/**
 * Troops read off the UN maps of each year, by province (the mean over its maps at each place) or by
 * contributor (the sizes of its symbols); the two totals may differ. With contributors chosen, provinces too
 * count only their symbols. Null if the maps show nothing. Bands are those of all years, largest first, so
 * that they do not move.
 */
export const estimateSeries = (
  index: SiteIndex,
  grouping: Grouping,
  { provinces, contributors }: Chosen,
): EstimateSeries | null => {
  if (index.records.every(({ deployments }) => deployments.length === 0)) return null
  const { first, last } = mapYears(index)
  const years = Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
  const records = index.records.filter(
    ({ site }) => provinces.length === 0 || (site.province !== null && provinces.includes(site.province)),
  )
  const isChosen = ({ contributor }: Contingent) =>
    contributors.length === 0 || (contributor !== null && contributors.includes(contributor))
  const narrowed = records.map(({ site, deployments, contingents }) => ({
    site,
    deployments,
    contingents: contingents.filter(isChosen),
  }))
  const byChosen = contributors.length > 0 ? provincesOf : byProvince
  const rows = [...(grouping === 'contributor' ? byContributor : byChosen)(narrowed, countsIn(index))]
    .map(([code, cells]) => ({ code, cells: years.map((year) => cells.get(year) ?? none) }))
    .filter(({ cells }) => cells.some(({ value, atLeast }) => value > 0 || atLeast))
    .toSorted((a, b) => sum(b.cells).value - sum(a.cells).value)
  if (rows.length === 0) return null
  const isCut = rows.length > MOST_BANDS + 1
  const shown = isCut ? rows.slice(0, MOST_BANDS) : rows
  const rest = isCut ? rows.slice(MOST_BANDS) : []
  const at = (list: typeof rows, year: number) => sum(list.map(({ cells }) => cells[year] ?? none))
  const totals = years.map((_, year) => at(rows, year))
  const bands = shown.map(({ code, cells }) => ({ code, isOthers: false, members: 1, cells }))
  const others = {
    code: null,
    isOthers: true,
    members: rest.length,
    cells: years.map((_, year) => at(rest, year)),
  }
  return {
    grouping,
    years,
    bands: isCut ? [...bands, others] : bands,
    totals,
    maximum: axisMaximum(totals.map(({ value }) => value)),
  }
}
