import { type ReactNode, createContext, startTransition, use, useEffect, useState } from 'react'
import { Drawn } from './Drawn.tsx'
import { afterPaint } from './frames.ts'
import { useTurn } from './use-turn.ts'

/**
 * The stages in which a page is drawn the first time, in their order: with its first frame, behind it, and
 * when what has been drawing itself since then (use-drawing.ts) is on screen.
 */
const stages = { now: 0, 'next frame': 1, 'when quiet': 2 } as const

const Reached = createContext<number>(stages.now)

/** Holds a page that is drawn in stages. Charts and idle work wait until its last stage is on screen. */
export const Stages = ({ children }: { children: ReactNode }) => {
  const [isQuiet, onDrawn] = useTurn()
  const [isPainted, setPainted] = useState(false)
  useEffect(function goOnBehindThePaint() {
    return afterPaint(() => startTransition(() => setPainted(true)))
  }, [])
  return (
    <Reached value={stages[isQuiet ? 'when quiet' : isPainted ? 'next frame' : 'now']}>
      {children}
      {isQuiet && <Drawn onDrawn={onDrawn} />}
    </Reached>
  )
}

/** A part of the page that is drawn once its stage is reached, and from then on at once. */
export const Stage = ({ at, children }: { at: keyof typeof stages; children: ReactNode }) =>
  use(Reached) >= stages[at] ? children : null
