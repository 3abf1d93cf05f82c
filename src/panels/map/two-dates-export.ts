import { fileMission } from '#src/domain/desk/preview-mark.ts'
import type { MapLayers } from '#src/domain/geo/map-places.ts'
import type { TwoDates } from '#src/domain/page/two-dates.ts'
import { statusSources } from '#src/domain/sites/status.ts'
import type { ExportContext } from '#src/export/context.ts'
import { fileNotes, filterOf, frameTexts, siteNotes } from '#src/export/notes.ts'
import { valueOr } from '#src/queries/file-result.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import type { Exportable } from '#src/shared/exports/exportable.ts'
import type { ComparisonTexts } from '#src/text/load-comparison.ts'
import { readLayers } from './layers.ts'
import { twoDatesWords } from './two-dates-words.ts'

type Drawing = {
  dates: TwoDates
  layers: MapLayers
  context: ExportContext
  c: ComparisonTexts
  size: { width: number; height: number }
}

/** The two maps alone at a size, as the page shows them; the writer of maps is loaded for it. */
export const drawTwoMaps = async ({ dates, layers, context, c, size }: Drawing): Promise<string> => {
  const [{ plainTwoMapsSvg }, { twoMapsOf }, { loadSvgFont }] = await Promise.all([
    import('./two-maps-svg.ts'),
    import('./map-of.ts'),
    import('#src/export/load-fonts.ts'),
  ])
  const { t, language } = context
  const words = twoDatesWords(dates, { t, c, language })
  const maps = twoMapsOf(context, dates, layers)
  return plainTwoMapsSvg({
    before: { drawing: maps.before, heading: words.headings.before },
    after: { drawing: maps.after, heading: words.headings.after },
    size,
    language,
    title: words.title,
    description: words.sentences.join(' '),
    font: await loadSvgFont(),
  })
}

/** Two dates leave as one picture of two maps and, their sites, as rows with their status on both days. */
export const twoDatesExport = (
  dates: TwoDates,
  files: MissionFiles,
  context: ExportContext,
  c: ComparisonTexts,
): Exportable => {
  const { base, t, language } = context
  const outlines = valueOr(files.outlines, null)
  const words = twoDatesWords(dates, { t, c, language })
  const both = [dates.before, dates.after]
  const filters = both.map((model) => filterOf({ ...context, ...model }))
  const notes = () => ({
    panel: c.twoDates,
    at: 'compare' as const,
    sourceIds: both.flatMap(({ shown }) => shown.flatMap(({ status, site }) => statusSources(status, site))),
    notes: [words.intro, ...siteNotes(context)],
  })
  return {
    panel: c.twoDates,
    language,
    fileName: {
      mission: fileMission(base.mission),
      view: 'two-dates',
      date: [dates.days.from, dates.days.to],
      language,
    },
    about: () => ({ ...fileNotes(context, notes()), title: words.title, filter: filters.join(' ') }),
    table: async () => {
      const { twoDatesTable } = await import('./two-dates-table.ts')
      return twoDatesTable(dates, context)
    },
    picture:
      outlines &&
      (async ({ background, size }) => {
        const [{ twoMapsSvg }, { twoMapsOf, mapCredits }, { loadSvgFont }] = await Promise.all([
          import('./two-maps-svg.ts'),
          import('./map-of.ts'),
          import('#src/export/load-fonts.ts'),
        ])
        const layers = readLayers(outlines, valueOr(files.basemap, null), base.mission.landBeyond)
        const maps = twoMapsOf(context, dates, layers)
        const frame = frameTexts(context, notes())
        return twoMapsSvg({
          ...frame,
          title: words.title,
          subtitle: [...filters, ...frame.subtitle.slice(1)],
          credits: mapCredits(context),
          before: { drawing: maps.before, heading: words.headings.before },
          after: { drawing: maps.after, heading: words.headings.after },
          size,
          language,
          description: words.sentences.join(' '),
          font: await loadSvgFont(),
          background,
        })
      }),
  }
}
