import * as v from 'valibot'
import { type Day, lastDay } from '#src/domain/dates/dates.ts'
import { buildBase } from '#src/domain/page/model.ts'
import { type SiteRow, rowsAt } from '#src/domain/sites/site-row.ts'
import { type RecordFile, type RecordOf, recordSchemas } from '#src/schema/files.ts'
import { Mission } from '#src/schema/mission.ts'
import { SkeletonError, readRecords } from '#src/schema/read-records.ts'
import { type SiteStatusName, siteStatusNames } from '#src/schema/statuses.ts'
import type { Text } from '#src/schema/parts.ts'

/** The files of a mission by name, parsed. */
export type ParsedFiles = ReadonlyMap<string, unknown>

/** What changes between two states of a mission's data on a day, as the page would tell it. */
export type Effect = {
  /** The last day of which either knows something about the mission. */
  day: Day
  /** Sites of the drawdown in each status in which there are any. */
  counts: readonly { status: SiteStatusName; before: number; after: number }[]
  /** Sites whose status is another one; null: the site is not there. */
  sites: readonly {
    id: string
    name: Text
    before: SiteStatusName | null
    after: SiteStatusName | null
  }[]
}

const list = <F extends RecordFile>(files: ParsedFiles, file: F): readonly RecordOf<F>[] => {
  try {
    return readRecords<RecordOf<F>>(file, recordSchemas[file], files.get(`${file}.json`)).records
  } catch (cause) {
    if (cause instanceof SkeletonError) return []
    throw cause
  }
}

type Read = { index: ReturnType<typeof buildBase>['index']; day: Day }

/** The files joined as the page joins them; null if mission.json cannot be read. */
const read = (files: ParsedFiles): Read | null => {
  const mission = v.safeParse(Mission, files.get('mission.json'))
  if (!mission.success) return null
  const events = list(files, 'events')
  const { index } = buildBase(
    mission.output,
    list(files, 'provinces'),
    list(files, 'sites'),
    events,
    list(files, 'deployments'),
    list(files, 'contingents'),
  )
  const days = events.flatMap(({ effect, date }) => (effect === null ? [] : [lastDay(date)]))
  return { index, day: [lastDay(mission.output.coverage.mission), ...days].toSorted().at(-1) ?? '' }
}

const rowsOn = ({ index }: Read, day: Day): ReadonlyMap<string, SiteRow> =>
  new Map(
    rowsAt(index, day, new Set())
      .filter(({ site }) => site.register === 'drawdown')
      .map((row) => [row.site.id, row]),
  )

const count = (rows: ReadonlyMap<string, SiteRow>, name: SiteStatusName): number =>
  [...rows.values()].filter(({ status }) => status.name === name).length

/** What is told otherwise after than before; null if either has no mission that can be read. */
export const effectOf = (before: ParsedFiles, after: ParsedFiles): Effect | null => {
  const [old, now] = [read(before), read(after)]
  if (!old || !now) return null
  const day = old.day > now.day ? old.day : now.day
  const [was, is] = [rowsOn(old, day), rowsOn(now, day)]
  const ids = [...new Set([...was.keys(), ...is.keys()])]
  return {
    day,
    counts: siteStatusNames
      .map((status) => ({ status, before: count(was, status), after: count(is, status) }))
      .filter((row) => row.before + row.after > 0),
    sites: ids.flatMap((id) => {
      const [one, other] = [was.get(id), is.get(id)]
      const site = other?.site ?? one?.site
      const change = { before: one?.status.name ?? null, after: other?.status.name ?? null }
      return !site || change.before === change.after ? [] : [{ id, name: site.name, ...change }]
    }),
  }
}
