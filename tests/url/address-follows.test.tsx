import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { pageAddress, useView } from '#src/url/use-view.ts'

let painted: (() => void) | null = null
vi.mock('#src/pace/frames.ts', () => ({
  afterPaint: (next: () => void) => {
    painted = next
    return () => {
      painted = null
    }
  },
}))

/** The frame is on screen. */
const paint = (): void => act(() => painted?.())

beforeEach(() => {
  paint()
  window.history.replaceState(null, '', '/')
})

const open = () => {
  const { result } = renderHook(useView)
  const go = (date: string, mode?: 'push' | 'replace') =>
    act(() => result.current.setView({ ...result.current.view, date }, mode))
  return { go, date: () => result.current.view.date }
}

it('shows a change before it is in the address, which follows once it is on screen', () => {
  const { go, date } = open()
  go('2024-04-09')
  expect(date()).toBe('2024-04-09')
  expect(window.location.search).toBe('')
  paint()
  expect(window.location.search).toBe('?date=2024-04-09')
})

it('gives each choice an entry of its own, and a drag one', () => {
  const { go, date } = open()
  const before = window.history.length
  go('2024-04-09')
  go('2024-04-29')
  go('2024-04-30', 'replace')
  go('2024-05-01', 'replace')
  paint()
  expect(window.history.length).toBe(before + 2)
  expect(window.location.search).toBe('?date=2024-05-01')
  expect(date()).toBe('2024-05-01')
})

it('is up to date for whoever takes it along', () => {
  const { go } = open()
  go('2024-04-09')
  expect(pageAddress()).toMatch(/\?date=2024-04-09$/u)
})

it('forgets what was not written yet when the reader goes back', async () => {
  const { go, date } = open()
  go('2024-04-09')
  paint()
  go('2024-04-29')
  await act(async () => {
    window.history.back()
    await new Promise((resolve) => {
      window.addEventListener('popstate', resolve, { once: true })
    })
  })
  expect(date()).toBeNull()
  paint()
  expect(window.location.search).toBe('')
})
