import type { FolderCheck } from '#src/domain/check/check-folder.ts'
import type { Problem } from '#src/domain/check/problem.ts'

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`

const line = ({ level, file, line: at, record, field, expected, found, suggestion }: Problem): string => {
  const place = at === null ? file : `${file}:${at}`
  const meant = suggestion === null ? '' : `; did you mean ${suggestion}?`
  const kind = level === 'warning' ? 'warning: ' : ''
  return `${place}: ${kind}record ${record}: ${field}: expected ${expected}; found ${found}${meant}`
}

/**
 * For people: a line for each problem, and at the end what it comes to. Without any, how many records there
 * are.
 */
export const tellLines = ({ problems, counts }: FolderCheck, folder: string): readonly string[] => {
  const warnings = problems.filter(({ level }) => level === 'warning').length
  const errors = problems.length - warnings
  const doubts = warnings === 0 ? '' : `, ${count(warnings, 'warning')}`
  const lines = problems.map(line)
  if (errors > 0) return [...lines, `${count(errors, 'problem')}${doubts} in ${folder}`]
  const records = [...counts].map(([file, number]) => `${String(number).padStart(5)}  ${file}`)
  return [...lines, ...records, `no problems${doubts} in ${folder}`]
}

/** For programs: `{"problems": [{file, line, record, field, found, expected, suggestion, level}]}`. */
export const tellJson = ({ problems }: FolderCheck): string =>
  JSON.stringify(
    {
      problems: problems.map(({ file, line: at, record, field, found, expected, suggestion, level }) => ({
        file,
        line: at,
        record,
        field,
        found,
        expected,
        suggestion,
        level,
      })),
    },
    null,
    2,
  )
