/** Something that is changed step by step, with what it was before and what was taken back. */
export type Undoing<T> = {
  readonly now: T
  readonly past: readonly T[]
  readonly future: readonly T[]
  /** What the last change was of: further typing in the same field is the same change. */
  readonly of: string | null
}

/** Further back than anybody remembers. */
const mostBack = 200

export const undoingOf = <T>(now: T): Undoing<T> => ({ now, past: [], future: [], of: null })

/**
 * A change; with `of` one that goes on with the last, if that was of the same. Nothing changed is no change.
 */
export const change = <T>(before: Undoing<T>, next: T, of: string | null = null): Undoing<T> => {
  if (next === before.now) return before
  const goesOn = of !== null && of === before.of
  const past = goesOn ? before.past : [...before.past, before.now].slice(-mostBack)
  return { now: next, past, future: [], of }
}

export const undo = <T>({ now, past, future, of }: Undoing<T>): Undoing<T> => {
  const last = past.at(-1)
  return last === undefined
    ? { now, past, future, of }
    : { now: last, past: past.slice(0, -1), future: [now, ...future], of: null }
}

export const redo = <T>({ now, past, future, of }: Undoing<T>): Undoing<T> => {
  const [next, ...rest] = future
  return next === undefined
    ? { now, past, future, of }
    : { now: next, past: [...past, now], future: rest, of: null }
}
