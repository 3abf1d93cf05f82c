import { type Base, buildModel } from '#src/domain/page/model.ts'
import { namesIn } from '#src/domain/names/names.ts'
import { indexSources, labelIn } from '#src/domain/sources/citations.ts'
import { exportView } from '#src/export/context.ts'
import { valueOr } from '#src/queries/file-result.ts'
import type { Loaded } from '#src/queries/records.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import type { Language } from '#src/schema/languages.ts'
import type { ExportInput } from '#src/shared/exports/PanelExport.tsx'
import type { Texts } from '#src/text/load-texts.ts'
import { today } from '#src/ui/today.ts'
import type { View } from '#src/url/view.ts'

const nothing: Loaded<never> = { records: [], problems: [] }

type Read = { files: MissionFiles; base: Base; view: View; t: Texts; language: Language; link: string }

/** What an embed is drawn from: the same that a panel of the page leaves from. */
export const inputOf = ({ files, base, view, t, language, link }: Read): ExportInput => {
  const contributors = valueOr(files.contributors, nothing).records
  const model = buildModel(base, view, namesIn(language, base.provinces, contributors, base.recipients))
  const sources = indexSources(valueOr(files.sources, nothing).records, language)
  return {
    files,
    view,
    model,
    context: {
      ...model,
      ...exportView(view),
      made: today(),
      t,
      language,
      sources,
      cite: labelIn(sources, language),
      link,
    },
  }
}
