import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePack } from '#src/build/data-packs.ts'
import { firstMission } from '#src/build/missions.ts'
import { missionFrame } from '#src/domain/geo/map-frame.ts'
import { drawnOf, firstZoom, pixelsPerDegree } from '#src/domain/geo/drawn-area.ts'
import { readLayers } from '#src/panels/map/layers.ts'
import { readPack } from '#src/queries/read-pack.ts'
import { realMission } from '#tests/data/real-mission.ts'
import { secondMission, secondMissionFiles } from '#tests/kit/second-mission.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'drawdown-second-'))
  for (const [path, json] of secondMissionFiles) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), JSON.stringify(json))
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('a small country', () => {
  it('is the mission of a link that names none, where it is the first published', () => {
    expect(firstMission(folder)).toBe('uniced')
  })

  it('opens nearer than a large one', () => {
    expect(firstZoom(missionFrame(realMission))).toBe(6)
    expect(firstZoom(missionFrame(secondMission))).toBe(9)
  })

  it('is drawn from its pack as large and as sharp, for its own zoom', () => {
    const pack = readPack(JSON.parse(JSON.stringify(makePack(join(folder, 'uniced'), 'fr'))))
    const outlines = pack.topology('provinces')
    const basemap = pack.topology('basemap')
    if (!outlines || !basemap) throw new Error('no map in the pack')
    const layers = readLayers(outlines, basemap, pack.mission?.landBeyond)
    const [south, north] = layers.provinces.features.map(drawnOf)
    // From the middle of the view at 35.85° E: its west side lies 0.73° from there, in half pixels of zoom 9.
    const west = -Math.round(0.73 * pixelsPerDegree(9) * 2)
    expect(south?.zoom).toBe(9)
    expect(south?.path).toMatch(new RegExp(`^M${west} `, 'u'))
    // A thousandth of a degree is less than half a pixel there; a hundredth would be four.
    expect(south?.box).toEqual({ west: 35.12, south: 33.08, east: 36, north: 33.8 })
    expect(north?.place).toEqual({ lat: 34.2, lon: 35.66 })
    expect(layers.beyond).toEqual([])
    expect(layers.lakes.features).toEqual([])
  })
})
