import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { useView } from '#src/url/use-view.ts'

beforeEach(() => window.history.replaceState(null, '', '/'))

it('writes the view into the query string', () => {
  const { result } = renderHook(useView)
  act(() => result.current.setView({ ...result.current.view, tab: 'sites' }))
  expect(window.location.search).toBe('?tab=sites')
  expect(result.current.view.tab).toBe('sites')
})

it('uses what stands behind the # where a browser does not let a file change its address', () => {
  // What a file on disk has.
  vi.stubGlobal('origin', 'null')
  const push = window.history.pushState.bind(window.history)
  vi.spyOn(window.history, 'pushState').mockImplementation((state, title, url) => {
    if (!String(url).startsWith('#')) throw new DOMException('refused', 'SecurityError')
    push(state, title, url)
  })
  const { result } = renderHook(useView)
  act(() => result.current.setView({ ...result.current.view, tab: 'sites' }))
  expect(window.location.hash).toBe('#?tab=sites')
  expect(result.current.view.tab).toBe('sites')
  act(() => result.current.setView({ ...result.current.view, tab: 'timeline' }))
  expect(result.current.view.tab).toBe('timeline')
})
