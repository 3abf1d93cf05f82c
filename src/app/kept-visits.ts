import * as v from 'valibot'
import type { Visit } from '#src/domain/files/since-visit.ts'
import { storageKey } from '#src/queries/on-disk.ts'

const Visits = v.record(
  v.string(),
  v.object({ version: v.string(), day: v.string(), events: v.array(v.string()) }),
)

const keyOf = (): string => `${storageKey()} visits`

const read = (): v.InferOutput<typeof Visits> =>
  v.parse(Visits, JSON.parse(localStorage.getItem(keyOf()) ?? '{}'))

/** The last visit to a mission in this browser; null: none that it knows of. */
export const lastVisit = (mission: string): Visit | null => {
  try {
    return read()[mission] ?? null
  } catch {
    return null
  }
}

/** Keeps a visit in this browser; where that is refused nothing is kept, and nothing breaks. */
export const keepVisit = (mission: string, visit: Visit): void => {
  let others = {}
  try {
    others = read()
  } catch {
    // What cannot be read is written anew.
  }
  try {
    localStorage.setItem(keyOf(), JSON.stringify({ ...others, [mission]: visit }))
  } catch {
    // Refused: the next visit knows nothing of this one.
  }
}
