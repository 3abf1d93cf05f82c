import { afterPaint } from './after-paint.ts'

type Take = () => void

const waiting = new Set<Take>()
let holder: Take | null = null

const next = (): void => {
  const [first] = waiting
  holder = first ?? null
  if (!first) return
  waiting.delete(first)
  first()
}

/** Asks for a turn: `take` is called when it comes, which is at once if nobody has it. */
export const askForTurn = (take: Take): void => {
  waiting.add(take)
  if (holder === null) next()
}

/** Gives up a turn or the wait for it. Whoever is next has it once what was drawn is on screen. */
export const leaveTurn = (take: Take): void => {
  waiting.delete(take)
  if (holder === take) afterPaint(next)
}
