import { contributorCodes } from '#src/domain/gathered/contributors.ts'
import { countryNamed } from '#src/domain/gathered/countries.ts'
import type { MapReading } from '#src/domain/gathered/location-map.ts'
import { type MissionOfMaps, contingentsOf, deploymentsOf } from '#src/domain/gathered/map-records.ts'
import { toldText } from '#src/domain/gathered/rows.ts'
import { type MissionPlace, placesOf } from '#src/domain/gathered/places.ts'
import { type Whereabouts, siteOf } from '#src/domain/gathered/site-records.ts'
import { type AreaShape, whereaboutsOf } from '#src/domain/gathered/whereabouts.ts'
import type { DeskLists, DeskRecord } from '#src/domain/desk/desk-files.ts'
import { isJsonObject } from '#src/domain/files/pack.ts'
import { mainLanguage } from '#src/schema/languages.ts'
import type { Contingent } from '#src/schema/contingent.ts'
import type { Site } from '#src/schema/site.ts'
import { type GatheredChoice, isChosen } from './choice.ts'
import { type GatheredPlan, planned } from './plan.ts'
import { recordFinder } from './same-records.ts'
import { siteFinder } from './site-of-place.ts'

/** What of the mission a location map is held against, beside the lists of records. */
export type MapGround = {
  /** Names of its country or countries, as mission.json has them. */
  country: string
  /** Codes of its contributors: the desk adds none. */
  contributors: ReadonlySet<string>
  shapes: ReadonlyMap<string, AreaShape>
}

/** The part of an id that tells missions apart. */
const idOf = (mission: string): string => mission.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')

/** Where a new place lies, as the importer of whole missions tells it (src/import/mission-folder.ts). */
const whereIs = ({ position, years }: MissionPlace, { shapes, country }: MapGround): Whereabouts => {
  const named = countryNamed(years.at(-1)?.country ?? '')
  const isOwn = named !== null && country.includes(named[mainLanguage])
  const found = whereaboutsOf(position, shapes, [], () => isOwn)
  if (named === null) return found
  if (found.area === null) return { ...found, territory: named }
  return isOwn ? found : { ...found, labelled: named }
}

/**
 * A contingent; of one that the data has only the sizes are taken, for somebody may have named it, and years
 * that the file, or what is chosen of it, has not stay.
 */
const onTop = (contingent: Contingent, before: DeskRecord | undefined): Contingent | DeskRecord => {
  if (before === undefined) return contingent
  const sizes = before['estimates']
  return { ...before, estimates: { ...(isJsonObject(sizes) ? sizes : {}), ...contingent.estimates } }
}

/**
 * What the maps that are chosen would do. Sites that are there stay as they are; a place that the data does
 * not know becomes one. `sources`: the ids of the documents, the table of the readings first; `without`: new
 * places that are left out.
 */
export const planMap = (
  { placeYears }: MapReading,
  choice: GatheredChoice,
  lists: DeskLists,
  ground: MapGround,
  sources: readonly string[],
  without: ReadonlySet<string>,
): GatheredPlan => {
  const put = new Map<string, string>()
  const unclear = new Map<string, readonly string[]>()
  const strangers = new Map<string, { code: string | null; places: Set<string> }>()
  const sites: Site[] = []
  const deployments: { id: string }[] = []
  const contingents: { id: string }[] = []
  const there = recordFinder(lists)
  for (const mission of choice.missions) {
    const years = placeYears.filter((one) => one.mission === mission && isChosen(choice, mission, one.year))
    const find = siteFinder(lists, mission)
    const found: MissionPlace[] = []
    for (const place of placesOf(years)) {
      const site = find(place)
      if ('several' in site) {
        unclear.set(place.name, site.several)
        continue
      }
      if (site.site === null && without.has(place.id)) continue
      const id = site.site ?? place.id
      if (found.some((one) => one.id === id)) {
        unclear.set(place.name, [id])
        continue
      }
      if (id !== place.id) put.set(place.name, id)
      if (site.site === null && sites.every((one) => one.id !== id))
        sites.push(siteOf(place, whereIs(place, ground), choice.source, [...sources]))
      found.push({ ...place, id })
    }
    const ofMaps: MissionOfMaps = { id: idOf(mission), shortName: mission, sources: [...sources] }
    for (const one of deploymentsOf(found, ofMaps))
      deployments.push({ ...one, id: there.deployment(one)?.id ?? one.id })
    for (const place of found)
      for (const { name } of place.years.flatMap(({ entries }) => entries)) {
        const code = contributorCodes.get(name)
        if (code === null || (code !== undefined && ground.contributors.has(code))) continue
        const stranger = strangers.get(name) ?? { code: code ?? null, places: new Set() }
        stranger.places.add(place.id)
        strangers.set(name, stranger)
      }
    const ofPlaces = contingentsOf(found, contributorCodes, ofMaps)
    const ids = new Set(ofPlaces.map(({ id }) => id))
    contingents.push(
      ...ofPlaces
        .filter(({ contributor }) => contributor === null || ground.contributors.has(contributor))
        .map((one) => onTop(one, there.contingent(one, ids))),
    )
  }
  const records = [
    ...planned(lists, 'sites', sites),
    ...planned(lists, 'deployments', deployments),
    ...planned(lists, 'contingents', contingents),
  ]
  const ids = new Set(records.map(({ record }) => record.id))
  const left = [...lists.deployments, ...lists.contingents].filter(
    ({ id, mission, origin }) =>
      choice.missions.some((one) => one === mission) &&
      (origin === undefined || origin === 'un-maps') &&
      !ids.has(id),
  )
  return {
    records,
    left: left.length,
    put: [...put].map(([place, site]) => ({ place, site })),
    unclear: [...unclear].map(([place, several]) => ({ place, sites: several })),
    strangers: [...strangers].map(([name, { code, places }]) => ({
      name: toldText(name),
      code,
      places: places.size,
    })),
    siteless: [],
  }
}
