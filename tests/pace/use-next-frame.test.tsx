import { renderHook, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

// @own-modules: what other tests have loaded and drawn would be seen here.

// setup-page.ts stands in for it elsewhere.
vi.unmock('#src/pace/frames.ts')
const { useNextFrame } = await import('#src/pace/use-next-frame.ts')

it('follows a value after two frames, and only the newest one', async () => {
  const seen: string[] = []
  const { rerender } = renderHook(
    ({ value }) => {
      const shown = useNextFrame(value, () => false)
      if (seen.at(-1) !== shown) seen.push(shown)
    },
    { initialProps: { value: 'first' } },
  )
  rerender({ value: 'second' })
  rerender({ value: 'third' })
  expect(seen).toEqual(['first'])
  await waitFor(() => expect(seen.at(-1)).toBe('third'))
  expect(seen).toEqual(['first', 'third'])
})

it('does not wait with what is urgent', () => {
  const { result, rerender } = renderHook(
    ({ value }) => useNextFrame(value, (before) => before.language !== value.language),
    { initialProps: { value: { language: 'en', date: '2024' } } },
  )
  rerender({ value: { language: 'en', date: '2025' } })
  expect(result.current.date).toBe('2024')
  rerender({ value: { language: 'fr', date: '2025' } })
  expect(result.current).toEqual({ language: 'fr', date: '2025' })
})
