import { writeCsv } from '#src/export/csv.ts'
import { ExportError, throwIfCancelled } from '#src/export/export-error.ts'
import { fileName } from '#src/export/file-name.ts'
import { writeJson } from '#src/export/json.ts'
import { svgToPng } from '#src/export/svg/svg-to-png.ts'
import type { Texts } from '#src/text/load-texts.ts'
import type { ExportWish, Exportable } from './exportable.ts'

/** Room for a slide's width at twice its pixels; a panel's picture is laid out for it. */
const pictureSize = { width: 1280, height: 720 }

const aboutLines = (exportable: Exportable, t: Texts): readonly (readonly [string, string])[] => {
  const { title, date, filter, dataTo, known, made, dataVersion, notes, disclaimer, link, sources } =
    exportable.about()
  const { about } = t.exports
  return [
    [about.title, title],
    [about.date, date],
    [about.filter, filter],
    [about.dataTo, dataTo],
    [about.known, known],
    ...(made === null ? [] : [[about.made, made] as const]),
    [about.version, dataVersion],
    ...notes.map((note) => [about.notes, note] as const),
    [about.disclaimer, disclaimer],
    [about.link, link],
    ...sources.map(
      (source) => [about.sources, `${source.id}: ${source.publisher}, ${source.title}`] as const,
    ),
  ]
}

const draw = async (exportable: Exportable, background: string | null): Promise<string> => {
  if (!exportable.picture) throw new ExportError('picture-not-drawn', 'this panel has no picture')
  return exportable.picture({ background, size: pictureSize })
}

/** Makes one file of a panel, whole or not at all. */
export const makeFile = async (
  exportable: Exportable,
  wish: ExportWish,
  t: Texts,
  signal: AbortSignal,
): Promise<{ name: string; blob: Blob }> => {
  const name = fileName({ ...exportable.fileName, extension: wish.format })
  throwIfCancelled(signal)
  if (wish.format === 'csv') {
    const { header, rows } = await exportable.table()
    const text = writeCsv({ language: exportable.language, header, rows, about: aboutLines(exportable, t) })
    return { name, blob: new Blob([text], { type: 'text/csv;charset=utf-8' }) }
  }
  if (wish.format === 'json') {
    const { objects } = await exportable.table()
    return { name, blob: new Blob([writeJson(exportable.about(), objects)], { type: 'application/json' }) }
  }
  const svg = await draw(exportable, wish.background)
  throwIfCancelled(signal)
  if (wish.format === 'svg') return { name, blob: new Blob([svg], { type: 'image/svg+xml' }) }
  const blob = await svgToPng(svg, { scale: wish.scale, background: wish.background, signal })
  return { name, blob }
}
