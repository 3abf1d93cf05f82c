import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { projectFiles } from '#tests/lint/text-files.ts'

// French sets a no-break space before a colon: the colon is that of the language, or stands in its texts.
it('no colon is written behind a text in the markup of a component', () => {
  const files = projectFiles().filter((path) => /^src\/.*\.tsx$/u.test(path))
  expect(files.length).toBeGreaterThan(100)
  const found = files.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => /^\s*\{\S.*?\}:(?:\s|$|\{)/u.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})

/** Folders whose code puts together what a reader sees; elsewhere a colon stands in messages for people who run commands. */
const shown = /^src\/(?:app|briefing|desk|draw|embed|missions|offline|panels|shared|story|ui)\/.*\.tsx?$/u

/** Lines that no reader sees. */
const unseen = [/throw new /u]

it('none is written between two texts that code puts together', () => {
  const found = projectFiles()
    .filter((path) => shown.test(path))
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => /\$\{[^`]*\}: \$\{/u.test(line) && !unseen.some((one) => one.test(line)))
        .map((line) => `${path}: ${line.trim()}`),
    )
  expect(found).toEqual([])
})
