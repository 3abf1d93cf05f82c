/** @own-modules: what the page keeps until it is left would meet the next test. */
import { screen, within } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { renderApp } from '#tests/kit/render-app.tsx'
import '#src/desk/DataDesk.tsx'
import '#src/desk/Desk.tsx'

/** A browser's store that takes its time, or refuses. */
const store = vi.hoisted(() => ({ answer: (): Promise<{ found: unknown } | null> => Promise.resolve(null) }))
vi.mock('#src/shared/in-store.ts', () => ({ inStore: () => store.answer() }))

beforeEach(() => {
  store.answer = () => Promise.resolve({ found: undefined })
})

const openDesk = async () => within(await screen.findByRole('dialog', { name: 'Data desk' }))

const leaving = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))

it('says that work is kept once it is, and loses none while the page comes', async () => {
  const user = renderApp('/?desk=open', { isTopOnly: true })
  const desk = await openDesk()
  await user.click(await desk.findByRole('button', { name: 'Add: event' }))
  const field = desk.getByRole('textbox', { name: 'Date' })
  const kept: ((answer: { found: unknown }) => void)[] = []
  store.answer = () => new Promise((resolve) => kept.push(resolve))
  await user.type(field, '20')
  // The first of what was typed is on the disk, the last is not yet.
  kept[0]?.({ found: undefined })
  expect(await desk.findByText(/Your work \(1 change\) is on its way into this browser/u)).toBeVisible()
  expect(desk.queryByText(/is kept in this browser/u)).not.toBeInTheDocument()
  expect(leaving()).toBe(true)
  await vi.waitFor(() => expect(kept).toHaveLength(2))
  for (const end of kept) end({ found: undefined })
  expect(await desk.findByText(/Your work \(1 change\) is kept in this browser only/u)).toBeVisible()
  expect(leaving()).toBe(false)
  // The same field with what is in it stands there when all of the page has come.
  expect(await screen.findByText('Each figure by itself')).toBeInTheDocument()
  expect(field).toBeInTheDocument()
  expect(field).toHaveValue('20')
})

it('has the work until the page is left where the browser keeps nothing, and says so', async () => {
  store.answer = () => Promise.resolve(null)
  const user = renderApp('/?desk=open', { isTopOnly: true })
  let desk = await openDesk()
  await user.click(await desk.findByRole('button', { name: 'Add: event' }))
  await user.type(desk.getByRole('textbox', { name: 'Date' }), '2')
  expect(await desk.findByText(/^This browser keeps nothing/u)).toBeVisible()
  expect(desk.queryByText(/is kept in this browser/u)).not.toBeInTheDocument()
  await user.click(desk.getByRole('button', { name: 'Close' }))
  expect(leaving()).toBe(true)
  await user.click(await screen.findByRole('link', { name: 'Data desk' }))
  desk = await openDesk()
  expect(await desk.findByRole('tab', { name: 'Changes (1)' })).toBeVisible()
  expect(desk.getByText(/^This browser keeps nothing/u)).toBeVisible()
})

it('keeps the form of a new record open while the words that it is called by are undone and done again', async () => {
  const user = renderApp('/?desk=open', { isTopOnly: true })
  const desk = await openDesk()
  await user.click(await desk.findByRole('button', { name: 'Add: event' }))
  const id = () => desk.getByLabelText('Id')
  await user.type(desk.getByRole('textbox', { name: 'Date' }), '2026')
  const typed = id().getAttribute('value')
  expect(typed).toMatch(/2026/u)
  await user.click(desk.getByRole('button', { name: 'Undo' }))
  expect(id()).not.toHaveValue(typed)
  await user.click(desk.getByRole('button', { name: 'Redo' }))
  expect(id()).toHaveValue(typed)
})
