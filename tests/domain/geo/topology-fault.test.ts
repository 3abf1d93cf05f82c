import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { missionIds } from '#src/build/missions.ts'
import { topologyFault } from '#src/domain/geo/topology-fault.ts'
import { frenchDataWords } from '#src/text/fr/data-words.ts'

const real = (file: string): unknown => JSON.parse(readFileSync(`data/${file}`, 'utf8'))

const good = {
  type: 'Topology',
  arcs: [[[0, 0], [1, 1], [0, 1], [0, 0]]], // prettier-ignore
  objects: {
    provinces: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]], id: 'X' }] },
  },
}

const withGeometry = (geometry: unknown) => ({
  ...good,
  objects: { provinces: { type: 'GeometryCollection', geometries: [geometry] } },
})

describe('what cannot be drawn of a base map', () => {
  it('is nothing in the published ones', () => {
    const files = missionIds('data').flatMap((id) => [
      [`${id}/provinces.topo.json`, ['provinces']] as const,
      [`${id}/basemap.topo.json`, ['lakes', 'neighbours', 'towns']] as const,
    ])
    const found = [...files, ['world.topo.json', ['land']] as const].flatMap(([file, layers]) => topologyFault(real(file), layers) ?? []) // prettier-ignore
    expect(found).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['no topology', { type: 'x' }, '(file)'],
    ['no such layer', { ...good, objects: {} }, '(file)'],
    ['no arc', { ...good, arcs: [null] }, 'arcs.0'],
    ['an endless point', { ...good, arcs: [[[0, Infinity]]] }, 'arcs.0.0'],
    ['a shift that is none', { ...good, transform: { scale: null } }, 'transform'],
    ['no geometries', { ...good, objects: { provinces: { type: 'GeometryCollection' } } }, 'provinces.geometries'], // prettier-ignore
    ['no geometry', withGeometry(null), 'provinces.geometries.0'],
    ['no kind', withGeometry({ type: 'Blob' }), 'provinces.geometries.0.type'],
    ['no such arc', withGeometry({ type: 'Polygon', arcs: [[7]] }), 'provinces.geometries.0.arcs.0.0'],
    ['no list', withGeometry({ type: 'Polygon', arcs: [7] }), 'provinces.geometries.0.arcs.0'],
    ['no point', withGeometry({ type: 'Point', coordinates: ['x'] }), 'provinces.geometries.0.coordinates'],
    ['a long name', withGeometry({ type: 'Point', coordinates: [0, 0], properties: { name: 'x'.repeat(201) } }), 'provinces.geometries.0.properties.name'], // prettier-ignore
    ['an unseen name', withGeometry({ type: 'Point', coordinates: [0, 0], properties: { name: { en: 'a\u200Bb' } } }), 'provinces.geometries.0.properties.name'], // prettier-ignore
  ])('is named with its place: %s', (_, json, field) => {
    const fault = topologyFault(json, ['provinces'])
    expect(fault?.field).toBe(field)
    expect(frenchDataWords(fault?.expected ?? '')).not.toBe(fault?.expected)
  })
})
