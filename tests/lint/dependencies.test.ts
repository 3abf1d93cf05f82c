import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

const Versions = v.record(v.string(), v.string())
const Package = v.object({ dependencies: Versions, devDependencies: Versions })

const { dependencies, devDependencies } = v.parse(Package, JSON.parse(readFileSync('package.json', 'utf8')))

/** The rows of the two tables: what stands in each cell. */
const [published = [], development = []] = readFileSync('src/README.md', 'utf8')
  .split('| dependency |')
  .slice(1)
  .map((table) =>
    [...table.matchAll(/^\| (.+) \|$/gmu)]
      .map(([, row = '']) => row.split(' | '))
      .filter(([name]) => name !== '---'),
  )

const licenceOf = (name: string): string =>
  v.parse(
    v.object({ license: v.string() }),
    JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')),
  ).license

/** The row that names a package, between commas and spaces. */
const rowOf = (rows: readonly (readonly string[])[], name: string): readonly string[] =>
  rows.find(([names = '']) => names.split(/[\s,]+/u).includes(name)) ?? []

describe.each([
  ['in the page', published, dependencies, 4],
  ['for development', development, devDependencies, 3],
] as const)('dependencies %s', (_, rows, wanted, cells) => {
  it.each(Object.keys(wanted))('%s has a line: what for, licence', (name) => {
    const row = rowOf(rows, name)
    expect(row.length).toBe(cells)
    expect(row.every((cell) => cell.trim() !== '')).toBe(true)
    expect(row[2]).toContain(licenceOf(name))
  })

  it('are all that have one', () => {
    const named = rows.flatMap(([names = '']) => names.replaceAll(/\([^)]*\)|\d+\.\d+\.\d+/gu, '').split(/[\s,]+/u).filter(Boolean)) // prettier-ignore
    expect(named.toSorted()).toEqual(Object.keys(wanted).toSorted())
  })
})

it.each(Object.entries(dependencies))('the line of %s says version %s', (name, version) => {
  expect(rowOf(published, name)[0]).toContain(version)
})
