import { ImportError } from './import-error.ts'
import { monthOfDay, peopleOf } from '#src/domain/personnel/cells.ts'
import { headcountId } from '#src/domain/personnel/month-counts.ts'
import type { Headcount } from '#src/schema/headcount.ts'
import { documentOf } from './documents.ts'
import { readCsv, rowsOf } from './headcount-csv.ts'
import { inOrder } from './headcount-files.ts'

/** The document that these counts rest on. */
export const ipiSource = documentOf('ipi-ppp')

const parts = ['troops', 'police', 'observers', 'total', 'contributors'] as const

/**
 * Reads the monthly head counts of the International Peace Institute: a row for each mission and month, with
 * the columns date, mission, contributors, troops, police, observers and total. Takes those of the missions
 * named, as they are: an empty cell is null, a month without a row stays without one. Throws an ImportError
 * with every fault; a month that is there twice is one.
 */
export const readIpi = (text: string, missions: readonly string[]): readonly Headcount[] => {
  const rows = rowsOf(readCsv(text, ['date', 'mission', ...parts]), 'mission', missions)
  const problems: string[] = []
  const records = new Map<string, Headcount>()
  for (const { line, cell } of rows) {
    const mission = cell('mission')
    const month = monthOfDay(cell('date'))
    const numbers = parts.map((part) => peopleOf(cell(part)))
    const wrong = parts.filter((_, index) => numbers[index] === undefined)
    for (const part of wrong) problems.push(`line ${line}: ${part} is “${cell(part)}”, which is no number`)
    if (month === null) {
      problems.push(`line ${line}: the date is “${cell('date')}”, which is no day`)
      continue
    }
    const id = headcountId(mission, month, false)
    if (records.has(id)) problems.push(`line ${line}: ${mission} has ${month} twice`)
    const [troops = null, police = null, observers = null, total = null, contributors = null] = numbers
    const sources = [ipiSource.id]
    records.set(id, { id, month, mission, troops, police, observers, total, contributors, sources })
  }
  if (problems.length > 0) throw new ImportError(problems)
  return inOrder([...records.values()], missions)
}
