import { startTransition, useEffect, useState } from 'react'
import { whenOnPaper } from './paper.ts'
import { askForTurn, leaveTurn } from './turns.ts'

/**
 * Whether those before it in the page are drawn, and the function to be called when this is drawn too. What
 * has its turn is drawn in small pieces, between which a reader's input comes. On paper nothing waits.
 */
export const useTurn = (): readonly [isTurn: boolean, onDrawn: () => void] => {
  const [isTurn, setTurn] = useState(false)
  // The same function from the first drawing to the last: it stands for this place in the row.
  const [take] = useState(() => () => startTransition(() => setTurn(true)))
  const [leave] = useState(() => () => leaveTurn(take))
  useEffect(
    function waitForTurn() {
      const stayOffPaper = whenOnPaper(() => setTurn(true))
      askForTurn(take)
      return () => {
        leave()
        stayOffPaper()
      }
    },
    [take, leave],
  )
  return [isTurn, leave]
}
