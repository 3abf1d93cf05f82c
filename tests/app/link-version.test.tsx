import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { renderApp } from '#tests/kit/render-app.tsx'

const notice = async (text: RegExp) => {
  const found = (await screen.findByText(text)).closest('[role=status]')
  if (!(found instanceof HTMLElement)) throw new Error('no notice is announced')
  return within(found)
}

it('says of a link that was made with older data what was corrected since, until it is dismissed', async () => {
  const user = renderApp('/?date=2024-06-30&version=2026.11.2', { isTopOnly: true })
  const said = await notice(/^This link was made with data version 2026\.11\.2\.$/u)
  expect(said.getByText(/The page shows data version 2026\.11\.4, updated 28\sNovember 2026/u)).toBeVisible()
  expect(said.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^2026\.11\.3, /u),
    expect.stringMatching(/^2026\.11\.4, 28\sNovember 2026: /u),
  ])
  await user.click(said.getByRole('button', { name: 'Dismiss' }))
  expect(screen.queryByText(/This link was made/u)).not.toBeInTheDocument()
  expect(window.location.search).toBe('?date=2024-06-30')
})

it('says nothing of a link of the same data, and names in French what it cannot know', async () => {
  renderApp('/?version=2026.11.4', { isTopOnly: true })
  await screen.findByRole('region', { name: 'Date' })
  expect(screen.queryByText(/This link was made/u)).not.toBeInTheDocument()
  renderApp('/?version=2026.12.1', { language: 'fr', isTopOnly: true })
  const said = await notice(/^Ce lien a été créé avec la version 2026\.12\.1 des données\.$/u)
  expect(said.getByText(/Elle est plus récente/u)).toBeVisible()
})

it('goes with the link that is copied', async () => {
  const user = renderApp('/?date=2024-06-30', { isTopOnly: true })
  await screen.findByRole('heading', { name: /MONUSCO/u, level: 1 })
  const written = vi.spyOn(navigator.clipboard, 'writeText')
  await user.click(await screen.findByRole('button', { name: 'Copy link' }))
  expect(await screen.findByText('Link copied')).toBeVisible()
  expect(written.mock.calls[0]?.[0]).toMatch(/\?date=2024-06-30&version=2026\.11\.4$/u)
})
