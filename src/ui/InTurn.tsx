import { type ReactNode, Suspense, startTransition, useEffect, useState } from 'react'
import { Drawn } from './Drawn.tsx'
import { Loading } from './Loading.tsx'
import { askForTurn, leaveTurn } from './after-drawing.ts'

/**
 * Draws its content when those before it in the page are drawn. A chart takes a slow processor a tenth of a second, in one piece; with
 * several in one piece, a reader's next click would wait for all of them. On paper nothing waits.
 */
export const InTurn = ({ children }: { children: ReactNode }) => {
  const [isTurn, setTurn] = useState(false)
  // The same function from the first drawing to the last: it stands for this place in the row.
  const [take] = useState(() => () => startTransition(() => setTurn(true)))
  const [leave] = useState(() => () => leaveTurn(take))
  useEffect(
    function waitForTurn() {
      const draw = () => setTurn(true)
      askForTurn(take)
      window.addEventListener('beforeprint', draw)
      return () => {
        leave()
        window.removeEventListener('beforeprint', draw)
      }
    },
    [take, leave],
  )
  if (!isTurn) return <Loading />
  return (
    <Suspense fallback={<Loading />}>
      {children}
      <Drawn onDrawn={leave} />
    </Suspense>
  )
}
