import { startTransition, useEffect, useState } from 'react'

type Came<T> = { value: T } | { fault: unknown }

/**
 * What a load brings, drawn in small pieces once it is there; null until then. Throws what kept it away, for
 * an ErrorBoundary. For what is there in a moment: `lazy` would hold it back for up to 0.3 s, as React shows
 * nothing sooner after it has left a place empty (react-dom 19.3, FALLBACK_THROTTLE_MS). `load` is always the
 * same function.
 */
export const useComing = <T>(load: () => Promise<T>): T | null => {
  const [came, setCame] = useState<Came<T> | null>(null)
  useEffect(
    function waitForIt() {
      let isLeft = false
      const take = (next: Came<T>) => {
        if (!isLeft) startTransition(() => setCame(next))
      }
      void load().then(
        (value) => take({ value }),
        (fault: unknown) => take({ fault }),
      )
      return () => {
        isLeft = true
      }
    },
    [load],
  )
  if (came === null) return null
  if ('fault' in came) throw came.fault
  return came.value
}
