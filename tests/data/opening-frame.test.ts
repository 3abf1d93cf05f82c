import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Site } from '#src/schema/site.ts'
import { openingOf } from './opening-frame.ts'
import { readMission } from './real-mission.ts'
import { realRecords } from './real-records.ts'

const missions: { records: { id: string }[] } = JSON.parse(readFileSync('data/missions.json', 'utf8'))

describe('where the map opens', () => {
  it.each(missions.records.map(({ id }) => id))('%s: as the rule says', (id) => {
    const mission = readMission(id)
    expect(mission.opening).toEqual(openingOf(mission, realRecords('sites', id)))
  })

  it('leaves the west of the country aside for MONUSCO, but not the sites of the east', () => {
    const { opening } = readMission('monusco')
    const isIn = (id: string): boolean => {
      const position = realRecords('sites').find((site) => site.id === id)?.position
      if (!opening || !position) throw new Error(id)
      const [[south, west], [north, east]] = [opening.southWest, opening.northEast]
      return position.lat > south && position.lat < north && position.lon > west && position.lon < east
    }
    expect(['amsar', 'goma', 'beni', 'fataki', 'kalemie'].map(isIn)).toEqual([true, true, true, true, true])
    expect(['matadi', 'mbandaka', 'lubumbashi'].map(isIn)).toEqual([false, false, false])
  })

  it('is the whole country where the sites are spread over all of it, or none is documented', () => {
    const [some] = realRecords('sites', 'minusma')
    if (!some) throw new Error('no site')
    const corners = [
      [10, -12],
      [25, 4],
      [10, 4],
      [25, -12],
    ]
    const placed = (lat: number, lon: number): Site => ({
      ...some,
      position: { lat, lon, source: 'geonames' },
    })
    const spread = corners.map(([lat = 0, lon = 0]) => placed(lat, lon))
    expect(openingOf(readMission('minusma'), spread)).toBeUndefined()
    expect(openingOf(readMission('minusma'), [])).toBeUndefined()
  })
})
