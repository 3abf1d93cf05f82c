import { readTable } from './csv.ts'
import { ImportError } from './import-error.ts'

/** The country behind each spelling of the readings; null for a name that is no country. */
export type Codes = ReadonlyMap<string, string | null>

const columns = ['name_in_data', 'iso3'] as const

/** Reads the table of spellings. */
export const readCodes = (text: string): Codes =>
  new Map(
    readTable('contributor names', text, columns).map(({ name_in_data: name, iso3 }) => [name, iso3 || null]),
  )

/** The code of a spelling; null for what is no country. Throws an ImportError for one that is not there. */
export const codeOf = (codes: Codes, name: string): string | null => {
  const code = codes.get(name)
  if (code === undefined) throw new ImportError([`the table of contributors does not know "${name}"`])
  return code
}
