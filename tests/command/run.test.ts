import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsFile } from '#src/briefing/own-words.ts'
import { formats } from '#src/command/formats.ts'
import { optionNames } from '#src/command/options.ts'
import { run } from '#src/command/run.ts'

// What the command says and how it ends, up to the making of files: other tests do that.

let place = ''
/** What the command puts in place for the modules of the page; other tests must not find it. */
const names = ['document', 'fetch']
const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'drawdown-brief-'))
})

afterAll(() => {
  rmSync(place, { recursive: true })
  for (const [name, descriptor] of before)
    if (descriptor) Object.defineProperty(globalThis, name, descriptor)
    else Reflect.deleteProperty(globalThis, name)
})

const call = async (
  words: readonly string[],
  variables: Record<string, string> = { LANG: 'en_GB.UTF-8' },
) => {
  const [out, said]: [string[], string[]] = [[], []]
  const code = await run(words, {
    project: resolve('.'),
    folder: place,
    variables,
    out: (line) => out.push(line),
    say: (line) => said.push(line),
  })
  return { code, out: out.join('\n'), said: said.join('\n') }
}

describe('the help', () => {
  it('tells every option and every format, within the width of a terminal', async () => {
    const { code, out, said } = await call(['--help', '--formt'])
    expect([code, said]).toEqual([0, ''])
    for (const option of optionNames) expect(out).toMatch(new RegExp(`^  --${option}\\b`, 'mu'))
    for (const format of formats) expect(out).toContain(format)
    const options = out.split('\n').filter((line) => line.startsWith('  '))
    expect(Math.max(...options.map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it.each([
    ['--lang', { LANG: 'en_GB.UTF-8' }, ['--help', '--lang', 'fr']],
    ['LANG', { LANG: 'fr_CD.UTF-8' }, ['--help']],
    ['LC_ALL before LANG', { LC_ALL: 'fr_FR', LANG: 'en_GB' }, ['--help']],
  ])('speaks French by %s', async (_, variables, words) => {
    expect((await call(words, variables)).out).toContain('sans navigateur')
  })

  it('speaks English where the machine speaks a language that the page has not', async () => {
    expect((await call(['--help'], { LANG: 'de_DE.UTF-8' })).out).toContain('without a browser')
    expect((await call(['--help'], {})).out).toContain('without a browser')
  })
})

describe('wrong use ends with 2 and says what, what was expected and what was meant', () => {
  it.each([
    [['--formt', 'pptx'], '--formt: there is no such option. Did you mean --format?'],
    [['--format', 'ppt'], '--format ppt: cannot be used. Did you mean pptx? Expected: pptx, pdf'],
    [['--date', '2024-13'], '--date 2024-13: cannot be used. Expected: a day, month or year'],
    [['--mission', 'monusko'], '--mission monusko: no such mission is published. Did you mean monusco?'],
    [
      ['--province', 'CD-SX'],
      '--province CD-SX: the data of MONUSCO does not know it. Did you mean CD-SA or CD-SK or CD-SU?',
    ],
    [['--province', 'Sud-Kivu'], 'Did you mean CD-SK?'],
    [['--view', '?contributor=PAK,XYZ'], '--view contributor: XYZ: the data of MONUSCO does not know it.'],
    [['--view', '?chart=outputs-none'], '--view chart: outputs-none: the data of MONUSCO does not know it.'],
    [['--format', 'pptx,pdf', '--out', 'x.pptx'], '--out x.pptx: is one file, but 2 would be made.'],
    [['--format', 'pptx', '--lang', 'en,fr', '--out', 'x.pptx'], 'is one file, but 2 would be made.'],
    [['--format', 'pptx', '--out', 'x.pdf'], '--out x.pdf: a file of the format pptx ends in .pptx.'],
    [['--template', 'none.potx'], 'none.potx: there is no such file.'],
    [['--template', resolve('package.json')], 'package.json: '],
    [['--template', resolve('src')], 'src: there is no such file.'],
    [['--words', 'none.json'], 'none.json: there is no such file.'],
    [['--words', resolve('package.json')], 'package.json: is no file of own words. Save one in the composer'],
    [['--data', 'nowhere'], 'there is no missions.json in this folder.'],
  ])('%j', async (words, expected) => {
    const { code, out, said } = await call(words)
    expect(said).toContain(expected)
    expect([code, out]).toEqual([2, ''])
    expect(readdirSync(place)).toEqual([])
  })

  it('says it in French', async () => {
    const { code, said } = await call(['--province', 'CD-SX', '--lang', 'fr'])
    expect(code).toBe(2)
    expect(said).toContain(
      '--province CD-SX\u00a0: inconnu dans les données de la mission MONUSCO. Vouliez-vous dire CD-SA ou CD-SK ou CD-SU\u00a0?',
    )
  })

  it('tells of an address in the surroundings that is none', async () => {
    const { code, said } = await call([], { DRAWDOWN_ADDRESS: 'example' })
    expect(code).toBe(2)
    expect(said).toContain('DRAWDOWN_ADDRESS example: cannot be used. Expected: an address')
  })
})

describe('own words that cannot be used', () => {
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'drawdown-words-'))
    writeFileSync(join(folder, 'words.json'), await wordsFile('unifil', []).text())
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([
    [['--mission', 'monusco'], 'holds words about another mission (unifil), not about monusco.'],
    [['--mission', 'unifil', '--length', 'full'], 'nothing of what would be made has own words.'],
    [['--mission', 'unifil', '--format', 'xlsx,csv'], 'nothing of what would be made has own words.'],
  ])('are refused with %j', async (words, expected) => {
    const { code, out, said } = await call([...words, '--words', join(folder, 'words.json')])
    expect(said).toContain(`--words ${join(folder, 'words.json')}: ${expected}`)
    expect([code, out, readdirSync(place)]).toEqual([2, '', []])
  })
})

/** A data folder with one mission, to be broken. */
const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'drawdown-data-'))
  cpSync('data/missions.json', join(folder, 'missions.json'))
  cpSync('data/monusco', join(folder, 'monusco'), { recursive: true })
  return folder
}

describe('a data file that cannot be read ends with 1, names the file, and nothing is written', () => {
  it.each([
    ['sites.json', '{', 'The file monusco/sites.json is not valid JSON.'],
    ['events.json', '{"records": 3}', 'The file monusco/events.json does not have the expected structure.'],
    [
      'provinces.topo.json',
      '{}',
      'The file monusco/provinces.topo.json does not have the expected structure.',
    ],
    ['headcounts.json', null, 'The file monusco/headcounts.json was not found.'],
  ])('%s', async (file, content, expected) => {
    const folder = aFolder()
    try {
      if (content === null) rmSync(join(folder, 'monusco', file))
      else writeFileSync(join(folder, 'monusco', file), content)
      const { code, out, said } = await call(['--data', folder, '--out', 'made/'])
      expect(said).toContain(expected)
      expect([code, out]).toEqual([1, ''])
      expect(existsSync(join(place, 'made'))).toBe(false)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

it('the guide tells every code and how to give the address', () => {
  const guide = readFileSync('src/command/README.md', 'utf8')
  for (const code of [0, 1, 2]) expect(guide).toContain(`| ${code} |`)
  expect(guide).toContain('DRAWDOWN_ADDRESS')
})
