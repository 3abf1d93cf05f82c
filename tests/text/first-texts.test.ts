import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { laterTexts } from '#src/text/en/later.ts'

/** What a file imports outright, types aside, as paths of files of the project. */
const importsOf = (file: string, code: string): readonly string[] =>
  [...code.matchAll(/^(?:import|export)\s(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gmsu)].flatMap(
    ([, named = '']) => {
      const path = named.startsWith('#src/') ? join('src', named.slice(5)) : join(dirname(file), named)
      return /^(?:#src|\.)\/|^#src/u.test(named) && /\.tsx?$/u.test(path) && existsSync(path) ? [path] : []
    },
  )

/** Every file that is loaded with the page itself, and not when something asks for it. */
const loadedAtOnce = (file: string, seen = new Map<string, string>()): ReadonlyMap<string, string> => {
  if (seen.has(file)) return seen
  const code = readFileSync(file, 'utf8')
  seen.set(file, code)
  for (const next of importsOf(file, code)) loadedAtOnce(next, seen)
  return seen
}

const keys = Object.keys(laterTexts).join('|')

// The first view has only its own texts: a word of the others would be missing, and the page would break.
it('what the page loads at once asks for no text that comes later', () => {
  const files = loadedAtOnce('src/main.tsx')
  expect(files.size).toBeGreaterThan(150)
  const asking = [...files].flatMap(([file, code]) =>
    [...code.matchAll(new RegExp(`\\bt\\.(?:${keys})\\b.*`, 'gu'))].map(([line]) => `${file}: ${line}`),
  )
  // Said in files only, whose code comes when somebody exports.
  const inFiles = 'src/text/known-phrase.ts: t.exports.known('
  expect(asking.filter((line) => !line.startsWith(inFiles))).toEqual([])
})
