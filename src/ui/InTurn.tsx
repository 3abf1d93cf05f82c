import { type ReactNode, Suspense } from 'react'
import { Drawn } from '#src/pace/Drawn.tsx'
import { Loading } from './Loading.tsx'
import { useTurn } from '#src/pace/use-turn.ts'

/**
 * Draws its content when those before it in the page are drawn. A chart takes a slow processor a tenth of a
 * second, in one piece; with several in one piece, a reader's next click would wait for all of them.
 */
export const InTurn = ({ children }: { children: ReactNode }) => {
  const [isTurn, onDrawn] = useTurn()
  if (!isTurn) return <Loading />
  return (
    <Suspense fallback={<Loading />}>
      {children}
      <Drawn onDrawn={onDrawn} />
    </Suspense>
  )
}
