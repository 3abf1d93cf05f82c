import { ImportError } from './import-error.ts'
import type { Headcount } from '#src/schema/headcount.ts'
import { documentOf } from './documents.ts'
import {
  type CsvRow,
  headcountId,
  inOrder,
  monthOfDay,
  readCsv,
  readPeople,
  rowsOf,
} from './headcount-csv.ts'

/** The document that these counts rest on; its title says that the sums are not its own. */
export const unPersonnelSource = documentOf('un-personnel')

/** What each kind of personnel counts as; staff officers are in the total only. */
const kinds: Readonly<Record<string, 'troops' | 'police' | 'observers' | null>> = {
  troops: 'troops',
  'staff officer': null,
  'experts on mission': 'observers',
  'formed police units': 'police',
  'individual police': 'police',
}

const columns = [
  'isocode3',
  'mission_acronym',
  'personnel_type',
  'female_personnel',
  'male_personnel',
  'last_reporting_date',
] as const

type Entry = {
  mission: string
  month: string
  contributor: string
  kind: string
  /** Null: women or men are not reported, so the sum is not known. */
  people: number | null
}

const readEntry = ({ line, cell }: CsvRow, problems: string[]): Entry | null => {
  const before = problems.length
  const month = monthOfDay(cell('last_reporting_date'))
  const kind = cell('personnel_type').toLowerCase()
  const women = readPeople(cell('female_personnel'))
  const men = readPeople(cell('male_personnel'))
  if (month === null)
    problems.push(`line ${line}: the date is “${cell('last_reporting_date')}”, which is no day`)
  if (!(kind in kinds))
    problems.push(`line ${line}: the kind of personnel “${cell('personnel_type')}” is not known`)
  if (women === undefined || men === undefined)
    problems.push(`line ${line}: “${cell('female_personnel')}” and “${cell('male_personnel')}” are not both numbers`) // prettier-ignore
  if (problems.length > before || month === null) return null
  return {
    mission: cell('mission_acronym'),
    month,
    contributor: cell('isocode3'),
    kind,
    people: typeof women === 'number' && typeof men === 'number' ? women + men : null,
  }
}

/** The sum of some rows; null where there is none, or where one of them is not known. */
const sumOf = (entries: readonly Entry[]): number | null =>
  entries.length === 0
    ? null
    : entries.reduce<number | null>(
        (sum, { people }) => (sum === null || people === null ? null : sum + people),
        0,
      )

const recordOf = (entries: readonly Entry[], mission: string, month: string): Headcount => {
  const of = (part: 'troops' | 'police' | 'observers') =>
    sumOf(entries.filter(({ kind }) => kinds[kind] === part))
  const present = entries.filter(({ people }) => people !== 0)
  return {
    id: headcountId(mission, month, true),
    month,
    mission,
    troops: of('troops'),
    police: of('police'),
    observers: of('observers'),
    total: sumOf(entries),
    contributors: new Set(present.map(({ contributor }) => contributor)).size,
    summed: true,
    sources: [unPersonnelSource.id],
  }
}

/**
 * Reads the UN's own monthly file of uniformed personnel: a row for each contributor, mission, kind and month
 * with its women and men. Adds them up by mission and month and marks each sum as such; a kind without a row
 * is null, and so is a sum of which a part is not reported. Throws an ImportError with every fault: a kind
 * that is not known, and a row that is there twice.
 */
export const readUnPersonnel = (text: string, missions: readonly string[]): readonly Headcount[] => {
  const problems: string[] = []
  const groups = new Map<string, Entry[]>()
  const seen = new Set<string>()
  for (const row of rowsOf(readCsv(text, columns), 'mission_acronym', missions)) {
    const entry = readEntry(row, problems)
    if (entry === null) continue
    const { mission, month, contributor, kind } = entry
    const key = [mission, month, contributor, kind].join(' ')
    if (seen.has(key)) problems.push(`line ${row.line}: ${mission} has ${kind} of ${contributor} in ${month} twice`) // prettier-ignore
    seen.add(key)
    const group = groups.get(`${mission} ${month}`)
    if (group) group.push(entry)
    else groups.set(`${mission} ${month}`, [entry])
  }
  if (problems.length > 0) throw new ImportError(problems)
  const records = [...groups.values()].flatMap((entries) => {
    const [first] = entries
    return first ? [recordOf(entries, first.mission, first.month)] : []
  })
  return inOrder(records, missions)
}
