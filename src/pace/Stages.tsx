import { type ReactNode, createContext, use } from 'react'
import { Drawn } from './Drawn.tsx'
import { useTurn } from './use-turn.ts'

/**
 * The stages in which a page is drawn the first time, in their order: with its first frame, and when what has
 * been drawing itself since then (use-drawing.ts) is on screen.
 */
const stages = { now: 0, 'when quiet': 1 } as const

const Reached = createContext<number>(stages.now)

/** Holds a page that is drawn in stages. Charts and idle work wait until its last stage is on screen. */
export const Stages = ({ children }: { children: ReactNode }) => {
  const [isQuiet, onDrawn] = useTurn()
  return (
    <Reached value={isQuiet ? stages['when quiet'] : stages.now}>
      {children}
      {isQuiet && <Drawn onDrawn={onDrawn} />}
    </Reached>
  )
}

/** A part of the page that is drawn once its stage is reached, and from then on at once. */
export const Stage = ({ at, children }: { at: keyof typeof stages; children: ReactNode }) =>
  use(Reached) >= stages[at] ? children : null
