import type { Topology } from 'topojson-specification'
import { type Bounds, boundsOf } from '#src/domain/geo/centroid.ts'
import { isInside } from '#src/domain/geo/geometry.ts'
import { recordFiles } from '#src/schema/names.ts'
import type { Mission, MissionEntry, Province } from '#src/schema/mission.ts'
import type { Text } from '#src/schema/parts.ts'
import type { Site } from '#src/schema/site.ts'
import { type Area, type Areas, type CountryTopology, areasOf } from './areas.ts'
import { type Land, baseMapOf } from './base-map.ts'
import type { ContributorCodes } from '#src/domain/gathered/contributors.ts'
import { coverageNote } from './coverage-note.ts'
import { ImportError } from './import-error.ts'
import { type Country, joinAreas } from './join-areas.ts'
import { yearsOf } from './left-out.ts'
import { documentOf } from '#src/domain/gathered/documents.ts'
import { contingentsOf, deploymentsOf, unknownNames } from '#src/domain/gathered/map-records.ts'
import type { PlaceYear } from '#src/domain/gathered/place-years.ts'
import { type MissionPlace, placesOf } from '#src/domain/gathered/places.ts'
import { type Whereabouts, siteOf } from '#src/domain/gathered/site-records.ts'
import type { MissionsFile, Tables } from './tables.ts'
import { shapesOf, whereaboutsOf } from '#src/domain/gathered/whereabouts.ts'
import { listFile, objectFile, topologyFile } from './write-json.ts'

/** All that folders are made of. */
export type Ingredients = {
  placeYears: readonly PlaceYear[]
  codes: ContributorCodes
  outlines: (country: string) => CountryTopology
  /** The countries of the world, for the base maps. */
  lands: readonly Land[]
  tables: Tables
}

/** A mission folder as texts by file name, and its line in missions.json. */
export type MissionFolder = { files: ReadonlyMap<string, string>; entry: MissionEntry }

type Shapes = ReturnType<typeof shapesOf>

type Drawn = {
  outlines: Topology
  areas: readonly Area[]
  undrawn: readonly { area: Area; territory: Text }[]
}

const holds = ({ shape }: Area, places: readonly MissionPlace[]): boolean =>
  places.some(({ position: { lat, lon } }) => isInside([lon, lat], shape))

const draw = (
  names: MissionsFile,
  places: readonly MissionPlace[],
  { outlines, tables }: Ingredients,
): Drawn => {
  const { whole, withPlaces } = names.outlines
  const countries = [...whole, ...withPlaces].map((country) => ({
    country,
    topology: outlines(country),
    rules: tables.outlines[country],
  }))
  const read = countries.map(({ country, topology, rules }) => {
    const areas: Areas = areasOf(country, topology, rules)
    const drawn = whole.includes(country) ? areas.drawn : areas.drawn.filter((area) => holds(area, places))
    const territory = rules?.leftOut?.territory
    const undrawn = territory ? areas.leftOut.map((area) => ({ area, territory })) : []
    return { transform: topology.transform, drawn, undrawn }
  })
  const joined = read.flatMap(({ transform, drawn }): Country[] =>
    transform && drawn.length > 0 ? [{ transform, areas: drawn }] : [],
  )
  return {
    outlines: joinAreas(joined),
    areas: read.flatMap(({ drawn }) => drawn).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    undrawn: read.flatMap(({ undrawn }) => undrawn),
  }
}

const nameOf = ({ id, name }: Area, tables: Tables): Text => {
  const plain = name.replaceAll(/['`]/gu, '’')
  return tables.areaNames[id] ?? { en: plain, fr: plain }
}

/** The countries that a label of the readings stands for. */
const countriesOf = (label: string, { labels, countries }: Tables): readonly string[] =>
  labels[label] ?? Object.keys(countries).filter((code) => countries[code]?.en === label)

/** Where a place lies, with the country that the readings name where no area of it holds the place. */
const locate = (
  { position, years }: MissionPlace,
  drawn: Drawn,
  shapes: Shapes,
  tables: Tables,
): Whereabouts => {
  const label = years.at(-1)?.country ?? ''
  const codes = countriesOf(label, tables)
  const isOwn = (id: string): boolean =>
    drawn.areas.some((area) => area.id === id && (area.country === null || codes.includes(area.country)))
  const found = whereaboutsOf(position, shapes, drawn.undrawn, isOwn)
  const [first] = codes
  const country = first === undefined ? undefined : tables.countries[first]
  if (!country || found.territory) return found
  const name = { en: country.en, fr: country.fr }
  if (found.area === null) return { ...found, territory: name }
  return isOwn(found.area) ? found : { ...found, labelled: name }
}

const tenths = (value: number, round: (tenth: number) => number): number => round(value * 10) / 10

/** A box around outlines and places with a margin, in tenths of a degree. */
const viewOf = (outlines: Bounds | null, sites: readonly Site[]): Bounds => {
  const lats = sites.flatMap(({ position }) => (position ? [position.lat] : []))
  const lons = sites.flatMap(({ position }) => (position ? [position.lon] : []))
  const [south, north] = [Math.min(...lats, outlines?.south ?? 90), Math.max(...lats, outlines?.north ?? -90)]
  const [west, east] = [Math.min(...lons, outlines?.west ?? 180), Math.max(...lons, outlines?.east ?? -180)]
  const margin = Math.max(north - south, east - west) * 0.04
  return {
    south: tenths(south - margin, Math.floor),
    north: tenths(north + margin, Math.ceil),
    west: tenths(west - margin, Math.floor),
    east: tenths(east + margin, Math.ceil),
  }
}

/** The least that the base map reaches beyond the view, in degrees. */
const leastBeyond = 4

/** The box of the base map: far enough beyond the view that its edge is not seen unless the map is moved. */
const beyond = ({ south, west, north, east }: Bounds): Bounds => {
  const [high, wide] = [Math.max(north - south, leastBeyond), Math.max(east - west, leastBeyond)]
  return { south: south - high, north: north + high, west: west - wide, east: east + wide }
}

const missionOf = (
  names: MissionsFile,
  all: Ingredients,
  own: readonly PlaceYear[],
  view: Bounds,
): Mission => {
  const { readings, outlines } = all.tables
  const { first, last, missing } = yearsOf(own)
  const readingYears = yearsOf(all.placeYears)
  const vintages = [...names.outlines.whole, ...names.outlines.withPlaces].flatMap(
    (country) => outlines[country]?.vintage ?? [],
  )
  const { lines } = names
  return {
    $schema: '../schema/mission.json',
    id: names.id,
    name: names.name,
    shortName: names.shortName,
    country: names.country,
    basis: 'un-maps',
    withdrawal: null,
    predecessors: [],
    areas: names.areas,
    mapEstimates: readings.mapEstimates,
    view: { southWest: [view.south, view.west], northEast: [view.north, view.east] },
    landBeyond: [],
    disclaimer: lines
      ? { en: `${readings.disclaimer.en} ${lines.en}`, fr: `${readings.disclaimer.fr} ${lines.fr}` }
      : readings.disclaimer,
    dataVersion: readings.dataVersion,
    updated: readings.updated,
    coverage: {
      mission: String(last),
      newest: String(last),
      note: coverageNote({
        by: readings.readBy,
        company: readings.mapEstimates.company,
        first,
        last,
        missing,
        readings: readingYears,
        placeYears: own.length,
        unknown: own.filter(({ troops }) => troops.length === 0).length,
        outlines: [readings.outlines, ...vintages],
      }),
    },
    credits: readings.credits,
  }
}

/**
 * Makes the folder of one mission. Throws an ImportError where the readings have nothing of it, or name a
 * contributor that the tables do not know.
 */
export const missionFolder = (names: MissionsFile, all: Ingredients): MissionFolder => {
  const { tables, codes, lands } = all
  const { readings } = tables
  const own = all.placeYears.filter(({ mission }) => mission === names.mapName)
  if (own.length === 0) throw new ImportError([`the readings have no place of ${names.mapName}`])
  const unknown = unknownNames(own, codes)
  if (unknown.length > 0) throw new ImportError([`the table of contributors does not know ${unknown.map((name) => `"${name}"`).join(', ')}`]) // prettier-ignore
  const places = placesOf(own)
  const drawn = draw(names, places, all)
  const { outlines, areas } = drawn
  const shapes = shapesOf(outlines)
  const areaNames = new Map(areas.map((area) => [area.id, nameOf(area, tables)]))
  const nameOfArea = (id: string): Text => areaNames.get(id) ?? { en: id, fr: id }
  const sites = places.map((place) =>
    siteOf(place, locate(place, drawn, shapes, tables), readings.positionSource, readings.siteSources),
  )
  const ofMaps = { id: names.id, shortName: names.shortName.en, sources: readings.siteSources }
  const contingents = contingentsOf(places, codes, ofMaps)
  const contributors = [...new Set(contingents.flatMap(({ contributor }) => contributor ?? []))].toSorted()
  const view = viewOf(boundsOf([...shapes.values()]), sites)
  const provinces: readonly Province[] = areas.map(({ id }) => ({
    id,
    name: nameOfArea(id),
    capital: '',
    phase: null,
  }))
  const lists: Readonly<Record<string, readonly unknown[]>> = {
    provinces,
    contributors: contributors.map((id) => {
      const country = tables.countries[id]
      if (!country) throw new ImportError([`the table of countries lacks ${id}`])
      return { id, name: { en: country.en, fr: country.fr } }
    }),
    sites,
    contingents,
    deployments: deploymentsOf(places, ofMaps),
    sources: readings.siteSources.map(documentOf),
    changelog: [
      {
        id: readings.changelog.id,
        version: readings.dataVersion,
        date: readings.updated,
        summary: readings.changelog.summary,
        changes: [],
      },
    ],
  }
  const { first, last } = yearsOf(own)
  const { id, name, shortName, country } = names
  return {
    files: new Map([
      ['mission.json', objectFile(missionOf(names, all, own, view))],
      ...recordFiles.map(
        (file) => [`${file}.json`, listFile(`../schema/${file}.json`, lists[file] ?? [])] as const,
      ),
      ['provinces.topo.json', topologyFile(outlines)],
      ['basemap.topo.json', topologyFile(baseMapOf(lands, names.outlines.whole, beyond(view)))],
    ]),
    entry: { id, name, shortName, country, basis: 'un-maps', years: { first, last } },
  }
}
