import { columnName } from '#src/domain/names/column-name.ts'
import type { RowProblem } from '#src/domain/desk/import/draft-row.ts'
import type { ImportedRow } from '#src/domain/desk/import/import-table.ts'
import type { ExpectedCell } from '#src/domain/desk/import/read-cell.ts'
import { columnsOf, type ImportFile } from '#src/domain/desk/import/columns.ts'
import { columnLabel } from '#src/domain/desk/import/match-headers.ts'
import { type Words, choiceName, pathName } from '#src/desk/value-words.ts'

const expectedWords = (told: Words, expected: ExpectedCell): string => {
  const { t, words } = told
  const all = words.importing.expected
  switch (expected.why) {
    case 'rule':
      return t.dataWords.of(words.check.rule(expected.rule))
    case 'choice':
      return all.choice(expected.values.map((value) => choiceName(told, expected.of, value)).join(', '))
    case 'record':
      return all.record[expected.to]
    case 'several':
      return all.several(expected.ids.join(', '))
    case 'twice':
      return all.twice(expected.row + 1)
    case 'number':
    case 'open-number':
    case 'open-date':
    case 'flag':
    case 'value':
    case 'text':
    case 'markup':
    case 'address':
      return all[expected.why]
    default:
      return all.refused
  }
}

/** What a field is called, as the heading of a column calls it. */
const fieldWords = (told: Words, file: ImportFile, path: string): string => {
  const column = columnsOf(file).find((one) => one.path === path)
  return column ? columnLabel(column, told.words.fields) : pathName(told.words, path)
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

const problemLine = (told: Words, file: ImportFile, row: number, problem: RowProblem): string => {
  const { importing, field } = told.words
  const name = fieldWords(told, file, problem.path)
  const place =
    problem.column === null
      ? importing.row(row + 1, name)
      : importing.cell(row + 1, columnName(problem.column), name)
  const found = problem.found === '' ? importing.blank : importing.found(short(problem.found))
  const meant = problem.meant === null ? '' : ` ${field.meant(problem.meant)}`
  return importing.problem(place, expectedWords(told, problem.expected), found) + meant
}

const rowsNamed = 8

/** What is wrong with a table, each thing with its sentence, which is made when it is shown. */
export type ProblemLines = { count: number; first: (most: number) => readonly string[] }

/** Everything that is wrong with a table: columns that are not there once for all rows. */
export const problemLines = (told: Words, file: ImportFile, rows: readonly ImportedRow[]): ProblemLines => {
  const { importing } = told.words
  const missing = new Map<string, { problem: RowProblem; rows: number[] }>()
  const others: { row: number; problem: RowProblem }[] = []
  for (const { row, problems } of rows)
    for (const problem of problems)
      if (problem.column === null && problem.found === '' && problem.path !== 'id') {
        const before = missing.get(problem.path)
        if (before) before.rows.push(row + 1)
        else missing.set(problem.path, { problem, rows: [row + 1] })
      } else others.push({ row, problem })
  const ofAll = [...missing.values()].map(({ problem, rows: where }) => {
    const name = fieldWords(told, file, problem.path)
    const expected = expectedWords(told, problem.expected)
    const [first, ...more] = where
    if (more.length === 0) return importing.noColumnRow(name, expected, String(first))
    const list = where.slice(0, rowsNamed).join(', ')
    const left = where.length - rowsNamed
    return importing.noColumn(name, expected, left > 0 ? importing.andMore(list, left) : list)
  })
  return {
    count: ofAll.length + others.length,
    first: (most) => [
      ...ofAll.slice(0, most),
      ...others
        .slice(0, Math.max(0, most - ofAll.length))
        .map(({ row, problem }) => problemLine(told, file, row, problem)),
    ],
  }
}
