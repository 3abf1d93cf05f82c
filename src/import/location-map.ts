import { missingInMap, readLocationMap } from '#src/domain/gathered/location-map.ts'
import type { PlaceYear } from '#src/domain/gathered/place-years.ts'
import { faultLines } from './fault-lines.ts'
import { ImportError } from './import-error.ts'
import { textRows } from './text-rows.ts'

const name = 'location map'

/**
 * The place-years of the full table: what its maps show, gathered by year. Throws an ImportError with every
 * fault: half a table would look like a mission that had left.
 */
export const placeYearsIn = (text: string): readonly PlaceYear[] => {
  const rows = textRows(name, text)
  const missing = missingInMap(rows[0] ?? [])
  if (missing.length > 0) throw new ImportError([`${name} lacks the columns ${missing.join(', ')}`])
  const reading = readLocationMap(rows, null, true)
  if (reading.faultCount > 0) throw new ImportError(faultLines(name, reading))
  return reading.placeYears
}
