import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { storageKey } from '#src/queries/on-disk.ts'
import { renderApp } from '#tests/kit/render-app.tsx'

const key = () => `${storageKey()} visits`
const kept = () => JSON.parse(localStorage.getItem(key()) ?? '{}')

it('says what changed in the facts since the last visit, nothing on the first one, until it is dismissed', async () => {
  const user = renderApp('/', { isTopOnly: true })
  await waitFor(() => expect(kept().monusco?.version).toBe('2026.11.4'), { timeout: 20_000 })
  expect(screen.queryByText(/^Since your last visit/u)).not.toBeInTheDocument()

  // The reader comes back after a year in which a version was made and two events were added.
  const { monusco } = kept()
  const before = { version: '2026.11.3', day: '2025-11-20', events: monusco.events.slice(0, -2) }
  localStorage.setItem(key(), JSON.stringify({ monusco: before, unifil: before }))
  renderApp('/', { isTopOnly: true })
  const title = await screen.findByText(
    /^Since your last visit, 20\sNovember 2025$/u,
    {},
    { timeout: 20_000 },
  )
  const said = title.closest('[role=status]')
  if (!(said instanceof HTMLElement)) throw new Error('no notice is announced')
  expect(
    within(said)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    expect.stringMatching(/^Data version 2026\.11\.4, 28\sNovember 2026: /u),
    expect.stringMatching(/^\d.+: \S/u),
    expect.stringMatching(/^\d.+: \S/u),
  ])
  expect(within(said).getByText('2 events were added:')).toBeVisible()
  await user.click(within(said).getByRole('button', { name: 'Dismiss' }))
  expect(screen.queryByText(/^Since your last visit/u)).not.toBeInTheDocument()
  expect(kept().monusco).toMatchObject({ version: '2026.11.4', day: '2026-11-24', events: monusco.events })
  expect(kept().unifil).toEqual(before)
})

it('says nothing, and breaks nothing, where the browser keeps nothing', async () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })
  renderApp('/', { isTopOnly: true })
  expect(await screen.findByText('Each figure by itself', {}, { timeout: 20_000 })).toBeVisible()
  expect(screen.queryByText(/^Since your last visit/u)).not.toBeInTheDocument()
})
