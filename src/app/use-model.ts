import { useMemo } from 'react'
import { lastDay } from '#src/domain/dates/dates.ts'
import { filterEvents } from '#src/domain/events/event-filter.ts'
import { filterRows } from '#src/domain/view/filters.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { namesIn } from '#src/domain/names/names.ts'
import { rowsAt } from '#src/domain/sites/site-row.ts'
import { type FileResult, allOf, valueOr } from '#src/queries/file-result.ts'
import { baseOf } from '#src/queries/base-of.ts'
import type { Loaded } from '#src/queries/records.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import type { View } from '#src/url/view.ts'
import type { Base, Model } from '#src/domain/page/model.ts'

const nothing: Loaded<never> = { records: [], problems: [] }

/**
 * The files joined, or null until those that every panel needs are there. In a component of its own: what is
 * worked out at once keeps a slow processor from answering.
 */
export const useBase = (files: MissionFiles): Base | null => {
  const { mission, provinces, sites, events, deployments, contingents } = files
  return useMemo(
    () => baseOf({ mission, provinces, sites, events, deployments, contingents }),
    [mission, provinces, sites, events, deployments, contingents],
  )
}

/**
 * The model of the page, once the files that every panel needs are there. Map estimates, contingents and the
 * names of contributors are missed if their files are, but nothing else is. Each part is made anew only if
 * what it is made from changes: a date that changes nothing at a site leaves its row, and a filter that stays
 * leaves the events.
 */
export const useModel = (
  files: MissionFiles,
  base: Base | null,
  view: View,
  language: Language,
): FileResult<Model> => {
  const { mission, provinces, sites, events } = files
  const contributors = valueOr(files.contributors, nothing).records
  const names = useMemo(
    () => namesIn(language, base?.provinces ?? [], contributors, base?.recipients),
    [language, base, contributors],
  )
  const date = view.date ?? base?.mission.coverage.mission ?? ''
  const day = lastDay(date)
  const { filter } = view
  const rows = useMemo(
    () => (base ? rowsAt(base.index, day, new Set(filter.contributors)) : []),
    [base, day, filter.contributors],
  )
  const shown = useMemo(() => filterRows(rows, filter), [rows, filter])
  const shownEvents = useMemo(
    () => (base ? filterEvents(base.events, filter, rows, shown) : []),
    [base, filter, rows, shown],
  )
  return useMemo(() => {
    if (base)
      return {
        status: 'ready',
        value: { base, date, day, rows, shown, events: shownEvents, names },
      }
    const needed = allOf({ mission, provinces, sites, events })
    return needed.status === 'error' ? needed : { status: 'loading' }
  }, [base, date, day, rows, shown, shownEvents, names, mission, provinces, sites, events])
}
