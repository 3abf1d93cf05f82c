import { strToU8 } from 'fflate'
import { writeCsv } from '#src/export/csv.ts'
import { throwIfCancelled } from '#src/export/export-error.ts'
import { type FileNameParts, fileName } from '#src/export/file-name.ts'
import type { FileNotes } from '#src/export/json.ts'
import { zipInPieces } from '#src/export/pptx/zip-in-pieces.ts'
import { sha256 } from '#src/export/sha256.ts'
import { svgToPng } from '#src/export/svg/svg-to-png.ts'
import { withAddresses } from '#src/export/tables/addresses.ts'
import { notesTable, sourcesTable } from '#src/export/tables/notes-tables.ts'
import { aboutCitation } from '#src/text/citation.ts'
import { loadCitation } from '#src/text/load-citation.ts'
import { type EvidenceTexts, loadEvidence } from '#src/text/load-evidence.ts'
import type { Texts } from '#src/text/load-texts.ts'
import type { Exportable } from './exportable.ts'

/** As `sha256sum -c` looks for it. */
const sumsName = 'SHA256SUMS'

/** Room for a slide's width at twice its pixels, as of the pictures that are saved alone. */
const size = { width: 1280, height: 720 }
const white = '#ffffff'

/** The notes with what an archive asks besides: when the documents were read. */
const evidenceNotes = (about: FileNotes, t: Texts, words: EvidenceTexts) => {
  const table = notesTable(about, t)
  return { ...table, rows: [...table.rows, [words.readOn, words.readUnknown(about.dataVersion)]] }
}

/**
 * One figure with all that it rests on, as files of one zip: its picture, its rows, its documents, what is to
 * be said of it, how it is cited, and a sum of each file (`sha256sum -c SHA256SUMS`). The same view makes the
 * same bytes.
 */
export const evidenceOf = async (exportable: Exportable, t: Texts, signal: AbortSignal): Promise<Blob> => {
  const { language, picture } = exportable
  const about = exportable.about()
  const [words, citing, table] = await Promise.all([
    loadEvidence(language),
    loadCitation(language),
    exportable.table(),
  ])
  const called = (part: string, extension: FileNameParts['extension']) =>
    fileName({ ...exportable.fileName, view: `${exportable.fileName.view}${part}`, extension })
  const files = new Map<string, Uint8Array>()
  if (picture) {
    throwIfCancelled(signal)
    const svg = await picture({ background: white, size })
    files.set(called('', 'svg'), strToU8(svg))
    const png = await svgToPng(svg, { scale: 2, background: white, signal })
    files.set(called('', 'png'), new Uint8Array(await png.arrayBuffer()))
  }
  const texts = {
    [called('', 'csv')]: writeCsv({
      language,
      ...withAddresses(table, about.sources, t.exports.columns.sourceAddresses),
    }),
    [called('-sources', 'csv')]: writeCsv(sourcesTable(about, t)),
    [called('-notes', 'csv')]: writeCsv(evidenceNotes(about, t, words)),
    [called('-citation', 'txt')]: `${(await exportable.cite?.()) ?? aboutCitation(about, t, citing)}\n`,
  }
  for (const [name, text] of Object.entries(texts)) files.set(name, strToU8(text))
  const sums: string[] = []
  for (const [name, bytes] of files) {
    throwIfCancelled(signal)
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the page answers in between
    sums.push(`${await sha256(bytes)}  ${name}\n`)
  }
  files.set(sumsName, strToU8(sums.join('')))
  return new Blob([await zipInPieces(files)], { type: 'application/zip' })
}
