import { type ReactNode, createContext, use } from 'react'
import { Drawn } from './Drawn.tsx'
import { useIsLaidOut } from './use-is-laid-out.ts'
import { useTurn } from './use-turn.ts'

/**
 * The stages in which a page is drawn the first time, in their order: with its first frame, with the next
 * one, and when what has been drawing itself since then (use-drawing.ts) is on screen.
 */
const stages = ['now', 'next frame', 'when quiet'] as const

type Urgency = (typeof stages)[number]

const Reached = createContext<Urgency>('now')

/** Holds a page that is drawn in stages. Charts and idle work wait until its last stage is on screen. */
export const Stages = ({ children }: { children: ReactNode }) => {
  const isLaidOut = useIsLaidOut()
  const [isQuiet, onDrawn] = useTurn()
  const reached = isLaidOut ? 'next frame' : 'now'
  return (
    <Reached value={isQuiet ? 'when quiet' : reached}>
      {children}
      {isQuiet && <Drawn onDrawn={onDrawn} />}
    </Reached>
  )
}

/** A part of the page that is drawn once its stage is reached, and from then on at once. */
export const Stage = ({ at, children }: { at: Urgency; children: ReactNode }) =>
  stages.indexOf(use(Reached)) >= stages.indexOf(at) ? children : null
