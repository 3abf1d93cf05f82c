import { waitFor, screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { readFileSync } from 'node:fs'
import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import { server } from '#mocks/server.ts'
import { makePack } from '#src/build/data-packs.ts'
import { drawnOf } from '#src/domain/geo/drawn-area.ts'
import { namedPlaces } from '#src/domain/geo/map-places.ts'
import { namesIn } from '#src/domain/names/names.ts'
import { fitMercator } from '#src/export/svg/mercator.ts'
import { baseMap } from '#src/panels/map/base-map.ts'
import { readLayers } from '#src/panels/map/layers.ts'
import { readPack } from '#src/queries/read-pack.ts'
import { topologyOf } from '#src/queries/read-topology.ts'
import { renderApp } from '#tests/kit/render-app.tsx'

// @own-modules: what other tests have loaded and drawn would be seen here.

/** The mocks answer for one mission; here the files of another are asked for. */
const serveUnifil = () =>
  server.use(
    http.get('*/unifil/:file', ({ params }) =>
      HttpResponse.text(readFileSync(`data/unifil/${String(params['file'])}`, 'utf8'), {
        headers: { 'Content-Type': 'application/json' },
      }),
    ),
  )

const published = (mission: string, name: 'provinces.topo' | 'basemap.topo') =>
  topologyOf(name, JSON.parse(readFileSync(`data/${mission}/${name}.json`, 'utf8')))

const layersOf = (mission: string) =>
  readLayers(published(mission, 'provinces.topo'), published(mission, 'basemap.topo'))

const box = { x: 0, y: 0, width: 800, height: 600 }
const { project } = fitMercator({ west: 35, south: 33, east: 36.5, north: 34 }, box)
const riverPath = /<path fill="none" stroke="#8fb4d3"/u

describe('a river of the base map', () => {
  it('is a line on the page, and there is none where the base map has no such layer', async () => {
    serveUnifil()
    renderApp('/?m=unifil', { isTopOnly: true })
    const map = await screen.findByRole('region', { name: 'Map' })
    await waitFor(() => expect(map.querySelectorAll('path[class*="river"]')).toHaveLength(1))
    const drawn = map.querySelector('path[class*="river"]')?.getAttribute('d') ?? ''
    expect(drawn).toMatch(/^M[-\d.]/u)
    expect(drawn).not.toMatch(/z/iu)
    expect(layersOf('monusco').rivers.features).toEqual([])
  })

  it('is a line in pictures', () => {
    expect(baseMap(layersOf('unifil'), [], project, box)).toMatch(riverPath)
    expect(baseMap(layersOf('monusco'), [], project, box)).not.toMatch(riverPath)
  })

  it('has its name on it, in each language', () => {
    const named = namedPlaces(layersOf('unifil'), namesIn('fr', [], []), 'fr').filter(
      ({ kind }) => kind === 'river',
    )
    expect(named).toEqual([expect.objectContaining({ text: 'Litani' })])
    expect(named[0]?.lat).toBeCloseTo(33.31, 1)
  })

  it('comes drawn with the first view, with the place of its name', () => {
    const pack = readPack(JSON.parse(JSON.stringify(makePack('data/unifil', 'fr'))))
    const [outlines, basemap] = [pack.topology('provinces'), pack.topology('basemap')]
    if (!outlines || !basemap) throw new Error('no map in the pack')
    const rivers: FeatureCollection = readLayers(outlines, basemap).rivers
    const [river] = rivers.features
    const drawn = river && drawnOf(river)
    expect(drawn?.path).toMatch(/^M-?\d+ ?-?\d+l[^z]+M[^z]+$/u)
    expect(drawn?.place?.lat).toBeCloseTo(33.31, 1)
  })
})

const townsIn = (language: 'en' | 'fr') =>
  namedPlaces(layersOf('unifil'), namesIn(language, [], []), language)
    .filter(({ kind }) => kind === 'town')
    .map(({ text }) => text)

it('a town has the name that its country’s maps have in the language', () => {
  expect(townsIn('en')).toContain('Tyre')
  expect(townsIn('fr')).toContain('Tyr')
})
