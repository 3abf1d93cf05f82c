import { renderHook, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

// setup-page.ts stands in for it elsewhere.
vi.unmock('#src/pace/frames.ts')
const { useAfterPaint } = await import('#src/pace/use-after-paint.ts')

it('follows a value after two frames, and only the newest one', async () => {
  const seen: string[] = []
  const { rerender } = renderHook(
    ({ value }) => {
      const shown = useAfterPaint(value)
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
