import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { formats, isBriefingFormat, isPanelFormat, panelFormats } from '#src/command/formats.ts'

/** What each format is called on the disk: a briefing, or the map, which is the only panel wished. */
const nameOf = (format: string): string =>
  `unifil-${isPanelFormat(format) ? 'map' : 'briefing'}-2025-12-fr.${format}`

// The command as it is called, without a browser: each format once, from a folder that is not that of the project.

let place = ''
let called: ReturnType<typeof spawnSync>
const names = formats.map(nameOf)

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'drawdown-brief-'))
  const words = ['--mission', 'unifil', '--panels', 'map', '--date', '2025-12', '--format', formats.join(','), '--made', '2026-01-05', '--marking', 'For internal use', '--address', 'https://example.org/drawdown/', '--out', 'made/', '--verbose'] // prettier-ignore
  called = spawnSync(
    process.execPath,
    [resolve('node_modules/tsx/dist/cli.mjs'), resolve('src/command/brief.ts'), ...words],
    { cwd: place, encoding: 'utf8', env: { PATH: process.env['PATH'], LANG: 'fr_CD.UTF-8' } },
  )
}, 240_000)

afterAll(() => rmSync(place, { recursive: true }))

const read = (format: string) => new Uint8Array(readFileSync(join(place, 'made', nameOf(format))))

it('ends with 0 and prints the path of each file, whole, and nothing else', () => {
  expect(called.status).toBe(0)
  expect(String(called.stdout).trim().split('\n')).toEqual(names.map((name) => join('made', name)))
  expect(readdirSync(join(place, 'made')).toSorted()).toEqual(names.toSorted())
})

it('says how long each file took and how large it is, in the language of the machine', () => {
  const lines = String(called.stderr).trim().split('\n')
  for (const format of formats)
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`\\.${format}\u00a0: \\d+\\.\\d s, \\d+ ko$`, 'u'))) // prettier-ignore
})

it.each(formats.filter(isBriefingFormat).filter((format) => format !== 'pdf'))(
  'the %s is a package',
  (format) => {
    expect(unzipSync(read(format))['[Content_Types].xml']).toBeDefined()
  },
)

it('the pdf is one', () => {
  expect(strFromU8(read('pdf').subarray(0, 5))).toBe('%PDF-')
})

const signs: Readonly<Record<(typeof panelFormats)[number], RegExp>> = {
  png: /^\u0089PNG[^]*pHYs/u,
  svg: /^<svg [^]*FINUL/u,
  csv: /^\u00EF\u00BB\u00BF[^\n]*Statut[^\n]*\r\n[^]*Naqoura/u,
  zip: /^PK/u,
  json: /^\{[^]*"sources"/u,
}

it.each(panelFormats)('the %s of the map is one', (format) => {
  expect(strFromU8(read(format), true)).toMatch(signs[format])
})

it('the deck is of the mission, date, language, address and time asked for', () => {
  const parts = unzipSync(read('pptx'))
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
  expect(text('docProps/core.xml')).toContain('2026-01-05T12:00:00Z')
  const slides = Object.keys(parts).filter((path) => path.startsWith('ppt/slides/slide'))
  const all = slides.map(text).join('').replaceAll('\u00a0', ' ')
  expect(all).toContain('FINUL')
  expect(all).toContain('décembre 2025')
  expect(all).toContain('For internal use')
  const links = Object.keys(parts).filter((path) => path.startsWith('ppt/slides/_rels/')).map(text).join('') // prettier-ignore
  expect(links).toContain('https://example.org/drawdown/?m=unifil&amp;date=2025-12')
})
