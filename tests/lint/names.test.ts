import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { projectFiles } from './text-files.ts'

/** One thing in several files on purpose, so that its one name is right. */
const sameThing = new Set([
  // An embed's panel: found by the name of its file (src/embed).
  'panel',
  // The same without a page, in the place of the page's (src/command/in-node).
  'loadPdfFonts',
  'loadSvgFont',
  'now',
  'svgToPng',
  // Build and import may not have code of each other (borders.ts).
  'readJson',
  // The check of a text, and the form that it gives (src/schema).
  'Text',
])

const exported = /^export (?:async )?(const|function|class|type|interface) (\w+)/gmu

const sources = projectFiles().filter((path) => /^src\/.*\.tsx?$/u.test(path))

/** A type and a value may share a name: a check and what it lets pass, a part of the page and what it shows. */
const namesIn = (file: string): ReadonlySet<string> =>
  new Set(
    [...readFileSync(file, 'utf8').matchAll(exported)].map(
      ([, kind = '', name = '']) => `${kind === 'type' || kind === 'interface' ? 'type' : 'value'} ${name}`,
    ),
  )

it('what is exported under one name is one thing', () => {
  const homes = new Map<string, string[]>()
  // Each language has the same words by the same names.
  const files = sources.filter((path) => !/^src\/text\/[a-z]{2}\//u.test(path))
  for (const file of files)
    for (const name of namesIn(file)) homes.set(name, [...(homes.get(name) ?? []), file])
  expect(homes.size).toBeGreaterThan(1000)
  const several = [...homes].filter(
    ([name, all]) => all.length > 1 && !sameThing.has(name.replace(/^\w+ /u, '')),
  )
  expect(several).toEqual([])
})

const ownType = /^(?:type|interface) (\w+)/gmu

it('no file calls a type of its own as a record, or a part of one, is called', () => {
  const records = new Set<string>()
  for (const file of sources.filter((path) => path.startsWith('src/schema/')))
    for (const name of namesIn(file)) records.add(name)
  const taken = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(ownType)]
      .filter(([, name]) => records.has(`type ${name}`))
      .map(([, name]) => `${file}: ${name}`),
  )
  expect(taken).toEqual([])
})
