import { startTransition, useCallback, useState } from 'react'

/**
 * What an element or a map puts into a ref, for a rendering of its own: what is set while a rendering is
 * handed over is worked out with it, in one piece in which a slow processor does not answer.
 */
export const useSoon = <T>(): readonly [T | null, (value: T | null) => void] => {
  const [value, setValue] = useState<T | null>(null)
  const set = useCallback((next: T | null) => startTransition(() => setValue(next)), [])
  return [value, set]
}
