import { type CsvRow, degrees, readCsvTable, wholeOrNull } from './csv.ts'
import { ImportError } from './import-error.ts'
import {
  type YearEntry,
  type PlaceYear,
  countPositions,
  distinctTotals,
  groupRows,
  largestOfEach,
  unitTypes,
} from '#src/domain/gathered/place-years.ts'

// The three yearly tables of the readings: what is shown, whose it is, and the types of unit.

const placeColumns = ['mission', 'year', 'location', 'latitude', 'longitude'] as const
const shownColumns = [...placeColumns, 'country', 'NoTroops', 'hq', 'UNPOL', 'UNMO', 'ave.no.troops'] as const
const ownerColumns = [...placeColumns, 'year.overview'] as const
const unitColumns = [...placeColumns, ...unitTypes] as const

export type YearlyTables = { shown: string; owners: string; units: string }

/**
 * The contributors of a place and year: "Nepal (650), Jordan (size unknown)". Throws an ImportError for
 * another form, so that none is lost.
 */
export const readEntries = (list: string): readonly YearEntry[] => {
  const entries = [...list.matchAll(/\s*(.+?) \((\d+|size unknown)\)(?:,|$)/gu)].map(
    ([, name = '', size = '']): YearEntry => ({ name, size: size === 'size unknown' ? null : Number(size) }),
  )
  const again = entries.map(({ name, size }) => `${name} (${size ?? 'size unknown'})`).join(', ')
  if (again !== list.trim()) throw new ImportError([`cannot read the contributors "${list}"`])
  return entries
}

const meanOf = (rows: readonly CsvRow<'ave.no.troops'>[]): number | null => {
  const means = new Set(rows.map((row) => wholeOrNull(row['ave.no.troops'])))
  // Every row of a place and year repeats the one mean over its maps.
  if (means.size > 1) throw new ImportError(['several means for one place and year'])
  return [...means][0] ?? null
}

/**
 * The place-years of the three tables. The first table has one row for each distinct combination of what the
 * maps of a year show, so its rows are never added, nor is their mean the mean of the maps.
 */
export const readYearlyTables = ({ shown, owners, units }: YearlyTables): readonly PlaceYear[] => {
  const ownersOf = groupRows(readCsvTable('contributors', owners, ownerColumns))
  const unitsOf = groupRows(readCsvTable('unit types', units, unitColumns))
  return [...groupRows(readCsvTable('places', shown, shownColumns))].flatMap(([key, rows]) => {
    const [first] = rows
    if (!first) return []
    const { mission, location, country } = first
    const unitRows = unitsOf.get(key) ?? []
    const counts = unitTypes.map(
      (type) => [type, unitRows.reduce((sum, row) => sum + (wholeOrNull(row[type]) ?? 0), 0)] as const,
    )
    const troops = distinctTotals(rows.map((row) => wholeOrNull(row.NoTroops)))
    return {
      mission,
      year: Number(first.year),
      place: location,
      country,
      positions: countPositions(
        rows.map((row) => ({ lat: degrees(row.latitude), lon: degrees(row.longitude) })),
      ),
      troops,
      mean: troops.length === 0 ? null : meanOf(rows),
      headquarters: Math.max(...rows.map((row) => wholeOrNull(row.hq) ?? 0)),
      hasPolice: rows.some((row) => row.UNPOL === '1'),
      hasObservers: rows.some((row) => row.UNMO === '1'),
      units: Object.fromEntries(counts.filter(([, count]) => count > 0)),
      // A place with two positions in a year has two lists: each contributor counts once, at its largest.
      entries: largestOfEach((ownersOf.get(key) ?? []).flatMap((row) => readEntries(row['year.overview']))),
    }
  })
}
