import { typedText } from '#src/domain/check/typed-text.ts'
import { sourceAt } from '#src/domain/desk/new-ids.ts'
import type { InputFault } from '#src/domain/desk/read-input.ts'
import type { Named, Vocabulary } from '#src/domain/desk/fields.ts'
import type { Json } from '#src/domain/files/pack.ts'
import { type Candidate, nearest } from '#src/domain/names/nearest.ts'
import { type Cell, cellText } from './cells.ts'
import { type Marks, writtenDate, writtenNumber } from './column-marks.ts'
import type { ImportColumn } from './columns.ts'
import { type ByName, type Lexicon, folded } from './lexicon.ts'

/** What is expected of a cell; `rule`: in the words of the checks. */
export type ExpectedCell =
  | { why: 'rule'; rule: string }
  | { why: 'number' | 'open-number' | 'open-date' | 'flag' | 'value' | 'text' }
  /** Refused in any text (read-input.ts). */
  | { why: InputFault['why'] }
  | { why: 'choice'; of: Vocabulary; values: readonly (string | number)[] }
  | { why: 'record'; to: Named }
  /** A name that several records have. */
  | { why: 'several'; ids: readonly string[] }
  /** The record is that of another row, or could be one of several. */
  | { why: 'twice'; row: number }

/** A cell that was read, or what is wrong with it, with what may have been meant. */
export type ReadCell = { value: Json } | { expected: ExpectedCell; meant: string | null; found?: string }

export const dateRule = 'a date as YYYY, YYYY-MM or YYYY-MM-DD'

const wrong = (expected: ExpectedCell, meant: string | null = null): ReadCell => ({ expected, meant })

/** A year alone: programs of tables keep it as a number. */
const isYear = (value: number): boolean => /^(?:19|20)\d\d$/u.test(String(value))

const readDate = (cell: Cell, marks: Marks): ReadCell => {
  if (typeof cell === 'object' && cell !== null && 'date' in cell) return { value: cell.date }
  if (typeof cell === 'number' && isYear(cell)) return { value: String(cell) }
  const date = typeof cell === 'string' ? writtenDate(cell.trim(), marks) : null
  if (date === 'open') return wrong({ why: 'open-date' })
  return date === null ? wrong({ why: 'rule', rule: dateRule }) : { value: date }
}

const readNumber = (cell: Cell, marks: Marks, isDegrees: boolean): ReadCell => {
  if (typeof cell === 'number') return { value: cell }
  const value = typeof cell === 'string' ? writtenNumber(cell, marks, isDegrees) : null
  if (value === 'open') return wrong({ why: 'open-number' })
  return value === null ? wrong({ why: 'number' }) : { value }
}

const yes = new Set(['true', 'yes', 'oui', 'vrai', 'x', '1'])
const no = new Set(['false', 'no', 'non', 'faux', '0'])

const readFlag = (cell: Cell): ReadCell => {
  const text = folded(cellText(cell))
  if (yes.has(text)) return { value: true }
  return no.has(text) ? { value: false } : wrong({ why: 'flag' })
}

/** The words of a vocabulary, which are the same for every cell. */
const candidates = new WeakMap<ByName<unknown>, readonly Candidate[]>()

const candidatesOf = (names: ByName<unknown>): readonly Candidate[] => {
  const made = candidates.get(names) ?? [...names.keys()].map((word) => ({ word }))
  candidates.set(names, made)
  return made
}

/** What was nearly written, as it is called in a table. */
const meantIn = (text: string, names: ByName<unknown> | undefined): string | null =>
  (names && nearest(text, candidatesOf(names))[0]) ?? null

const readChoice = (
  text: string,
  of: Vocabulary,
  values: readonly (string | number)[],
  { choices }: Lexicon,
): ReadCell => {
  const exact = values.find((one) => String(one) === text)
  if (exact !== undefined) return { value: exact }
  const allowed = (choices[of]?.get(folded(text)) ?? []).filter((one) => values.includes(one))
  const [value, other] = allowed
  if (value !== undefined && other === undefined) return { value }
  return wrong({ why: 'choice', of, values }, meantIn(text, choices[of]))
}

const readRecord = (text: string, to: Named, lexicon: Lexicon, ownIds: ReadonlySet<string>): ReadCell => {
  if (lexicon.ids[to].has(text) || ownIds.has(text)) return { value: text }
  const [id, other] = lexicon.records[to].get(folded(text)) ?? []
  if (id !== undefined && other === undefined) return { value: id }
  if (id !== undefined)
    return wrong({ why: 'several', ids: (lexicon.records[to].get(folded(text)) ?? []).slice(0, 6) })
  if (to === 'sources') {
    const source = /^https?:/iu.test(text) ? sourceAt(lexicon.sources, text) : undefined
    if (source) return { value: source.id }
  }
  // The ids of hundreds of sources lie near each other: a guess among them would mislead.
  return wrong({ why: 'record', to }, to === 'sources' ? null : meantIn(text, lexicon.records[to]))
}

const pieces = (text: string, mark: RegExp): readonly string[] =>
  text
    .split(mark)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')

/** Several in one cell: on lines of their own or with semicolons between, or commas where no name has one. */
const readRecords = (text: string, to: Named, lexicon: Lexicon, ownIds: ReadonlySet<string>): ReadCell => {
  const of = (piece: string) => readRecord(piece, to, lexicon, ownIds)
  const value: Json[] = []
  for (const piece of pieces(text, /[;\n]/u)) {
    const whole = of(piece)
    const parts = 'value' in whole ? [whole] : pieces(piece, /,/u).map(of)
    for (const part of parts) {
      if (!('value' in part)) return parts.length === 1 ? { ...part, found: piece } : part
      if (!value.includes(part.value)) value.push(part.value)
    }
  }
  return { value }
}

/** What a cell that is not blank says of the field of its column. */
export const readCell = (
  cell: Cell,
  { field, language }: ImportColumn,
  marks: Marks,
  lexicon: Lexicon,
  ownIds: ReadonlySet<string>,
): ReadCell => {
  if (typeof cell === 'object' && cell !== null && 'broken' in cell) return wrong({ why: 'value' })
  const text = cellText(cell)
  switch (field.kind) {
    case 'date':
      return readDate(cell, marks)
    case 'number':
      return readNumber(cell, marks, field.key === 'lat' || field.key === 'lon')
    case 'flag':
      return readFlag(cell)
    case 'choice':
      return readChoice(text, field.of, field.values, lexicon)
    case 'record':
      return readRecord(text, field.to, lexicon, field.to === 'outputs' ? ownIds : new Set())
    case 'records':
      return readRecords(text, field.to, lexicon, field.to === 'outputs' ? ownIds : new Set())
    case 'words':
      return { value: language === null ? text : typedText(text, language) }
    default:
      return { value: text }
  }
}
