import * as v from 'valibot'
import { type Pieces, atOnce } from '#src/domain/check/pieces.ts'
import { type Day, lastDay } from '#src/domain/dates/dates.ts'
import { type Base, buildBase } from '#src/domain/page/model.ts'
import { type SiteRow, rowsAt } from '#src/domain/sites/site-row.ts'
import { type RecordFile, type RecordOf, recordSchemas } from '#src/schema/files.ts'
import { Mission } from '#src/schema/mission.ts'
import { SkeletonError, recordsInPieces } from '#src/schema/read-records.ts'
import { type SiteStatusName, siteStatusNames } from '#src/schema/statuses.ts'
import type { Text } from '#src/schema/parts.ts'
import { type KeyFigures, keyFiguresOf } from './key-figures.ts'

/** The files of a mission by name, parsed. */
export type ParsedFiles = ReadonlyMap<string, unknown>

/** What changes between two states of a mission's data on a day, as the page would tell it. */
export type DataEffect = {
  /** The last day of which either knows something about the mission. */
  day: Day
  figures: { before: KeyFigures; after: KeyFigures }
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

const list = function* <F extends RecordFile>(files: ParsedFiles, file: F): Pieces<readonly RecordOf<F>[]> {
  yield
  try {
    return (yield* recordsInPieces<RecordOf<F>>(file, recordSchemas[file], files.get(`${file}.json`))).records
  } catch (cause) {
    if (cause instanceof SkeletonError) return []
    throw cause
  }
}

type Read = {
  base: Base
  day: Day
  strength: readonly RecordOf<'strength'>[]
  counts: readonly RecordOf<'site-counts'>[]
}

/** The files joined as the page joins them; null if mission.json cannot be read. */
const read = function* (files: ParsedFiles): Pieces<Read | null> {
  const mission = v.safeParse(Mission, files.get('mission.json'))
  if (!mission.success) return null
  const events = yield* list(files, 'events')
  const provinces = yield* list(files, 'provinces')
  const sites = yield* list(files, 'sites')
  const deployments = yield* list(files, 'deployments')
  const contingents = yield* list(files, 'contingents')
  const strength = yield* list(files, 'strength')
  const counts = yield* list(files, 'site-counts')
  yield
  const base = buildBase(mission.output, provinces, sites, events, deployments, contingents)
  const days = events.flatMap(({ effect, date }) => (effect === null ? [] : [lastDay(date)]))
  const day = [lastDay(mission.output.coverage.mission), ...days].toSorted().at(-1) ?? ''
  return { base, day, strength, counts }
}

const drawdownOf = (rows: readonly SiteRow[]): ReadonlyMap<string, SiteRow> =>
  new Map(rows.filter(({ site }) => site.register === 'drawdown').map((row) => [row.site.id, row]))

const count = (rows: ReadonlyMap<string, SiteRow>, name: SiteStatusName): number =>
  [...rows.values()].filter(({ status }) => status.name === name).length

/**
 * What is told otherwise after than before, in pieces; null if either has no mission that can be read.
 * `today` is that of the reader: what is ahead is ahead of it.
 */
export const effectInPieces = function* (
  before: ParsedFiles,
  after: ParsedFiles,
  today: Day,
): Pieces<DataEffect | null> {
  const [old, now] = [yield* read(before), yield* read(after)]
  if (!old || !now) return null
  const day = old.day > now.day ? old.day : now.day
  yield
  const oldRows = rowsAt(old.base.index, day, new Set())
  yield
  const nowRows = rowsAt(now.base.index, day, new Set())
  yield
  const figures = {
    before: keyFiguresOf({ ...old, rows: oldRows }, day, today),
    after: keyFiguresOf({ ...now, rows: nowRows }, day, today),
  }
  const [was, is] = [drawdownOf(oldRows), drawdownOf(nowRows)]
  const ids = [...new Set([...was.keys(), ...is.keys()])]
  return {
    day,
    figures,
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

/** The same in one go. */
export const effectOf = (before: ParsedFiles, after: ParsedFiles, today: Day): DataEffect | null =>
  atOnce(effectInPieces(before, after, today))
