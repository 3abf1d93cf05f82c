import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

const tilesOnMap = async (): Promise<readonly string[]> => {
  const { renderApp } = await import('#tests/kit/render-app.tsx')
  renderApp('/')
  const map = await screen.findByRole('region', { name: 'Map' })
  await waitFor(() => expect(map.querySelector('path[data-province]')).toBeInTheDocument())
  return [...map.querySelectorAll('img')].map(({ src }) => src)
}

it('is off unless whoever builds the page turns it on', async () => {
  expect(await tilesOnMap()).toEqual([])
})

it('comes from the address that the build was given', async () => {
  vi.stubEnv('VITE_TILE_URL', 'https://tiles.example.org/{z}/{x}/{y}.png')
  vi.resetModules()
  const tiles = await tilesOnMap()
  expect(tiles.length).toBeGreaterThan(0)
  for (const src of tiles) expect(src).toMatch(/^https:\/\/tiles\.example\.org\/\d+\/\d+\/\d+\.png$/u)
  vi.unstubAllEnvs()
})
