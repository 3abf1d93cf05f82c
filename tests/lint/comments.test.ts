import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { projectFiles } from './text-files.ts'

/** Longest line of a comment, in columns: that of the formatter, which breaks code and leaves comments alone. */
const widest = 110

const wideComments = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      /^\s*(?:\/\/|\/?\*)/u.test(line) && line.length > widest ? [`${file}:${index + 1}`] : [],
    )

it(`no comment is wider than ${widest} columns`, () => {
  const files = projectFiles().filter((path) => /^src\/.*\.(?:tsx?|css|js)$/u.test(path))
  expect(files.flatMap((path) => wideComments(path))).toEqual([])
})
