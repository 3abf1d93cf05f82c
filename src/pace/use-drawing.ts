import { useLayoutEffect, useState } from 'react'
import { askForTurn, leaveTurn } from './turns.ts'

const take = () => () => {}

/**
 * For what draws itself in several steps: until the function returned is called, or the component leaves the
 * page, charts and idle work wait for it.
 */
export const useDrawing = (): (() => void) => {
  const [turn] = useState(take)
  const [end] = useState(() => () => leaveTurn(turn))
  useLayoutEffect(
    function holdTurn() {
      askForTurn(turn)
      return end
    },
    [turn, end],
  )
  return end
}
