import { act, fireEvent, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
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

/** Milliseconds pass, by the test's own clock. */
const pass = (time: number): void =>
  act(() => {
    vi.advanceTimersByTime(time)
  })

/** The frame is on screen. */
const paint = (): void => act(() => painted?.())

beforeEach(() => {
  // Nothing waits to be written, and nothing is ahead in the history.
  pageAddress()
  window.history.pushState(null, '', '/')
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

const goBack = () =>
  act(async () => {
    window.history.back()
    await new Promise((resolve) => {
      window.addEventListener('popstate', resolve, { once: true })
    })
  })

it('gives a key that is held one entry, and each press one', () => {
  const { go, date } = open()
  const before = window.history.length
  fireEvent.keyDown(window, { key: 'ArrowRight' })
  go('2024-04-09')
  for (const day of ['2024-04-10', '2024-04-11', '2024-04-12']) {
    fireEvent.keyDown(window, { key: 'ArrowRight', repeat: true })
    go(day)
    paint()
  }
  fireEvent.keyUp(window, { key: 'ArrowRight' })
  fireEvent.keyDown(window, { key: 'ArrowRight' })
  go('2024-04-29')
  paint()
  expect(window.history.length).toBe(before + 2)
  expect(date()).toBe('2024-04-29')
})

describe('where the browser refuses changes of the address for a while', () => {
  const refusals = {
    'with an error': () => {
      throw new DOMException('Attempt to use history more than 100 times', 'SecurityError')
    },
    'without a word': () => {},
  }

  it.each(Object.entries(refusals))(
    '%s, the view changes all the same, and the address follows',
    (_, refuse) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
      const push = vi.spyOn(window.history, 'pushState').mockImplementation(refuse)
      const replace = vi.spyOn(window.history, 'replaceState').mockImplementation(refuse)
      const { go, date } = open()
      const before = window.history.length
      go('2024-04-09')
      paint()
      go('2024-04-29')
      paint()
      expect(date()).toBe('2024-04-29')
      expect(window.location.search).toBe('')
      // Whoever copies the link gets what is shown.
      expect(pageAddress()).toMatch(/\?date=2024-04-29$/u)
      pass(3000)
      expect(window.location.search).toBe('')
      push.mockRestore()
      replace.mockRestore()
      pass(1000)
      expect(window.location.search).toBe('?date=2024-04-29')
      expect(window.history.length).toBe(before + 1)
      expect(window.location.hash).toBe('')
      vi.useRealTimers()
    },
  )
})

it('writes no more than four addresses a second while something is dragged', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  const { go } = open()
  const replace = vi.spyOn(window.history, 'replaceState')
  go('2024-01-01')
  paint()
  for (let step = 0; step < 100; step++) {
    go(`2024-02-${String((step % 28) + 1).padStart(2, '0')}`, 'replace')
    pass(20)
    paint()
  }
  pass(250)
  paint()
  expect(replace.mock.calls.length).toBeGreaterThan(5)
  expect(replace.mock.calls.length).toBeLessThanOrEqual(9)
  expect(window.location.search).toBe('?date=2024-02-16')
  vi.useRealTimers()
})

// Last, as the language stays chosen.
it('keeps the language chosen while going back', async () => {
  const { result } = renderHook(useView)
  const set = (part: Partial<typeof result.current.view>, mode?: 'push' | 'replace') =>
    act(() => result.current.setView({ ...result.current.view, ...part }, mode))
  set({ tab: 'strength' })
  paint()
  set({ language: 'fr' }, 'replace')
  paint()
  await goBack()
  expect(result.current.view).toMatchObject({ tab: 'timeline', language: 'fr' })
  await vi.waitFor(() => {
    paint()
    expect(window.location.search).toBe('?lang=fr')
  })
})
