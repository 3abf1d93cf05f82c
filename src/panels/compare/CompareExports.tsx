import { useMemo } from 'react'
import { comparedSources, joinSources } from '#src/domain/compare/compared-sources.ts'
import { type ComparedMission, comparedMission, isByYears } from '#src/domain/compare/withdrawal.ts'
import type { Model } from '#src/domain/page/model.ts'
import { citationLabel } from '#src/domain/sources/citations.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { compareCharts } from '#src/draw/compare-charts.ts'
import type { ExportContext } from '#src/export/context.ts'
import { fileNotes, frameTexts } from '#src/export/notes.ts'
import { ExportMenu } from '#src/shared/exports/ExportMenu.tsx'
import type { Exportable } from '#src/shared/exports/exportable.ts'
import { useExportContext } from '#src/shared/exports/use-export-context.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { type CompareWords, compareRemarks, shortNameOf } from '#src/text/compare-words.ts'
import type { Compared } from './read-compared.ts'

type Input = {
  context: ExportContext
  missions: readonly ComparedMission[]
  words: CompareWords
}

/** The comparison as a file: its notes name each mission, because none of them is the only one. */
const compareExportable = ({ context, missions, words }: Input): Exportable => {
  const { c, language } = words
  const byYears = isByYears(missions)
  const title = c.titleOf(missions.map(({ mission }) => shortNameOf(mission, language)).join(', '))
  const disclaimers = missions
    .slice(1)
    .map(({ mission }) => textIn(mission.disclaimer, language))
    .filter((text) => text !== textIn(context.base.mission.disclaimer, language))
  const charts = compareCharts(missions, byYears, words)
  const told = charts.flatMap((chart) => chart.told ?? [])
  const panel = () => ({
    panel: title,
    ofMission: true,
    sourceIds: comparedSources(missions, byYears),
    notes: [
      ...told,
      ...compareRemarks(missions, words),
      ...(byYears ? [c.yearsIntro] : []),
      ...new Set(disclaimers),
    ],
  })
  const description = c.alt(title, told)
  return {
    panel: c.missions,
    language,
    fileName: {
      mission: missions.map(({ mission }) => mission.id).join('-'),
      view: 'compare',
      date: context.date,
      language,
    },
    about: () => ({ ...fileNotes(context, panel()), title, filter: c.intro }),
    table: async () => {
      const { compareTable } = await import('./compare-table.ts')
      return compareTable(missions, byYears, words)
    },
    picture: async ({ background, size }) => {
      const [{ frameSvg, fittingHeight }, { frameMargin }, { loadSvgFont }, { compareMarkup }] =
        await Promise.all([
          import('#src/export/svg/frame-svg.ts'),
          import('#src/export/svg/frame.ts'),
          import('#src/export/load-fonts.ts'),
          import('./compare-svg.ts'),
        ])
      const chart = compareMarkup(charts, size.width - 2 * frameMargin)
      const texts = { ...frameTexts(context, panel()), title, subtitle: [c.intro] }
      return frameSvg({
        size: { width: size.width, height: fittingHeight(size.width, chart, texts, []) },
        language,
        chart,
        description,
        texts,
        legend: [],
        font: await loadSvgFont(),
        background,
      })
    },
  }
}

type CompareExportProps = Pick<SharedProps, 'files' | 'view'> & {
  model: Model
  compared: readonly Compared[]
  words: CompareWords
}

/** The export menu of the comparison: what is shown of it, once all that was asked for has come or failed. */
export const CompareExport = ({ files, view, model, compared, words }: CompareExportProps) => {
  const context = useExportContext(files, view, model)
  const ready = useMemo(
    () => compared.flatMap(({ id, result }) => (result.status === 'ready' ? [{ id, ...result.value }] : [])),
    [compared],
  )
  const missions = useMemo(
    () => ready.map(({ records }) => comparedMission(records, view.counting)),
    [ready, view.counting],
  )
  if (compared.some(({ result }) => result.status === 'loading') || missions.length === 0) return null
  const sources = joinSources(ready.map(({ id, sources: own }) => ({ mission: id, sources: own })))
  const cite = (id: string): string => {
    const source = sources.get(id)
    return source ? citationLabel(source, words.language) : id
  }
  return (
    <ExportMenu exportable={compareExportable({ context: { ...context, sources, cite }, missions, words })} />
  )
}
