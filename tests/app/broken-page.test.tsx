import { screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import '#src/app/BrokenPage.tsx'
import { renderApp } from '#tests/kit/render-app.tsx'

vi.mock('#src/app/Dashboard.tsx', () => ({
  Dashboard: () => {
    throw new Error('Invalid time value')
  },
}))

// React writes the fault to the console.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))

it.each([
  ['en', 'The page failed.', 'Load the page again'],
  ['fr', 'La page a rencontré une erreur.', 'Recharger la page'],
] as const)('names what failed, and leads to the published files, in %s', async (language, failed, again) => {
  renderApp('/', { language })
  expect(await screen.findByText(failed)).toBeVisible()
  expect(screen.getByText(/Invalid time value/)).toBeVisible()
  expect(screen.getByRole('link', { name: again })).toBeVisible()
  expect(screen.getByRole('link', { name: 'monusco/events.json' })).toHaveAttribute(
    'href',
    'monusco/events.json',
  )
})
