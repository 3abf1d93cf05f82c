import { writeCsv } from '#src/export/csv.ts'
import { ExportError, throwIfCancelled } from '#src/export/export-error.ts'
import { fileName } from '#src/export/file-name.ts'
import { type FileNotes, writeJson } from '#src/export/json.ts'
import { svgToPng } from '#src/export/svg/svg-to-png.ts'
import { withAddresses } from '#src/export/tables/addresses.ts'
import type { Texts } from '#src/text/load-texts.ts'
import type { ExportWish, Exportable, LayerFormat } from './exportable.ts'

/** Room for a slide's width at twice its pixels; a panel's picture is laid out for it. */
const pictureSize = { width: 1280, height: 720 }

/** The rows with the addresses of their documents beside the ids, as one plain table. */
const plainTable = async (exportable: Exportable, about: FileNotes, t: Texts): Promise<string> => {
  const table = await exportable.table()
  const { header, rows } = withAddresses(table, about.sources, t.exports.columns.sourceAddresses)
  return writeCsv({ language: exportable.language, header, rows })
}

/** The table, what is to be said about it, and its documents, each a table of its own. */
const zipOf = async (exportable: Exportable, t: Texts): Promise<Blob> => {
  const about = exportable.about()
  const [{ zipFiles }, { notesTable, sourcesTable }, rows] = await Promise.all([
    import('#src/export/zip-files.ts'),
    import('#src/export/tables/notes-tables.ts'),
    plainTable(exportable, about, t),
  ])
  const { view, ...name } = exportable.fileName
  const called = (part: string) => fileName({ ...name, view: `${view}${part}`, extension: 'csv' })
  const zip = zipFiles({
    [called('')]: rows,
    [called('-notes')]: writeCsv(notesTable(about, t)),
    [called('-sources')]: writeCsv(sourcesTable(about, t)),
  })
  return new Blob([zip], { type: 'application/zip' })
}

const draw = async (exportable: Exportable, background: string | null): Promise<string> => {
  if (!exportable.picture) throw new ExportError('picture-not-drawn', 'this panel has no picture')
  return exportable.picture({ background, size: pictureSize })
}

const layerTypes = { geojson: 'application/geo+json', kml: 'application/vnd.google-earth.kml+xml' } as const

const layerOf = async ({ layer }: Exportable, format: LayerFormat): Promise<Blob> => {
  if (!layer) throw new ExportError('picture-not-drawn', 'this panel has no places')
  return new Blob([await layer(format)], { type: layerTypes[format] })
}

/** Makes one file of a panel, whole or not at all. */
export const makeFile = async (
  exportable: Exportable,
  wish: ExportWish,
  t: Texts,
  signal: AbortSignal,
): Promise<{ name: string; blob: Blob }> => {
  throwIfCancelled(signal)
  if (wish.format === 'evidence') {
    const { evidenceOf } = await import('./evidence.ts')
    const { view } = exportable.fileName
    return {
      name: fileName({ ...exportable.fileName, view: `${view}-evidence`, extension: 'zip' }),
      blob: await evidenceOf(exportable, t, signal),
    }
  }
  const name = fileName({ ...exportable.fileName, extension: wish.format })
  if (wish.format === 'csv') {
    const text = await plainTable(exportable, exportable.about(), t)
    return { name, blob: new Blob([text], { type: 'text/csv;charset=utf-8' }) }
  }
  if (wish.format === 'zip') return { name, blob: await zipOf(exportable, t) }
  if (wish.format === 'json') {
    const { objects } = await exportable.table()
    return { name, blob: new Blob([writeJson(exportable.about(), objects)], { type: 'application/json' }) }
  }
  if (wish.format === 'geojson' || wish.format === 'kml')
    return { name, blob: await layerOf(exportable, wish.format) }
  const svg = await draw(exportable, wish.background)
  throwIfCancelled(signal)
  if (wish.format === 'svg') return { name, blob: new Blob([svg], { type: 'image/svg+xml' }) }
  const blob = await svgToPng(svg, { scale: wish.scale, background: wish.background, signal })
  return { name, blob }
}
