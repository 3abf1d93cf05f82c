import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenQuiet } from '#src/pace/when-quiet.ts'
import { useDrawing } from '#src/pace/use-drawing.ts'

let rest: () => void = () => {}

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (call: () => void) => {
    rest = call
    return 1
  })
  vi.stubGlobal('cancelIdleCallback', () => {})
})

afterEach(() => vi.unstubAllGlobals())

/** The browser has nothing to do for a moment. */
const idle = (): Promise<void> =>
  act(async () => {
    rest()
    await Promise.resolve()
  })

it('waits for what draws itself in several steps', async () => {
  const { result } = renderHook(useDrawing)
  const fetchAll = vi.fn<() => void>()
  whenQuiet(fetchAll)
  await idle()
  expect(fetchAll).not.toHaveBeenCalled()
  await act(async () => {
    result.current()
    await Promise.resolve()
  })
  expect(fetchAll).toHaveBeenCalledTimes(1)
})

it('does not wait for what has left the page, and can be called off', async () => {
  const { unmount } = renderHook(useDrawing)
  const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()]
  whenQuiet(first)
  await idle()
  const callOff = whenQuiet(second)
  await idle()
  callOff()
  unmount()
  await idle()
  expect(first).toHaveBeenCalledTimes(1)
  expect(second).not.toHaveBeenCalled()
})
