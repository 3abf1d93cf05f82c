import { lastDay } from '#src/domain/dates/dates.ts'
import { aheadOf } from '#src/domain/page/ahead-of.ts'
import { today } from '#src/ui/today.ts'
import { useMemo } from 'react'
import { CiteChart } from '#src/shared/citing/CiteChart.tsx'
import type { Model } from '#src/domain/page/model.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { changeEvidence } from '#src/domain/plans/burn-down.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import { burnDownOf } from '#src/domain/page/burn-down-of.ts'
import { slippageOf } from '#src/domain/page/slippage-of.ts'
import { conflictsOf, sourcesOf } from '#src/domain/plans/slippage.ts'
import { ExportMenu } from '#src/shared/exports/ExportMenu.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import { filterOf } from '#src/export/notes.ts'
import { burnCourse } from '#src/domain/plans/burn-course.ts'
import { coursePhrase } from '#src/text/course-phrase.ts'
import { slippageCoursePhrase } from '#src/text/slippage-course-phrase.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { drawnExport, leavingAs } from '#src/shared/exports/chart-export.ts'
import { useExportContext } from '#src/shared/exports/use-export-context.ts'

type PlanExportProps = Pick<SharedProps, 'files' | 'view'> & { model: Model }

/** The export menu of the burn-down: its chart, and every change of the number of sites as rows. */
export const BurnDownExport = ({ files, view, model }: PlanExportProps) => {
  const { t, language } = useTexts()
  const context = useExportContext(files, view, model)
  const burn = useMemo(() => burnDownOf(model, view), [model, view])
  if (burn === null || burn.histories.length === 0) return null
  const differing = burn.changes.filter(({ step }) => step?.event?.conflicts).length
  const sourceIds = burn.changes.flatMap((change) => changeEvidence(change).sources)
  const course = burnCourse(burn, model.day)
  const notes = [
    ...(course ? [coursePhrase(course, view.counting, t, language)] : []),
    t.plan.burnDownIntro(burn.histories.length),
    ...(differing > 0 ? [t.exports.conflictNote(differing)] : []),
  ]
  const exportable = drawnExport(context, {
    panel: t.exports.burnDown,
    view: 'burn-down',
    said: () => ({ sourceIds, notes }),
    table: async () => {
      const { burnTable } = await import('./burn-table.ts')
      return burnTable(burn, t, language)
    },
    draw: async (width) => {
      const { burnDownPicture } = await import('#src/export/svg/panel-pictures.ts')
      return burnDownPicture(burn, context, width)
    },
  })
  return (
    <CiteChart
      files={files}
      view={view}
      model={model}
      chart="burn-down"
      title={t.exports.burnDown}
      said={() => ({
        shown: [`${t.plan.countedBy} ${t.plan.countingChoices[view.counting]}.`, ...notes],
        sourceIds,
      })}
    >
      <ExportMenu exportable={exportable} />
    </CiteChart>
  )
}

/** The export menu of the slippage: its chart, and every planned date with its outcome as rows. */
export const SlippageExport = ({ files, view, model }: PlanExportProps) => {
  const { t, language } = useTexts()
  const context = useExportContext(files, view, model)
  const rows = slippageOf(model)
  if (rows.length === 0) return null
  const differing = rows.filter((row) => conflictsOf(row) !== null).length
  const sourceIds = rows.flatMap(sourcesOf)
  const siteNames = new Map(
    model.base.index.records.map(({ site }) => [site.id, textIn(site.name, language)]),
  )
  const notes = [
    slippageCoursePhrase(rows, (id) => siteNames.get(id), t, language),
    ...(differing > 0 ? [t.exports.conflictNote(differing)] : []),
  ]
  const exportable = drawnExport(context, {
    panel: t.plan.slippage,
    view: 'slippage',
    said: () => ({ sourceIds, notes }),
    table: async () => {
      const { slippageTable } = await import('./slippage-table.ts')
      return slippageTable(rows, (id) => siteNames.get(id) ?? id, model.names, t, language)
    },
    draw: async (width) => {
      const { slippagePicture } = await import('#src/export/svg/panel-pictures.ts')
      return slippagePicture(rows, context, width)
    },
  })
  return (
    <CiteChart
      files={files}
      view={view}
      model={model}
      chart="slippage"
      title={t.plan.slippage}
      said={() => ({
        shown: [
          filterOf(context),
          t.plan.slippageIntro(rows.length, formatDate(model.day, language)),
          ...notes,
        ],
        sourceIds,
      })}
    >
      <ExportMenu exportable={exportable} />
    </CiteChart>
  )
}

/** The export menu of the dates ahead: a list, and so no picture. */
export const AheadExport = ({ files, view, model }: PlanExportProps) => {
  const { t, language } = useTexts()
  const context = useExportContext(files, view, model)
  const { dates } = aheadOf(model, view)
  if (dates.length === 0) return null
  const siteNames = new Map(
    model.base.index.records.map(({ site }) => [site.id, textIn(site.name, language)]),
  )
  const exportable = {
    ...leavingAs(context, {
      panel: t.plan.ahead.title,
      view: 'dates-ahead',
      notes: () => ({
        panel: t.plan.ahead.title,
        sourceIds: dates.flatMap(({ event }) => event.sources),
        notes: [t.plan.ahead.intro(formatDate(model.day, language))],
      }),
      table: async () => {
        const { aheadTable } = await import('./ahead-table.ts')
        const days = {
          day: model.day,
          covered: lastDay(model.base.mission.coverage.mission),
          today: today(),
        }
        return aheadTable(dates, days, (id) => siteNames.get(id) ?? id, model.names, t, language)
      },
    }),
    picture: null,
  }
  return <ExportMenu exportable={exportable} />
}
