import type { ChangelogEntry } from '#src/schema/changelog.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { versionsSince } from './versions-since.ts'

/** What a reader had seen of a mission: its data version, its events, and on which day. */
export type Visit = { version: string; day: string; events: readonly string[] }

/** What came to the facts since. */
export type News = { entries: readonly ChangelogEntry[]; events: readonly MissionEvent[] }

/** What changed in the facts since a visit, the newest first; null: nothing did. */
export const newsSince = (
  visit: Visit,
  now: string,
  changelog: readonly ChangelogEntry[],
  events: readonly MissionEvent[],
): News | null => {
  const since = versionsSince(changelog, visit.version, now)
  const entries = since.kind === 'corrected' ? since.entries.toReversed() : []
  const seen = new Set(visit.events)
  const added = events.filter(({ id }) => !seen.has(id)).toReversed()
  return entries.length + added.length === 0 ? null : { entries, events: added }
}
