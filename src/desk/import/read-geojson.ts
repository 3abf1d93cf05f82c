import type { Feature, FeatureCollection } from 'geojson'
import { type Cell, type CellRow, type Table, cellText, tableLimits } from '#src/domain/desk/import/cells.ts'
import { TableError } from './table-fault.ts'

// Points of a map as a table: a feature is a row, its properties are columns, and its place is two more.
// GeoJSON is RFC 7946; files from before it may name another system of coordinates.

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const jsonOf = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new TableError('json')
  }
}

const isFeature = (value: unknown): value is Feature =>
  isObject(value) && value['type'] === 'Feature' && (value['properties'] === null || isObject(value['properties'])) // prettier-ignore

const isCollection = (value: unknown): value is FeatureCollection =>
  isObject(value) && value['type'] === 'FeatureCollection' && Array.isArray(value['features'])

/** Longitude and latitude, as RFC 7946 has them. */
const worldwide = /CRS84|EPSG:+(?:[\d.]*:)?4326$/iu

/** The system of coordinates that a file names, if it is another: its numbers would put sites elsewhere. */
const otherSystem = (value: unknown): string | null => {
  if (!isObject(value) || !isObject(value['crs'])) return null
  const { properties } = value['crs']
  const name = isObject(properties) && typeof properties['name'] === 'string' ? properties['name'] : ''
  return worldwide.test(name) ? null : name || '?'
}

const cellOf = (value: unknown): Cell => {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (value === null || value === undefined) return null
  // Several are written as people write several into a cell; what is deeper is kept to be seen.
  return Array.isArray(value) && value.every((one) => typeof one !== 'object')
    ? value.join('; ')
    : JSON.stringify(value)
}

type Cells = ReadonlyMap<string, Cell>

/** What a feature says of itself; a text in several languages is a column for each. */
const propertiesOf = ({ id, properties }: Feature): Cells => {
  const cells = new Map<string, Cell>()
  if (id !== undefined) cells.set('id', cellOf(id))
  for (const [key, value] of Object.entries(properties ?? {}))
    if (isObject(value))
      for (const [inner, one] of Object.entries(value)) cells.set(`${key}.${inner}`, cellOf(one))
    else cells.set(key, cellOf(value))
  return cells
}

const placeOf = ({ geometry }: Feature, place: number): Cells => {
  if (geometry === null) return new Map()
  const isPoint = isObject(geometry) && geometry.type === 'Point' && Array.isArray(geometry.coordinates)
  if (!isPoint) throw new TableError('geometry', String(place + 1))
  const [lon, lat] = geometry.coordinates
  return new Map([
    ['position.lat', cellOf(lat)],
    ['position.lon', cellOf(lon)],
  ])
}

/** What the published file of sites says of a site; the rest is of a stretch of its history. */
const ofSite = ['name_en', 'name_fr', 'register', 'kind', 'area', 'territory_en', 'territory_fr']

/** In the published file of sites a feature is a stretch: its id is that of the site with a number. */
const isStretch = (cells: Cells): boolean => {
  const [id, site] = [cellText(cells.get('id')), cellText(cells.get('site'))]
  return id.startsWith(`${site}-`) && /^\d+$/u.test(id.slice(site.length + 1))
}

/** The site of a stretch. */
const siteOf = (cells: Cells): Cells =>
  new Map([['id', cells.get('site') ?? null], ...ofSite.map((key) => [key, cells.get(key) ?? null] as const)])

/** The first of the rows of each site. */
const oncePerSite = (rows: readonly Cells[]): readonly Cells[] => {
  const seen = new Set<Cell | undefined>()
  return rows.filter((row) => {
    const id = row.get('id')
    const isFirst = !seen.has(id)
    seen.add(id)
    return isFirst
  })
}

/** A file of points as a table with a row of headings. A feature without a place is a row without one. */
export const readGeoJson = (bytes: Uint8Array): Table => {
  const whole = jsonOf(bytes)
  const features: readonly unknown[] | null = isCollection(whole) ? whole.features : isFeature(whole) ? [whole] : null // prettier-ignore
  if (features === null || !features.every(isFeature)) throw new TableError('json')
  const system = otherSystem(whole)
  if (system !== null) throw new TableError('crs', system.slice(0, 40))
  if (features.length > tableLimits.rows) throw new TableError('rows')
  const told = features.map(propertiesOf)
  const isPublished = told.length > 0 && told.every(isStretch)
  const found = features.map((feature, place): Cells => {
    const cells = told[place] ?? new Map<string, Cell>()
    return new Map([...(isPublished ? siteOf(cells) : cells), ...placeOf(feature, place)])
  })
  const all = isPublished ? oncePerSite(found) : found
  const headings = [...new Set(all.flatMap((cells) => [...cells.keys()]))]
  if (headings.length > tableLimits.columns) throw new TableError('columns')
  const rows = all.map((cells): CellRow => headings.map((heading) => cells.get(heading) ?? null))
  return { sheets: [''], sheet: 0, rows: rows.length === 0 ? [] : [headings, ...rows], text: null }
}
