import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { projectFiles, textFiles } from './text-files.ts'

const files = projectFiles()
const folders = new Set(
  files.flatMap((path) => path.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/'))),
)
const known = new Set([...files, ...folders])

/** Where the links and pictures of a text lead, but for addresses of the web. */
const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/u.test(target))

/** Paths below the root that a text names: `src/…`, `tests/…`. A star stands for anything. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:src|tests|mocks|data)\/[^`\s]*)`/gu)].map(([, path = '']) =>
    path.replace(/\/$/u, ''),
  )

/** Names of files that a text says without their folder. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([\w.-]+\.(?:tsx?|m?js|css|json|md))`/gu)].map(([, name = '']) => name)

const baseNames = new Set(files.map((path) => path.slice(path.lastIndexOf('/') + 1)))

const isThere = (path: string): boolean => {
  if (!path.includes('*')) return known.has(path)
  const pattern = new RegExp(
    `^${path.replaceAll(/[.+?^${}()|[\]\\]/gu, '\\$&').replaceAll('*', '[^/]+')}$`,
    'u',
  )
  return [...known].some((file) => pattern.test(file))
}

describe.each(textFiles())('%s', (path) => {
  const text = readFileSync(path, 'utf8')

  it('leads to files that are there', () => {
    const missing = linksIn(text)
      .map((link) => normalize(join(dirname(path), link.replace(/#.*$/u, ''))))
      .filter((target) => !isThere(target))
    expect(missing).toEqual([])
  })

  it('names files that are there', () => {
    expect(pathsIn(text).filter((named) => !isThere(named))).toEqual([])
    expect(namesIn(text).filter((name) => !baseNames.has(name))).toEqual([])
  })
})

it('the commands in the texts are those of package.json', () => {
  const Package = v.object({ scripts: v.record(v.string(), v.string()) })
  const { scripts } = v.parse(Package, JSON.parse(readFileSync('package.json', 'utf8')))
  const named = textFiles().flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/npm run ([\w:-]+)/gu)].map(([, name = '']) => name)) // prettier-ignore
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
})

describe('README.md', () => {
  it('is short', () => {
    expect(statSync('README.md').size).toBeLessThanOrEqual(6000)
  })

  it('has a picture that is small', () => {
    const [, picture = ''] = /!\[[^\]]+\]\(([^)]+)\)/u.exec(readFileSync('README.md', 'utf8')) ?? []
    expect(existsSync(picture)).toBe(true)
    expect(statSync(picture).size).toBeLessThanOrEqual(120_000)
  })

  it('leads to every other README.md', () => {
    const text = readFileSync('README.md', 'utf8')
    const others = textFiles().filter((path) => path.endsWith('/README.md'))
    expect(others.length).toBeGreaterThan(5)
    expect(others.filter((path) => !linksIn(text).includes(path))).toEqual([])
  })

  it('keeps the terms of react-leaflet in sight', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(
      '**react-leaflet is under the Hippocratic License 2.1**',
    )
  })
})
