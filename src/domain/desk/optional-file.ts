import { applyEdits, modify } from 'jsonc-parser'
import type { optionalFiles } from '#src/schema/names.ts'

// A file that only some missions have comes with its first record, and mission.json says that it is there.

/** The text of such a file before anything is in it. */
export const emptyList = (file: (typeof optionalFiles)[number]): string =>
  `{\n  "$schema": "../schema/${file}.json",\n  "records": []\n}\n`

/** The text of mission.json, which says that there is base-estimates.json; all else stays as it is. */
export const withBaseEstimates = (mission: string): string => {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: mission.includes('\r\n') ? '\r\n' : '\n' }
  return applyEdits(mission, modify(mission, ['baseEstimates'], true, { formattingOptions }))
}
