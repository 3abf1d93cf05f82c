import { useMemo } from 'react'
import { CiteChart } from '#src/shared/citing/CiteChart.tsx'
import type { Model } from '#src/domain/page/model.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { estimateSeries, mapYears } from '#src/domain/strength/estimate-series.ts'
import { lastDay } from '#src/domain/dates/dates.ts'
import { readStrength } from '#src/domain/strength/strength-view.ts'
import { ExportError } from '#src/export/export-error.ts'
import { ExportMenu } from '#src/shared/exports/ExportMenu.tsx'
import type { Strength } from '#src/schema/contingent.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { estimateCoursePhrase } from '#src/text/estimate-course-phrase.ts'
import { strengthTold } from '#src/text/strength-course-phrase.ts'
import { drawnExport } from '#src/shared/exports/chart-export.ts'
import { useExportContext } from '#src/shared/exports/use-export-context.ts'

type Props = Pick<SharedProps, 'files' | 'view'> & { model: Model }

/**
 * The export menu of the strengths: one picture of all components, because a ceiling without the actual
 * strengths beside it is half of what the panel says, and all figures shown as rows.
 */
export const StrengthExport = ({ files, view, model, rows }: Props & { rows: readonly Strength[] }) => {
  const { t, language } = useTexts()
  const context = useExportContext(files, view, model)
  const strength = readStrength(rows, view.filter, lastDay(model.base.mission.coverage.mission))
  const shown = strength ? [...strength.listed, ...strength.apart.map(({ row }) => row)] : []
  const exportable = drawnExport(context, {
    panel: t.strength.ofMission,
    ofMission: true,
    view: 'strength',
    said: () => ({
      sourceIds: shown.flatMap(({ sources }) => sources),
      notes: [t.strength.intro, ...strengthTold(strength?.drawn ?? [], model.day, t, language)],
    }),
    table: async () => {
      const { strengthTable } = await import('./strength-table.ts')
      return strengthTable(shown, model.names, t, language)
    },
    draw: async (width) => {
      const { strengthPicture } = await import('#src/export/svg/panel-pictures.ts')
      if (strength === null) throw new ExportError('chart-not-drawn', 'no strength on record')
      return strengthPicture(strength, context, width)
    },
  })
  return (
    <CiteChart
      files={files}
      view={view}
      model={model}
      chart="strength"
      title={t.strength.title}
      said={() => ({ shown: [t.strength.intro], sourceIds: shown.flatMap(({ sources }) => sources) })}
      isOfMission
    >
      <ExportMenu exportable={exportable} />
    </CiteChart>
  )
}

/** The export menu of the estimated troops: the area, and its years and bands as rows. */
export const EstimatesExport = ({ files, view, model }: Props) => {
  const { t, language } = useTexts()
  const context = useExportContext(files, view, model)
  const { index } = model.base
  const { first, last, shared } = mapYears(index)
  const title = t.strength.estimates(first, last)
  const intro = t.strength.estimatesIntro(shared)
  const grouped =
    view.grouping === 'province' ? t.strength.estimatesProvince : t.strength.estimatesContributor
  const shown = useMemo(
    () => estimateSeries(index, view.grouping, view.filter),
    [index, view.grouping, view.filter],
  )
  const told = shown ? estimateCoursePhrase(shown, t, language) : []
  const read = () => {
    if (shown === null) throw new ExportError('chart-not-drawn', 'no estimates for this filter')
    return shown
  }
  const exportable = drawnExport(context, {
    panel: title,
    view: 'estimates',
    said: () => ({ sourceIds: index.maps.sources, notes: [intro, grouped, ...told] }),
    table: async () => {
      const series = read()
      const [{ bandNamesOf }, { estimatesTable }] = await Promise.all([
        import('#src/text/band-names.ts'),
        import('./strength-table.ts'),
      ])
      return estimatesTable(series, bandNamesOf(series, model.names, t), index.maps.sources, t)
    },
    draw: async (width) => {
      const { estimatesPicture } = await import('#src/export/svg/panel-pictures.ts')
      return estimatesPicture(read(), context, width)
    },
  })
  return (
    <CiteChart
      files={files}
      view={view}
      model={model}
      chart="estimates"
      title={title}
      saysContributors
      said={() => ({ shown: [grouped, intro], sourceIds: index.maps.sources })}
    >
      <ExportMenu exportable={exportable} />
    </CiteChart>
  )
}
