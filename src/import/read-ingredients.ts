import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as v from 'valibot'
import { contributorCodes } from '#src/domain/gathered/contributors.ts'
import { countryLabels, knownCountries } from '#src/domain/gathered/countries.ts'
import type { CountryTopology } from './areas.ts'
import { type WorldTopology, landsOf } from './base-map.ts'
import { ImportError } from './import-error.ts'
import { placeYearsIn } from './location-map.ts'
import type { Ingredients } from './mission-folder.ts'
import type { PlaceYear } from '#src/domain/gathered/place-years.ts'
import { readJson } from './read-json.ts'
import { Tables } from './tables.ts'
import { readYearlyTables } from './yearly-tables.ts'

// The only part of the importer that reads files.

const readText = (path: string): string =>
  path.endsWith('.gz') ? gunzipSync(readFileSync(path)).toString('utf8') : readFileSync(path, 'utf8')

/** The text of the one file of a folder whose name ends so, plain or packed; null without any. */
const findText = (folder: string, ending: string): string | null => {
  const found = readdirSync(folder).filter((name) => name.replace(/\.gz$/u, '').endsWith(ending))
  if (found.length > 1) throw new ImportError([`${folder} has several files ${ending}: ${found.join(', ')}`])
  const [name] = found
  return name === undefined ? null : readText(join(folder, name))
}

const needText = (folder: string, ending: string): string => {
  const text = findText(folder, ending)
  if (text === null) throw new ImportError([`${folder} has no file ${ending}`])
  return text
}

/** The readings of a folder: of the full table where it is there, otherwise of the three yearly ones. */
const readPlaceYears = (folder: string): readonly PlaceYear[] => {
  const full = findText(folder, '_location_map.csv')
  if (full !== null) return placeYearsIn(full)
  return readYearlyTables({
    shown: needText(folder, '-front.csv'),
    owners: needText(folder, '-contributors.csv'),
    units: needText(folder, '-unit-types.csv'),
  })
}

const AnyOutlines = v.custom<CountryTopology>(
  (value) => typeof value === 'object' && value !== null && 'objects' in value,
)
const AnyWorld = v.custom<WorldTopology>(
  (value) => typeof value === 'object' && value !== null && 'objects' in value,
)

/** The tables beside the readings (tables.ts). */
const readTables = (folder: string): Tables => {
  const read = (name: string): unknown => readJson(join(folder, `${name}.json`))
  return v.parse(Tables, {
    readings: read('readings'),
    missions: read('missions'),
    countries: knownCountries,
    labels: countryLabels,
    areaNames: read('area-names'),
    outlines: read('outline-rules'),
    land: read('land'),
  })
}

/** All that folders are made of: readings and outlines of one folder, tables of another. */
export const readIngredients = (folder: string, tableFolder: string): Ingredients => {
  const outlines = new Map<string, CountryTopology>()
  const tables = readTables(tableFolder)
  const world = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  return {
    placeYears: readPlaceYears(folder),
    codes: contributorCodes,
    outlines: (country) => {
      const path = join(folder, 'outlines', `${country}.topo.json`)
      if (!existsSync(path)) throw new ImportError([`${path} is missing`])
      const read = outlines.get(country) ?? v.parse(AnyOutlines, readJson(path))
      outlines.set(country, read)
      return read
    },
    lands: landsOf(v.parse(AnyWorld, readJson(world)), tables),
    tables,
  }
}
