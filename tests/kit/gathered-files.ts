import type { PlaceYear } from '#src/domain/gathered/place-years.ts'

// Files of others in the form in which they are published: the heads in full, with rows of our own.

/** The head of the International Peace Institute's monthly table (data_mission.csv), as R writes it. */
const ipiHead = ['Date', 'Mission', 'Country of Mission', 'Country of Mission ISO-3', 'Mission HQ', 'Mission HQ Longitude', 'Mission HQ Latitude', 'Mission Continent', 'Mission Region', 'Mission - NAM', 'Mission - G77', 'Mission - AU', 'Mission - Arab League', 'Mission - OIC', 'Mission - CIS', 'Mission - G20', 'Mission - EU', 'Number of Contributors', 'Troops', 'Police', 'Observers', 'Total'] // prettier-ignore

/** Date, mission, contributors, troops, police, observers, total. */
type IpiRow = readonly [date: string, mission: string, ...numbers: readonly (number | string | null)[]]

const written = (value: number | string | null | undefined): string => (value === null || value === undefined ? 'NA' : String(value)) // prettier-ignore

/** The table with some rows; null is not reported. */
export const ipiTable = (rows: readonly IpiRow[]): string => {
  const lines = rows.map(
    ([date, mission, ...numbers]) =>
      `${date},"${mission}","Lebanon","LBN","Naquora",33.12,35.1342,"Asia","Western Asia","1","1",NA,"1","1",NA,NA,NA,${numbers.map(written).join(',')}`,
  )
  return `${[ipiHead.map((name) => `"${name}"`).join(','), ...lines].join('\n')}\n`
}

const seventeen = Array.from({ length: 17 }, (_, index) => index + 1)

/** The 114 columns of the location map of Geo-PKO 2.3, in their order. */
const mapHead = [
  'source', 'mission', 'year', 'month', 'date',
  'location', 'geosplit', 'country', 'latitude', 'longitude', 'old_xy', 'geocomment', 'zone.de.confidence', 'adm1.id', 'adm1.name', 'prioid',
  'battalion', 'company', 'platoon', 'other.size', 'comment.on.unit', 'no.troops',
  'rpf', 'rpf.no', 'inf', 'inf.no', 'fpu', 'fpu.no', 'res', 'res.no', 'fp', 'fp.no', 'eng', 'sig', 'trans', 'riv', 'he.sup', 'sf', 'med', 'maint', 'recon', 'avia', 'mp', 'demining', 'uav', 'obs.base', 'cantonment', 'disarmament', 'other.type', 'armor', 'he.sup.lw', 'troop.type',
  'no.tcc', ...seventeen.flatMap((number) => [`nameoftcc_${number}`, `notroopspertcc_${number}`]), ...seventeen.map((number) => `tcc${number}`),
  'unpol.dummy', 'unmo.dummy', 'unmo.coding.quality', 'hq', 'lo', 'jmco', 'security.group.dummy', 'comments', 'cow_code', 'gwno',
] // prettier-ignore

export type MapCells = Readonly<Record<string, string | number>>

/** The location map with some rows; what is not given is NA, as there. */
export const mapTable = (rows: readonly MapCells[]): string => {
  const lines = rows.map((row) =>
    mapHead.map((column) => `"${String(row[column] ?? 'NA').replaceAll('"', '""')}"`).join(','),
  )
  return `\uFEFF${[mapHead.join(','), ...lines].join('\n')}\n`
}

/** The rows from which a place and year is gathered: a map for each distinct total. */
export const mapRowsOf = (shown: PlaceYear): readonly MapCells[] => {
  const { mission, year, place, country, positions, troops, headquarters, hasPolice, hasObservers, entries } = shown // prettier-ignore
  const units = Object.entries(shown.units).map(([unit]) => [unit === 'av' ? 'avia' : unit, 1] as const)
  const owners = entries.slice(0, 17).flatMap(({ name, size }, at) => [[`nameoftcc_${at + 1}`, name], [`notroopspertcc_${at + 1}`, size ?? 'unknown']] as const) // prettier-ignore
  const same = new Map<string, string | number>([
    ['mission', mission], ['year', year], ['location', place], ['country', country], ['latitude', positions[0]?.lat ?? 0], ['longitude', positions[0]?.lon ?? 0],
    ['hq', headquarters], ['unpol.dummy', Number(hasPolice)], ['unmo.dummy', Number(hasObservers)], ...units, ...owners,
  ]) // prettier-ignore
  const totals = troops.length === 0 ? ['unknown'] : troops
  return totals.map(
    (total, map) =>
    Object.fromEntries([...same, ['source', `Map no. ${year} Rev. ${map}`], ['month', map + 1], ['date', `${year}-0${map + 1}-01`], ['no.troops', total]]), // prettier-ignore
  )
}

/** Mission, base, date, latitude, longitude, all people, troops, police, observers. */
export type RadpkoRow = readonly [
  mission: string,
  base: string,
  date: string,
  latitude: number | string,
  longitude: number | string,
  ...numbers: readonly (number | string | null)[],
]

/** RADPKO by base with some rows, all of them made up; null is no data. `grain`: which columns there are. */
export const radpkoTable = (rows: readonly RadpkoRow[], grain: 'month' | 'year' = 'month'): string => {
  const of = grain === 'year' ? ['country', 'base', 'date', 'year'] : ['base', 'date']
  const head = ['', 'mission', ...of, 'latitude', 'longitude', 'pko_deployed', 'cc', 'untrp', 'unpol', 'unmob', 'f_untrp', 'albania', 'zambia', 'albania_cc'] // prettier-ignore
  const lines = rows.map(([mission, base, date, latitude, longitude, total, ...numbers], at) => {
    const own = grain === 'year' ? ['Land', base, date, date.slice(0, 4)] : [base, date]
    const cells = [at + 1, mission, ...own, latitude, longitude, written(total), 'albania,zambia', ...numbers.map(written), 0, 0, 1.5, 'NA'] // prettier-ignore
    return cells.map((cell) => `"${String(cell)}"`).join(',')
  })
  return `${[head.map((name) => `"${name}"`).join(','), ...lines].join('\n')}\n`
}
