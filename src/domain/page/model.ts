import { type Day, type PartialDate, compareDays, firstDay, lastDay } from '#src/domain/dates/dates.ts'
import { filterEvents, filterOutputs } from '#src/domain/events/event-filter.ts'
import { type Filter, filterRows } from '#src/domain/view/filters.ts'
import { recipientId } from '#src/domain/names/recipients.ts'
import type { Names } from '#src/domain/names/names.ts'
import { type SiteIndex, type SiteRow, buildSiteIndex, rowsAt } from '#src/domain/sites/site-row.ts'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { largestEstimate } from '#src/domain/geo/symbol-scale.ts'
import { changeDays } from '#src/domain/events/timeline-dates.ts'
import type { RecordOf } from '#src/schema/files.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Mission, Province } from '#src/schema/mission.ts'
import type { Text } from '#src/schema/parts.ts'
import type { Output } from '#src/schema/output.ts'

/** The files joined: depends on the data only. */
export type Base = {
  mission: Mission
  provinces: readonly Province[]
  events: readonly MissionEvent[]
  index: SiteIndex
  /** Who received a site at any time, by id. */
  recipients: ReadonlyMap<string, Text>
  /** Date of the first event, as precise as it is; null without events. */
  firstDate: PartialDate | null
  days: readonly Day[]
  /** The largest estimate at any site in any year: the scale of the map's symbols. */
  largest: number
}

const firstDateOf = (events: readonly MissionEvent[]): PartialDate | null =>
  events.map(({ date }) => date).toSorted((a, b) => compareDays(firstDay(a), firstDay(b)))[0] ?? null

const recipientsOf = ({ records }: SiteIndex): Base['recipients'] =>
  new Map(
    records.flatMap(({ history }) =>
      history.steps.flatMap(({ recipient }) =>
        recipient ? [[recipientId(recipient), recipient] as const] : [],
      ),
    ),
  )

export const buildBase = (
  mission: Mission,
  provinces: readonly Province[],
  sites: readonly RecordOf<'sites'>[],
  events: readonly MissionEvent[],
  deployments: readonly RecordOf<'deployments'>[],
  contingents: readonly RecordOf<'contingents'>[],
): Base => {
  const index = buildSiteIndex(sites, events, deployments, contingents, mapReadings(mission))
  return {
    mission,
    provinces,
    events,
    index,
    recipients: recipientsOf(index),
    firstDate: firstDateOf(events),
    days: changeDays(events, index),
    largest: largestEstimate(index),
  }
}

/** What the panels draw: the files at the view's date, narrowed by its filter. */
export type Model = {
  base: Base
  /** The date as chosen (`2024-04`) and the day that it is read at (`2024-04-30`). */
  date: PartialDate
  day: Day
  rows: readonly SiteRow[]
  shown: readonly SiteRow[]
  events: readonly MissionEvent[]
  names: Names
}

/** What of a view the model depends on: its date (null: the last day documented) and its filter. */
export type Choice = { date: PartialDate | null; filter: Filter }

/** Makes the model of a view in one go, for files; the page makes its parts one by one (use-model.ts). */
export const buildModel = (base: Base, view: Choice, names: Names): Model => {
  const date = view.date ?? base.mission.coverage.mission
  const day = lastDay(date)
  const rows = rowsAt(base.index, day, new Set(view.filter.contributors))
  const shown = filterRows(rows, view.filter)
  return {
    base,
    date,
    day,
    rows,
    shown,
    events: filterEvents(base.events, view.filter, rows, shown),
    names,
  }
}

/** Reads the outputs of the model's filter and date; apart, because no other panel needs their file. */
export const outputsOf = (
  model: Model,
  view: Pick<Choice, 'filter'>,
  outputs: readonly Output[],
): readonly Output[] => filterOutputs(outputs, view.filter, model.day)

/** Contingents whose sources name no site, for the provinces, contributors and kinds chosen. */
export const contingentsWithoutSite = (
  contingents: readonly RecordOf<'contingents'>[],
  { filter }: Pick<Choice, 'filter'>,
): readonly RecordOf<'contingents'>[] =>
  contingents.filter(
    ({ site, province, contributor, kind }) =>
      site === null &&
      (filter.provinces.length === 0 || (province !== null && filter.provinces.includes(province))) &&
      (filter.contributors.length === 0 ||
        (contributor !== null && filter.contributors.includes(contributor))) &&
      (filter.kinds.length === 0 || (kind !== null && filter.kinds.includes(kind))),
  )
