import { screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import { renderApp } from './render-app.tsx'

/** The addresses of the pictures on the map, once it is drawn. */
export const tilesOnMap = async (): Promise<readonly string[]> => {
  renderApp('/')
  const map = await screen.findByRole('region', { name: 'Map' })
  await waitFor(() => expect(map.querySelector('path[data-province]')).toBeInTheDocument())
  return [...map.querySelectorAll('img')].map(({ src }) => src)
}
