import { afterPaint } from './frames.ts'

type Take = () => void

const waiting = new Set<Take>()
let holder: Take | null = null
/** Holds the turn while what was drawn last comes on screen. */
const passing: Take = () => {}
const whenOver: (() => void)[] = []

const next = (): void => {
  const [first] = waiting
  holder = first ?? null
  if (!first) {
    for (const go of whenOver.splice(0)) go()
    return
  }
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
  if (holder !== take) return
  holder = passing
  afterPaint(next)
}

/**
 * Comes back when everything that asked for a turn is drawn: for whoever takes pictures of it, or has time
 * until then.
 */
export const allDrawn = (): Promise<void> =>
  holder === null
    ? Promise.resolve()
    : new Promise((resolve) => {
        whenOver.push(resolve)
      })
