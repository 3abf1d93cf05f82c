import { documentOf } from '#src/domain/gathered/documents.ts'
import { missingInIpi, readIpi } from '#src/domain/gathered/ipi.ts'
import type { Headcount } from '#src/schema/headcount.ts'
import { faultLines } from './fault-lines.ts'
import { ImportError } from './import-error.ts'
import { textRows } from './text-rows.ts'

/** The document that these counts rest on. */
export const ipiSource = documentOf('ipi-ppp')

/**
 * The monthly head counts of the International Peace Institute of the missions named. Throws an ImportError
 * with every fault, or with the missions of a file that has none of them.
 */
export const ipiCounts = (text: string, missions: readonly string[], file: string): readonly Headcount[] => {
  const rows = textRows(file, text)
  const missing = missingInIpi(rows[0] ?? [])
  if (missing.length > 0) throw new ImportError([`${file} has no column ${missing.join(', ')}`])
  const reading = readIpi(rows, missions, ipiSource.id, true)
  if (reading.faultCount > 0) throw new ImportError(faultLines(file, reading))
  if (reading.own > 0) return reading.counts
  const known = reading.missions.map(({ name }) => name).join(', ')
  throw new ImportError([`${file} has no row of ${missions.join(' or ')}; it has ${known || 'no rows'}`])
}
