import type { Table } from '#src/domain/desk/import/cells.ts'
import type { ImportFile } from '#src/domain/desk/import/columns.ts'
import {
  type FieldNames,
  type Mapping,
  findHeader,
  guessFile,
  headersOf,
  matchHeaders,
} from '#src/domain/desk/import/match-headers.ts'
import type { Gathered } from '#src/domain/desk/gathered/choice.ts'
import type { Language } from '#src/schema/languages.ts'
import { keptColumns } from './kept-columns.ts'

/** A table on its way in, with what was chosen of it. */
export type Incoming = {
  /** Read again where another sheet is chosen. */
  source: File
  table: Table
  file: ImportFile
  header: number
  mapping: Mapping
  /** The columns are matched as they were the last time. */
  isRemembered: boolean
  doesBlankClear: boolean
}

/** A known file of others on its way in. */
export type IncomingFile = { source: File; gathered: Gathered }

/** Who reads it: by which words headings are found, and of words of two languages which. */
export type Reader = { names: FieldNames; language: Language }

/** A table with the columns that its headings name; those of a row that somebody chose. */
export const withHeader = async (
  before: Pick<Incoming, 'source' | 'table' | 'doesBlankClear'>,
  chosen: { file?: ImportFile; header?: number },
  { names, language }: Reader,
): Promise<Incoming> => {
  const { rows } = before.table
  const guessed = chosen.file ?? guessFile(rows, names, language)
  const header = chosen.header ?? findHeader(guessed, rows, names, language).row
  const headers = headersOf(rows[header])
  const kept = await keptColumns(headers)
  const isKept = kept !== null && (chosen.file === undefined || chosen.file === kept.file)
  return {
    ...before,
    file: isKept ? kept.file : guessed,
    header,
    mapping: isKept ? kept.mapping : matchHeaders(guessed, headers, names, language),
    isRemembered: isKept,
  }
}
