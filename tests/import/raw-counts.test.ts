import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { readCsvTable } from '#src/import/csv.ts'
import { yearsOf } from '#src/import/left-out.ts'
import { listMissions } from '#src/import/mission-list.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { rawFolder, real } from './readings.ts'

// What was counted in the raw tables, by other means, when they were gathered.
const columns = ['mission', 'place_years', 'places', 'first_year', 'last_year', 'years_missing', 'contributors', 'troops_unknown_all_maps', 'no_troops'] as const // prettier-ignore
const counted = readCsvTable('missions.csv', readFileSync(`${rawFolder}/missions.csv`, 'utf8'), columns)

/** Place-years of which some map has no total: they are not counted as without troops, whatever the others show. */
const shown = gunzipSync(readFileSync(`${rawFolder}/geo-pko-2.3-front.csv.gz`)).toString('utf8')
const keyOf = (mission: string, year: string, place: string) => `${mission} ${year} ${place}`
const partlyUnknown = new Set(
  readCsvTable('places', shown, ['mission', 'year', 'location', 'NoTroops'] as const)
    .filter(({ NoTroops }) => NoTroops === 'NA')
    .map(({ mission, year, location }) => keyOf(mission, year, location)),
)

/** They are counted by spelling, without the one name that says that there is none. */
const isNamed = (name: string): boolean => name !== 'TCC name unknown'

const { made, leftOut } = listMissions(real, [])

describe.each(counted)('$mission', (row) => {
  const own = real.placeYears.filter(({ mission }) => mission === row.mission)

  it('is read in full from the raw tables', () => {
    const { first, last, missing } = yearsOf(own)
    const withoutTroops = own.filter(({ troops }) => troops.every((total) => total === 0))
    expect({
      place_years: own.length,
      places: new Set(own.map(({ place }) => place)).size,
      first_year: first,
      last_year: last,
      years_missing: missing.join(' '),
      contributors: new Set(own.flatMap(({ entries }) => entries.map(({ name }) => name)).filter(isNamed))
        .size,
      troops_unknown: own.filter(({ troops }) => troops.length === 0).length,
      no_troops: withoutTroops.filter(
        ({ mission, year, place }) => !partlyUnknown.has(keyOf(mission, String(year), place)),
      ).length,
    }).toEqual({
      place_years: Number(row.place_years),
      places: Number(row.places),
      first_year: Number(row.first_year),
      last_year: Number(row.last_year),
      years_missing: row.years_missing,
      contributors: Number(row.contributors),
      troops_unknown: Number(row.troops_unknown_all_maps),
      no_troops: Number(row.no_troops),
    })
  })
})

describe.each(made)('the published folder of $mapName', ({ id, mapName }) => {
  const row = counted.find(({ mission }) => mission === mapName)

  it('has every place, place-year and contributor of the raw tables', () => {
    const deployments = realRecords('deployments', id)
    // One place is spelt in two ways; the two are one.
    const spellings = mapName === 'UNISFA' ? 1 : 0
    expect(realRecords('sites', id)).toHaveLength(Number(row?.places) - spellings)
    expect(deployments).toHaveLength(Number(row?.place_years))
    // A country has one record whatever its spellings, and what is no country none.
    const names = new Set(
      real.placeYears.flatMap(({ mission, entries }) =>
        mission === mapName ? entries.map(({ name }) => name) : [],
      ),
    )
    const countries = new Set([...names].flatMap((name) => real.codes.get(name) ?? []))
    expect(realRecords('contributors', id).map(({ id: code }) => code)).toEqual([...countries].toSorted())
    expect(deployments.filter(({ troops }) => troops.length === 0)).toHaveLength(
      Number(row?.troops_unknown_all_maps),
    )
  })
})

it('every mission of the raw tables is published, or left out with a reason', () => {
  const LeftOut = v.array(v.object({ mission: v.string(), reason: v.string() }))
  const listed = v.parse(LeftOut, JSON.parse(readFileSync(`${rawFolder}/left-out.json`, 'utf8')))
  expect(leftOut).toEqual(listed)
  expect([...made.map(({ mapName }) => mapName), ...listed.map(({ mission }) => mission)].toSorted()).toEqual(
    counted.map(({ mission }) => mission).toSorted(),
  )
})
