import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { projectFiles } from './text-files.ts'

/** Longest line of a comment, in columns: that of the formatter, which breaks code and leaves comments alone. */
const widest = 110

/** The parts of src whose comments are still to be shortened. */
const open = /^src\/(?:app|features|pace|export\/(?:briefing|tables))\//u

/** The files of ui and queries that pace the page are among those parts. */
const pacing =
  /\/(?:after-paint|after-drawing|use-after-paint|use-turn|use-drawing|InTurn|Drawn|Unhurried|WhenNear|when-idle|next-task)\.tsx?$/u

const wideComments = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      /^\s*(?:\/\/|\/?\*)/u.test(line) && line.length > widest ? [`${file}:${index + 1}`] : [],
    )

it(`no comment is wider than ${widest} columns`, () => {
  const files = projectFiles().filter((path) => /^src\/.*\.(?:tsx?|css|js)$/u.test(path))
  expect(
    files.filter((path) => !open.test(path) && !pacing.test(path)).flatMap((path) => wideComments(path)),
  ).toEqual([])
})
