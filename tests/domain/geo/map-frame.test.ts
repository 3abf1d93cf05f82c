import { expect, it } from 'vitest'
import { mapFrame, missionFrame } from '#src/domain/geo/map-frame.ts'
import type { Bounds } from '#src/domain/geo/centroid.ts'
import { buildSiteIndex, rowsAt } from '#src/domain/sites/site-row.ts'
import { aSite } from '#tests/domain/builders.ts'
import { readMission } from '#tests/data/real-mission.ts'

const none = () => {
  throw new Error('no outline is asked for')
}

const frameOf = (
  mission: 'monusco' | 'unifil',
  ...places: readonly (readonly [number, number])[]
): Bounds => {
  const sites = places.map(([lat, lon], at) =>
    aSite({ id: `site-${at}`, position: { lat, lon, source: 'geonames' } }),
  )
  return mapFrame(
    readMission(mission),
    none,
    [],
    true,
    rowsAt(buildSiteIndex(sites, [], [], []), '2024-06-30'),
  )
}

const extentOf = ({ south, north, west, east }: Bounds) =>
  [north - south, east - west].map((one) => Number(one.toFixed(3)))

it('around a single site a degree is framed, with the site in the middle', () => {
  const frame = frameOf('monusco', [-2.5, 28.8])
  expect(extentOf(frame)).toEqual([1, 1])
  expect((frame.south + frame.north) / 2).toBeCloseTo(-2.5)
  expect((frame.west + frame.east) / 2).toBeCloseTo(28.8)
})

it('sites far apart are framed with a fifth of room on each side', () => {
  const { south, north, west, east } = frameOf('monusco', [-2, 28], [-4, 29])
  expect([south, north, west, east].map((one) => Number(one.toFixed(3)))).toEqual([-4.4, -1.6, 27.8, 29.2])
})

it('a small mission is never left for one of its sites: a quarter of it is framed', () => {
  const { south, north, west, east } = missionFrame(readMission('unifil'))
  const [high = 0, wide = 0] = extentOf(frameOf('unifil', [33.2, 35.4]))
  expect(high).toBeCloseTo((north - south) / 4, 2)
  expect(wide).toBeCloseTo((east - west) / 4, 2)
})
