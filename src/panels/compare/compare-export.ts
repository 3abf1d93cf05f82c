import { comparedSources } from '#src/domain/compare/compared-sources.ts'
import { type ComparedMission, isByYears } from '#src/domain/compare/withdrawal.ts'
import { fileMission, isPreview } from '#src/domain/desk/preview-mark.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { compareCharts } from '#src/draw/compare-charts.ts'
import type { ExportContext } from '#src/export/context.ts'
import { fileNotes, frameTexts } from '#src/export/notes.ts'
import type { Exportable } from '#src/shared/exports/exportable.ts'
import { type CompareWords, compareRemarks, shortNameOf } from '#src/text/compare-words.ts'

type Input = {
  context: ExportContext
  missions: readonly ComparedMission[]
  words: CompareWords
}

/** The comparison as a file: its notes name each mission, because none of them is the only one. */
export const compareExport = ({ context, missions, words }: Input): Exportable => {
  const { c, language } = words
  const byYears = isByYears(missions)
  const plain = c.titleOf(missions.map(({ mission }) => shortNameOf(mission, language)).join(', '))
  const isShownOnly = missions.some(({ mission }) => isPreview(mission))
  const title = isShownOnly ? context.t.exports.preview(plain) : plain
  const disclaimers = missions
    .slice(1)
    .map(({ mission }) => textIn(mission.disclaimer, language))
    .filter((text) => text !== textIn(context.base.mission.disclaimer, language))
  const charts = compareCharts(missions, byYears, words)
  const told = charts.flatMap((chart) => chart.told ?? [])
  const panel = () => ({
    panel: title,
    at: 'compare' as const,
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
      mission: missions.map(({ mission }) => fileMission(mission)).join('-'),
      view: 'compare',
      date: context.date,
      language,
    },
    about: () => ({ ...fileNotes(context, panel()), title, filter: c.intro }),
    table: async () => {
      const { compareTable } = await import('./compare-table.ts')
      return compareTable(missions, byYears, words)
    },
    drawing: async (width) => {
      const { compareMarkup } = await import('./compare-svg.ts')
      return { chart: compareMarkup(charts, width), legend: [] }
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
