// @own-modules: the address is read when the map's code is loaded.
import { afterAll, expect, it, vi } from 'vitest'
import { tilesOnMap } from '#tests/kit/tiles-on-map.ts'

vi.hoisted(() => vi.stubEnv('VITE_TILE_URL', 'https://tiles.example.org/{z}/{x}/{y}.png'))

afterAll(() => vi.unstubAllEnvs())

it('comes from the address that the build was given', async () => {
  const tiles = await tilesOnMap()
  expect(tiles.length).toBeGreaterThan(0)
  for (const src of tiles) expect(src).toMatch(/^https:\/\/tiles\.example\.org\/\d+\/\d+\/\d+\.png$/u)
})
