import {
  type FigureAtVersion,
  type FigureCorrection,
  correctionsOf,
  figureCourse,
} from '#src/domain/view/figure-course.ts'
import {
  type KeyFigure,
  type ReadFigure,
  isKeptView,
  readFigures,
  recordsBehind,
} from '#src/domain/view/figure-values.ts'
import type { Model } from '#src/domain/page/model.ts'
import { valueOr } from '#src/queries/file-result.ts'
import type { Loaded } from '#src/queries/records.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import type { FigureVersions } from '#src/schema/figure-versions.ts'
import { today } from '#src/ui/today.ts'
import type { View } from '#src/url/view.ts'

const nothing: Loaded<never> = { records: [], problems: [] }

const inputOf = (files: MissionFiles, view: View, model: Model) => ({
  model,
  filter: view.filter,
  strength: valueOr(files.strength, nothing).records,
  today: today(),
})

/** The key figures of the view that have a value. */
export const figuresOf = (files: MissionFiles, view: View, model: Model): readonly ReadFigure[] =>
  readFigures(inputOf(files, view, model))

/** Why no former value is told; null: those that are known are. */
type Unkept = 'other-view' | 'of-today' | null

/** All that the page of a key figure says. */
export type FigureReading = {
  figure: KeyFigure
  /** Null: the data have no such figure for this date and filter. */
  now: ReadFigure | null
  course: readonly FigureAtVersion[]
  unkept: Unkept
  corrections: readonly FigureCorrection[]
}

/**
 * Reads a key figure of the view, with what it was in former versions and which of its records were
 * corrected.
 */
export const readFigure = (
  figure: KeyFigure,
  files: MissionFiles,
  view: View,
  model: Model,
  kept: readonly FigureVersions[],
): FigureReading => {
  const input = inputOf(files, view, model)
  const now = readFigures(input).find((read) => read.figure === figure) ?? null
  const { mission } = model.base
  const changelog = valueOr(files.changelog, nothing).records
  const others = isKeptView(model, view.filter) ? null : 'other-view'
  const unkept: Unkept = figure === 'next-date' ? 'of-today' : others
  const versions = kept.find(({ id }) => id === mission.id)?.versions ?? []
  return {
    figure,
    now,
    course: figureCourse(
      { figure, version: mission.dataVersion, updated: mission.updated, date: model.date, value: now },
      changelog,
      unkept === null ? versions : null,
    ),
    unkept,
    corrections: correctionsOf(changelog, recordsBehind(figure, input)),
  }
}
