import { type Node, type ParseError, parseTree, visit } from 'jsonc-parser'
import { mostBytes } from '#src/domain/files/largest.ts'
import { depthOf, mostLevels } from '#src/domain/files/depth.ts'
import { hasTooManyNames, mostNames, mostOpenedIn, openedIn } from '#src/domain/files/opened.ts'
import type { DataProblem } from '#src/schema/read-records.ts'

/** The files of a data folder by their path in it (`monusco/sites.json`), as they are written. */
export type FileTexts = ReadonlyMap<string, string>

/** The line of a place in a text, counted from 1. */
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

type Placed = DataProblem & { line: number }

/** A few letters around a fault, on one line. */
const around = (text: string, offset: number): string =>
  JSON.stringify(text.slice(Math.max(0, offset - 20), offset + 20).replaceAll(/\s+/gu, ' '))

const inMegabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1)

/** The faults by which a file is not read: the first one only, since those after it mostly follow from it. */
const syntaxFaults = (file: string, text: string): Placed[] => {
  if (text.length > mostBytes) {
    const expected = `at most ${inMegabytes(mostBytes)} MB`
    return [{ file, record: '(file)', field: '(file)', expected, found: `${inMegabytes(text.length)} MB`, line: 1 }] // prettier-ignore
  }
  const [opened, most] = [openedIn(text), mostOpenedIn(file)]
  if (opened > most) {
    const expected = `at most ${most} objects and lists`
    return [{ file, record: '(file)', field: '(file)', expected, found: String(opened), line: 1 }]
  }
  if (hasTooManyNames(text)) {
    const expected = `at most ${mostNames} names of fields`
    return [{ file, record: '(file)', field: '(file)', expected, found: `> ${mostNames}`, line: 1 }]
  }
  const { depth, at } = depthOf(text)
  if (depth > mostLevels) {
    const expected = `at most ${mostLevels} objects and lists inside one another`
    return [
      { file, record: '(file)', field: '(file)', expected, found: String(depth), line: lineAt(text, at) },
    ]
  }
  const errors: ParseError[] = []
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  const [first] = errors
  if (!first) return []
  const line = lineAt(text, first.offset)
  const found = around(text, first.offset)
  return [{ file, record: '(file)', field: '(file)', expected: 'valid JSON', found, line }]
}

/**
 * Keys that stand twice in one object: a reader of JSON takes the last one and drops the other without a
 * word.
 */
const repeatedKeys = (file: string, text: string): Placed[] => {
  const open: Set<string>[] = []
  const found: Placed[] = []
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set())
    },
    onObjectEnd: () => {
      open.pop()
    },
    onObjectProperty: (key, _offset, _length, line) => {
      const keys = open.at(-1)
      if (keys?.has(key))
        found.push({
          file,
          record: '(file)',
          field: key,
          expected: 'each key once in an object',
          found: `2 × "${key}"`,
          line: line + 1,
        })
      keys?.add(key)
    },
  })
  return found
}

/**
 * The files that are JSON, and what is wrong with the writing of any. A mark of byte order is passed over, as
 * browsers do.
 */
export const readTexts = (texts: FileTexts): { files: Map<string, unknown>; problems: Placed[] } => {
  const files = new Map<string, unknown>()
  const problems: Placed[] = []
  for (const [file, text] of texts) {
    const written = text.replace(/^\uFEFF/u, '')
    const faults = syntaxFaults(file, written)
    problems.push(...(faults.length > 0 ? faults : repeatedKeys(file, written)))
    if (faults.length === 0) files.set(file, JSON.parse(written))
  }
  return { files, problems }
}

/** The value of a key of an object, or of a place in a list. */
const childAt = (node: Node, key: string): Node | undefined => {
  if (node.type === 'array') return node.children?.[Number(key)]
  if (node.type !== 'object') return undefined
  return node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1]
}

/**
 * The record with that name: its id, or its number as `#3`. Of two with one id the second is the one that is
 * wrong.
 */
const recordNode = (root: Node, { record, field }: DataProblem): Node | undefined => {
  const records = childAt(root, 'records')?.children
  if (!records) return root
  const number = /^#(\d+)$/u.exec(record)?.[1]
  if (number !== undefined) return records[Number(number) - 1]
  const same = records.filter((node) => childAt(node, 'id')?.value === record)
  return field === 'id' ? same.at(-1) : same[0]
}

/** What tells the line of a problem in one file; it reads the file once, when it is first asked. */
export const lineFinder = (text: string): ((problem: DataProblem) => number) => {
  const written = text.replace(/^\uFEFF/u, '')
  let root: Node | undefined
  return (problem) => {
    root ??= parseTree(written)
    if (!root) return 1
    let node = recordNode(root, problem) ?? root
    // A field that is missing is told by the line of what it is missing in.
    for (const key of problem.field.startsWith('(') ? [] : problem.field.split('.')) {
      const child = childAt(node, key)
      if (!child) break
      node = child
    }
    return lineAt(written, node.offset)
  }
}
