import { type ReactNode, createContext, use } from 'react'
import { Drawn } from './Drawn.tsx'
import { useIsLaidOut } from './use-is-laid-out.ts'
import { useTurn } from './use-turn.ts'

/**
 * The stages in which a page is drawn the first time, in their order: with its first frame, with the next
 * one, and when what has been drawing itself since then (use-drawing.ts) is on screen.
 */
const stages = { now: 0, 'next frame': 1, 'when quiet': 2 } as const

const Reached = createContext<number>(stages.now)

/** Holds a page that is drawn in stages. Charts and idle work wait until its last stage is on screen. */
export const Stages = ({ children }: { children: ReactNode }) => {
  const isLaidOut = useIsLaidOut()
  const [isQuiet, onDrawn] = useTurn()
  const reached = isLaidOut ? stages['next frame'] : stages.now
  return (
    <Reached value={isQuiet ? stages['when quiet'] : reached}>
      {children}
      {isQuiet && <Drawn onDrawn={onDrawn} />}
    </Reached>
  )
}

/** A part of the page that is drawn once its stage is reached, and from then on at once. */
export const Stage = ({ at, children }: { at: keyof typeof stages; children: ReactNode }) =>
  use(Reached) >= stages[at] ? children : null
