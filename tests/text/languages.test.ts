import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openingOf } from '#src/build/opening-words.ts'
import { languageCodes, languages } from '#src/schema/languages.ts'

// A language is a row of src/schema/languages.ts and a folder src/text/CODE. Nothing else may name one by hand.

// The importer writes texts of the data, in the languages in which the data has to be complete; a new one has a fallback.
const isOfLanguage = (path: string): boolean =>
  path === 'src/schema/languages.ts' ||
  path.startsWith('src/import/') ||
  path.startsWith('src/domain/gathered/') ||
  // The rules that texts of the data are held to, language by language.
  path.startsWith('src/domain/check/') ||
  languageCodes.some((code) => path.startsWith(`src/text/${code}/`))

const sources = ['index.html'].concat(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path).replaceAll('\\', '/'))
    .filter((path) => /\.(tsx?|js|css)$/u.test(path) && !isOfLanguage(path)),
)

/** English is the model of the texts: their types, and nothing else, are read from it. */
const isModel = (line: string): boolean =>
  /^import type .* from '(\.|#src\/text)\/en\/[a-z-]+\.ts'$/u.test(line)

const codes = languageCodes.join('|')
const named = new RegExp(
  [
    String.raw`(['"\x60])(?:${codes})(?:-[A-Z]{2})?\1`, // 'fr', "fr-FR"
    String.raw`\.(?:${codes})\b(?!\.)`, // name.fr
    String.raw`[{,(]\s*(?:${codes}):`, // { fr: … }
    String.raw`[./](?:${codes})/`, // ./fr/all.ts
    String.raw`\[(?:${codes})[\]|]|\((?:${codes})\|`, // in an expression
    String.raw`other language\b`,
  ].join('|'),
  'u',
)

/** Files of texts that are loaded from the folder of the reader's language: no compiler asks whether each folder has them. */
const loadedByFolder = [
  ...new Set(
    sources
      .filter((path) => path.startsWith('src/text/'))
      .flatMap((path) => readFileSync(path, 'utf8').match(/(?<='\.\/\*\/)[a-z-]+\.ts(?=')/gu) ?? []),
  ),
].toSorted()

const withoutComments = (line: string): string =>
  line.replace(/^\s*(\/\/|\/?\*).*/u, '').replace(/ \/\/ .*$/u, '')

it.each(sources)('%s names no language', (path) => {
  const lines = readFileSync(path, 'utf8').split('\n').map(withoutComments)
  expect(lines.filter((line) => named.test(line) && !isModel(line))).toEqual([])
})

const readers = new Set(['src/domain/names/text-in.ts', 'src/domain/names/text-of.ts', 'src/domain/files/pack.ts', 'src/ui/shown-text.tsx', 'src/domain/story/story.ts']) // prettier-ignore

it.each(sources.filter((path) => !readers.has(path)))(
  '%s reads texts by textIn or shownText, which know the fallback',
  (path) => {
    const lines = readFileSync(path, 'utf8').split('\n')
    expect(lines.filter((line) => /(?<!languages)(?<=[\w)\].])\[(?:\w+\.)?language\]/u.test(line))).toEqual(
      [],
    )
  },
)

it('would be seen if it were named', () => {
  for (const line of [
    "language === 'fr' ? a : b",
    'name.en',
    '{ en: a, fr: b }',
    "import('./fr/all.ts')",
    '/^(en|fr)/',
  ])
    expect(line).toMatch(named)
})

describe.each(languageCodes)('the folder of %s', (code) => {
  it.each(loadedByFolder)('has %s, with the names of the model', async (file) => {
    expect(existsSync(`src/text/${code}/${file}`)).toBe(true)
    const [own, model] = await Promise.all(
      [code, 'en'].map((folder) => import(/* @vite-ignore */ `../../src/text/${folder}/${file}`)),
    )
    expect(Object.keys(own)).toEqual(expect.arrayContaining(Object.keys(model)))
  })

  it('has the words that stand before any script is there', () => {
    expect(Object.keys(openingOf(code))).toContain('loading')
  })

  it('has twelve months, long and short', () => {
    expect(languages[code].months.split(' ')).toHaveLength(12)
    expect(languages[code].shortMonths.split(' ')).toHaveLength(12)
  })
})
