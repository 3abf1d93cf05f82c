import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BaseEstimate } from '#src/schema/base-estimate.ts'
import { importRadpko } from '#src/import/radpko.ts'
import { type RadpkoRow, radpkoTable } from './gathered-files.ts'

// Every number here is made up: no row of RADPKO is in this repository.

/** Rows of a mission with documented sites: a base by id, by name, by place, at several sites, at none. */
export const madeUpRows: readonly RadpkoRow[] = [
  ['MONUSCO', 'Kamanyola', '2017-04-01', -2.77, 29, 200.5, 190, 8.25, 2.25],
  ['MONUSCO', 'Kamanyola', '2017-05-01', -2.77, 29, 247.3333333, 231.3333333, 12, 4],
  ['MONUSCO', 'Kamanyola', '2017-06-01', -2.77, 29, null, null, '', 'NA'],
  ['MONUSCO', 'Bukavu', '2017-05-01', -2.5, 28.87, 900.4, 850.4, 0, 50],
  ['MONUSCO', 'Camp Exemple', '2017-05-01', -3.1, 29.12, 1.4, 0.4, 0, 1],
  ['MONUSCO', 'Somewhere in town', '2017-05-01', -2.49, 28.85, 10, 10, 0, 0],
  ['MONUSCO', 'At sea', '2017-05-01', 0, 0, 10, 10, 0, 0],
  ['MONUC', 'Kamanyola', '2010-06-01', -2.77, 29, 77, 77, 0, 0],
  ['ONUB', 'Bujumbura', '2005-05-01', -3.38, 29.36, 5, 5, 0, 0],
]

export const madeUpTable = radpkoTable(madeUpRows)

/** A folder of the mission that has estimates made up above, taken in by the command; `look` has it to itself. */
export const withMadeUpFolder = async <T>(
  look: (folder: string, said: readonly string[]) => T | Promise<T>,
): Promise<T> => {
  const place = mkdtempSync(join(tmpdir(), 'drawdown-radpko-'))
  try {
    const folder = join(place, 'monusco')
    cpSync('data/monusco', folder, { recursive: true })
    writeFileSync(join(place, 'radpko_bases.csv'), madeUpTable)
    return await look(folder, importRadpko(join(place, 'radpko_bases.csv'), folder))
  } finally {
    rmSync(place, { recursive: true })
  }
}

/** A file of such a folder, parsed. */
export const jsonIn = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))

/** The estimates of such a folder. */
export const estimatesIn = (folder: string): readonly BaseEstimate[] =>
  jsonIn(folder, 'base-estimates.json').records
