import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drawdown-data-'))
  cpSync('data', folder, { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

const edit = (file: string, change: (text: string) => string): void => {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  const changed = change(text)
  expect(changed).not.toBe(text)
  writeFileSync(path, changed)
}

/** What a data officer sees after `npm run check-data -- FOLDER`. */
const checkData = (): { code: number | null; lines: string[] } => {
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/tsx',
    ['tests/data/check-data.ts', folder],
    {
      encoding: 'utf8',
    },
  )
  return { code: status, lines: `${stdout}${stderr}`.trimEnd().split('\n') }
}

describe('npm run check-data', () => {
  it('counts the records of data that is in order', () => {
    const { code, lines } = checkData()
    expect(lines).toContain('  175  monusco/sites.json')
    expect(lines).toContain('  378  monusco/sources.json')
    expect(lines.at(-1)).toBe(`${folder} is in order`)
    expect(code).toBe(0)
  })

  it('prints one line per problem, with file, record and field', () => {
    edit('monusco/contributors.json', (text) => text.replace('"fr": "Belgique"', '"fr": "Belgique !"'))
    edit('monusco/events.json', (text) => text.replace('"status": "happened"', '"status": "cancelled"'))
    expect(checkData()).toEqual({
      code: 1,
      lines: [
        'monusco/events.json: record 2019-03-sg-proposal: status: expected ("happened" | "planned" | "missed"); found "cancelled"',
        'monusco/contributors.json: record BEL: name.fr: expected a no-break space (U+00A0) before ; : ! ? » %; found "Belgique !"',
        `2 problems in ${folder}`,
      ],
    })
  })

  it('says where a file is not valid JSON', () => {
    edit('monusco/strength.json', (text) => text.replace('"records": [', '"records": '))
    const { code, lines } = checkData()
    expect(lines[0]).toMatch(
      /^monusco\/strength\.json: record \(file\): \(file\): expected valid JSON; found .*JSON at position/,
    )
    expect(lines).toHaveLength(2)
    expect(code).toBe(1)
  })
})
