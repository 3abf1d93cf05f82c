import { readFileSync } from 'node:fs'
import {
  type AllWords,
  codesOf,
  fieldNamesOf,
  lexiconOf,
  loadAllWords,
  toldIn,
} from '#src/desk/import/words-of-cells.ts'
import type { Words } from '#src/desk/value-words.ts'
import { knownIds } from '#src/desk/known-ids.ts'
import { openedFrom } from '#src/desk/opened.ts'
import type { CellRow } from '#src/domain/desk/import/cells.ts'
import type { ImportFile } from '#src/domain/desk/import/columns.ts'
import type { ImportPlan } from '#src/domain/desk/import/draft-row.ts'
import { type ImportedRow, importing } from '#src/domain/desk/import/import-table.ts'
import { findHeader, headersOf, matchHeaders } from '#src/domain/desk/import/match-headers.ts'
import type { Language } from '#src/schema/languages.ts'

const files = ['events', 'sites', 'sources', 'contingents', 'strength', 'outputs', 'deployments', 'headcounts', 'provinces', 'provinces.topo', 'contributors', 'mission'] // prettier-ignore

/** The published data of a mission as the desk opens it, and what tables are read by. */
export const importDesk = async (mission: string) => {
  const texts = new Map(files.map((name) => [`${name}.json`, readFileSync(`data/${mission}/${name}.json`, 'utf8')])) // prettier-ignore
  const { lists } = openedFrom(texts, { origin: 'published', name: '', folder: null })
  const codes = codesOf(texts)
  const all: AllWords = await loadAllWords(null)
  const names = fieldNamesOf(all)
  const lexicon = lexiconOf(all, lists, codes)
  const known = knownIds(lists, codes)
  const plan = (
    file: ImportFile,
    rows: readonly CellRow[],
    reader: Language,
    more: Partial<ImportPlan> = {},
  ): ImportPlan => {
    // prettier-ignore
    const header = findHeader(file, rows, names, reader).row
    const mapping = matchHeaders(file, headersOf(rows[header]), names, reader)
    return { file, mission, rows, header, mapping, doesBlankClear: false, lists, known, lexicon, ...more }
  }
  const words = (language: Language): Words => {
    const found = all.get(language)
    if (!found) throw new Error(`no words in ${language}`)
    return found
  }
  const told = (language: Language) => toldIn(words(language), lexicon, lists, codes)
  return { texts, lists, words, names, lexicon, known, codes, plan, told }
}

/** All rows of a table, in one go. */
export const imported = (plan: ImportPlan): readonly ImportedRow[] => {
  const rows = importing(plan)
  let step = rows.next()
  while (!step.done) step = rows.next()
  return step.value
}
