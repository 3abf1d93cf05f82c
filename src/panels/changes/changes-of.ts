import type { Model } from '#src/domain/page/model.ts'
import { type Changes, changesBetween } from '#src/domain/changes/changes.ts'
import { comparedDays } from '#src/domain/changes/compared-days.ts'
import { valueOr } from '#src/queries/file-result.ts'
import type { Loaded } from '#src/queries/records.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import { today } from '#src/ui/today.ts'
import type { View } from '#src/url/view.ts'

const nothing: Loaded<never> = { records: [], problems: [] }

/** What differs between the view's two dates, as the panel shows it. */
export const changesOf = (files: MissionFiles, view: View, { base, day }: Model): Changes =>
  changesBetween(
    {
      index: base.index,
      events: base.events,
      contingents: valueOr(files.contingents, nothing).records,
      strength: valueOr(files.strength, nothing).records,
      today: today(),
    },
    comparedDays(view.from, day),
    view.filter,
  )
