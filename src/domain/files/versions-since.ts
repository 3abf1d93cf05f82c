import type { ChangelogEntry } from '#src/schema/changelog.ts'

/** What became of the data since a version of it. */
export type Since =
  | { kind: 'same' }
  /** Oldest first. */
  | { kind: 'corrected'; entries: readonly ChangelogEntry[] }
  /** The version is above that of the data at hand. */
  | { kind: 'newer' }
  /** The list of corrections does not have the version. */
  | { kind: 'unknown' }

const numbers = (version: string): readonly number[] => version.split('.').map(Number)

/** Whether a version is above another, part by part: 2026.11.10 is above 2026.11.9. */
const isAbove = (one: string, other: string): boolean => {
  const [mine, theirs] = [numbers(one), numbers(other)]
  const at = mine.findIndex((part, index) => part !== theirs[index])
  return at !== -1 && (mine[at] ?? 0) > (theirs[at] ?? 0)
}

/** What `changelog`, newest last, says of the time from version `then` to version `now` of the data. */
export const versionsSince = (changelog: readonly ChangelogEntry[], then: string, now: string): Since => {
  if (then === now) return { kind: 'same' }
  if (isAbove(then, now)) return { kind: 'newer' }
  const entries = changelog.filter(({ version }) => isAbove(version, then) && !isAbove(version, now))
  const isKnown = changelog.some(({ version }) => version === then)
  return isKnown && entries.length > 0 ? { kind: 'corrected', entries } : { kind: 'unknown' }
}
