import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import { phasesOf } from '#src/domain/plans/phases.ts'
import { areaCodes } from '#src/domain/geo/area-codes.ts'
import { ownIn, textIn } from '#src/domain/names/text-in.ts'
import { type Language, languageCodes } from '#src/schema/languages.ts'
import type { PublishedMission } from '#src/publish/read-mission.ts'

/** Degrees to about a metre: finer than any outline here, and without the noise of the grid of TopoJSON. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5

/** Twice the area within a ring, more than 0 where it runs against the clock. */
const turn = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
    return sum + (x * nextY - nextX * y)
  }, 0)

/** RFC 7946: outer rings run against the clock, holes with it. TopoJSON does not say which way round. */
const wound = (rings: readonly Position[][]): Position[][] =>
  rings.map((ring, index) => {
    const rounded = ring.map((place) => place.map(round))
    return turn(rounded) > 0 === (index === 0) ? rounded : rounded.toReversed()
  })

const outlineOf = (geometry: Geometry): Polygon | MultiPolygon | null => {
  if (geometry.type === 'Polygon') return { type: 'Polygon', coordinates: wound(geometry.coordinates) }
  if (geometry.type === 'MultiPolygon')
    return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(wound) }
  return null
}

const outlinesById = ({ outlines }: PublishedMission): ReadonlyMap<string, Geometry> => {
  const { provinces } = outlines.objects
  if (!provinces) return new Map()
  const made = feature(outlines, provinces)
  const features: readonly Feature[] = made.type === 'FeatureCollection' ? made.features : [made]
  return new Map(features.map(({ id, geometry }) => [String(id), geometry]))
}

const inEach = (say: (code: Language) => unknown) =>
  Object.fromEntries(languageCodes.map((code) => [code, say(code)]))

/**
 * The areas of a mission's country as GeoJSON (RFC 7946), with the codes that others know them by and the
 * phase of the withdrawal, if one is documented. What the outlines rest on stands beside the features.
 */
export const areaFile = (published: PublishedMission): string => {
  const { mission, base } = published
  const outlines = outlinesById(published)
  const phases = new Map(phasesOf(base.provinces, base.events).map((phase) => [phase.province, phase]))
  const features = base.provinces.map(({ id, name, capital }) => {
    const outline = outlines.get(id)
    const phase = phases.get(id)
    return {
      type: 'Feature',
      id,
      geometry: outline ? outlineOf(outline) : null,
      properties: {
        ...areaCodes(id),
        ...Object.fromEntries(languageCodes.map((code) => [`name_${code}`, ownIn(name, code)])),
        capital,
        phase: phase?.number ?? null,
        phase_start_earliest: phase?.earliest ?? null,
        phase_start_latest: phase?.start ?? null,
        phase_planned_end: phase?.plannedEnd ?? null,
        phase_end: phase?.end ?? null,
      },
    }
  })
  const about = {
    dataVersion: mission.dataVersion,
    updated: mission.updated,
    credits: mission.credits.map(({ layer, credit, licence, url }) => ({
      layer: inEach((code) => textIn(layer, code)),
      credit,
      licence: inEach((code) => textIn(licence, code)),
      url,
    })),
    disclaimer: inEach((code) => textIn(mission.disclaimer, code)),
  }
  return `${JSON.stringify({ type: 'FeatureCollection', name: `${mission.id}-areas`, about, features })}\n`
}
