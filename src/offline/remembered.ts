import { storageKey } from '#src/queries/on-disk.ts'
import * as v from 'valibot'

// What outlives a visit. A browser may refuse to store it: then nothing is remembered, nothing breaks.

const Remembered = v.object({
  /** When the data was last held against the server's, as an ISO date. */
  checked: v.optional(v.string()),
  /** The missions that the worker keeps on the disk; head.js reads it too. */
  kept: v.optional(v.array(v.string())),
  /** Light or dark, where the reader chose one of them; head-scheme.js reads it too. */
  scheme: v.optional(v.picklist(['light', 'dark'])),
  /** What changed in data that was kept for the next load, until the reader has seen it. */
  news: v.optional(
    v.object({
      from: v.string(),
      to: v.string(),
      changes: v.array(
        v.object({
          file: v.string(),
          added: v.number(),
          removed: v.number(),
          changed: v.number(),
          unread: v.optional(v.number(), 0),
        }),
      ),
    }),
  ),
})

type Remembered = v.InferOutput<typeof Remembered>

export const recall = (): Remembered => {
  try {
    return v.parse(Remembered, JSON.parse(localStorage.getItem(storageKey()) ?? '{}'))
  } catch {
    return {}
  }
}

/** Changes what is remembered; null takes a part out. */
export const remember = (change: { [K in keyof Remembered]?: Remembered[K] | null }): void => {
  const kept = Object.entries({ ...recall(), ...change }).filter(([, value]) => value !== null)
  try {
    localStorage.setItem(storageKey(), JSON.stringify(Object.fromEntries(kept)))
  } catch {
    // Refused: the next visit knows nothing of this one.
  }
}
