import type { DataProblem } from '#src/schema/read-records.ts'
import { checkDataset } from './check-dataset.ts'
import { type JsonFiles, checkMissionInPieces } from './check-mission.ts'
import { type Pieces, atOnce, eachInPieces } from './pieces.ts'
import type { Problem } from './problem.ts'
import { type FileTexts, lineFinder, readTexts } from './read-texts.ts'
import { suggestionFor } from './suggest.ts'

/** What is said of a whole data folder. */
export type FolderCheck = {
  /** File by file in the order of their paths, line by line; errors and warnings. */
  problems: readonly Problem[]
  /** Good records of each list file, by its path. */
  counts: ReadonlyMap<string, number>
}

const compare = (one: Problem, other: Problem): number =>
  one.file === other.file
    ? (one.line ?? 0) - (other.line ?? 0)
    : Number(one.file > other.file) - Number(one.file < other.file)

/**
 * Every problem of a data folder in one go, each with its line and what may have been meant. The same for
 * whoever checks: the command, and a page that opened the files.
 */
export const checkFolder = (texts: FileTexts): FolderCheck => {
  const { files, problems: faults } = readTexts(texts)
  const { problems, warnings, counts } = checkDataset(files)
  const lineIn = new Map([...texts].map(([file, text]) => [file, lineFinder(text)]))
  // A file that does not parse is named once, with the place of the fault, not also as missing.
  const unread = new Set([...texts.keys()].filter((file) => !files.has(file)))
  const complete =
    (level: Problem['level']) =>
    (problem: DataProblem): Problem => ({
      ...problem,
      line: lineIn.get(problem.file)?.(problem) ?? null,
      suggestion: suggestionFor(problem, files),
      level,
    })
  const all = [
    ...faults.map((fault): Problem => Object.assign(fault, { suggestion: null, level: 'error' as const })),
    ...problems
      .filter(({ file, found }) => !(unread.has(file) && found === 'nothing'))
      .map(complete('error')),
    ...warnings.map(complete('warning')),
  ]
  return { problems: all.toSorted(compare), counts }
}

/**
 * Every problem of one mission, of files that are not written yet and so have no lines: the same rules in the
 * same words. The files are those of `checkFolder`, parsed.
 */
export const checkOpened = (files: JsonFiles, mission: string): readonly Problem[] =>
  atOnce(checkOpenedInPieces(files, mission))

/** The same in pieces, for a page that goes on answering. */
export const checkOpenedInPieces = function* (files: JsonFiles, mission: string): Pieces<readonly Problem[]> {
  const { problems, warnings } = yield* checkMissionInPieces(files, mission)
  const complete =
    (level: Problem['level']) =>
    (problem: DataProblem): Problem[] => [
      { ...problem, line: null, suggestion: suggestionFor(problem, files), level },
    ]
  const errors = yield* eachInPieces(problems, complete('error'))
  return [...errors, ...(yield* eachInPieces(warnings, complete('warning')))]
}
