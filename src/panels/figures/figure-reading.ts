import {
  type FigureAtVersion,
  type FigureCorrection,
  correctionsOf,
  figureCourse,
} from '#src/domain/view/figure-course.ts'
import { isPreview } from '#src/domain/desk/preview-mark.ts'
import {
  type KeyFigure,
  type ReadFigure,
  readFigures,
  recordsBehind,
} from '#src/domain/view/figure-values.ts'
import { formerFigures } from '#src/domain/view/former-figures.ts'
import type { Model } from '#src/domain/page/model.ts'
import { valueOr } from '#src/queries/file-result.ts'
import type { Loaded } from '#src/queries/records.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import type { FormerVersion } from '#src/schema/former.ts'
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

/** All that the page of a key figure says. */
export type FigureReading = {
  figure: KeyFigure
  /** Null: the data have no such figure for this date and filter. */
  now: ReadFigure | null
  course: readonly FigureAtVersion[]
  /** The data is a preview: what is known of former versions is of the published data. */
  isPreview: boolean
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
  former: readonly FormerVersion[],
): FigureReading => {
  const input = inputOf(files, view, model)
  const now = readFigures(input).find((read) => read.figure === figure) ?? null
  const { mission } = model.base
  const changelog = valueOr(files.changelog, nothing).records
  const isUnpublished = isPreview(mission)
  const lists = {
    provinces: valueOr(files.provinces, nothing).records,
    sites: valueOr(files.sites, nothing).records,
    contingents: valueOr(files.contingents, nothing).records,
    deployments: valueOr(files.deployments, nothing).records,
    events: valueOr(files.events, nothing).records,
    strength: input.strength,
  }
  return {
    figure,
    now,
    course: figureCourse(
      { version: mission.dataVersion, updated: mission.updated, date: model.date, value: now },
      changelog,
      isUnpublished ? new Map() : formerFigures(figure, { mission, lists, view, today: input.today }, former),
    ),
    isPreview: isUnpublished,
    corrections: correctionsOf(changelog, recordsBehind(figure, input)),
  }
}
