import { startTransition, useEffect, useState } from 'react'
import { afterLayout } from './frames.ts'

/**
 * False until the first frame with the component is laid out: for what would ask that frame for sizes
 * before.
 */
export const useIsLaidOut = (): boolean => {
  const [isLaidOut, setLaidOut] = useState(false)
  useEffect(() => afterLayout(() => startTransition(() => setLaidOut(true))), [])
  return isLaidOut
}
