import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { wordsFile } from '#src/briefing/own-words.ts'
import { encodeRemarks } from '#src/domain/remarks/remark-code.ts'
import type { Remark } from '#src/domain/remarks/remark.ts'
import { openWord } from '#tests/export/docx/open-word.ts'
import { readPdf, said as saidBy } from '#tests/export/pdf/read-pdf.ts'
import { readBook } from '#tests/export/xlsx/read-book.ts'
import { formats, isBriefingFormat, isPanelFormat, panelFormats } from '#src/command/formats.ts'
import { darkLook, packed, templateParts } from '#tests/kit/a-template.ts'

/** What each format is called on the disk: a briefing, or the map, which is the only panel wished. */
const nameOf = (format: string): string => {
  if (format === 'evidence') return 'unifil-map-evidence-2025-12-fr.zip'
  return `unifil-${isPanelFormat(format) ? 'map' : 'briefing'}-2025-12-fr.${format}`
}

// The command as it is called, without a browser: each format once, from a folder that is not that of the project.

let place = ''
let called: ReturnType<typeof spawnSync>
const names = formats.map(nameOf)

/** Remarks of a reader: on a site of the map, on a date, which the map does not tell, and hostile. */
const remarks: readonly Remark[] = [
  { pin: { kind: 'site', site: 'shama' }, text: 'À revoir <b>avec</b> le Bureau & l’équipe' },
  { pin: { kind: 'date', date: '2025-06' }, text: 'Réunion du comité' },
  { pin: { kind: 'panel', panel: 'map' }, text: '=HYPERLINK("https://evil.example")' },
]

/** What every file says of them, with plain spaces. */
const onMap = [
  'Remarque 1 du lecteur, qui ne vient pas des données (Quartier général du Secteur Ouest, Chamaa (position 2-3)) : « À revoir <b>avec</b> le Bureau & l’équipe »',
  'Remarque 3 du lecteur, qui ne vient pas des données : « =HYPERLINK("https://evil.example") »',
]
const offMap = 'Remarque 2 du lecteur, qui ne vient pas des données (juin 2025) : « Réunion du comité »'

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ')

const unescaped = (xml: string): string =>
  plain(xml)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

/** Own words of a slide, of one that is not wished, and of the other language. */
const ownWords = (
  [
    ['map', 'fr', 'Neuf bases sont rendues'],
    ['plan', 'fr', 'Sans emploi'],
    ['map', 'en', 'Not asked for'],
  ] as const
).map(([panel, language, headline]) => ({ panel, language, headline, remarks: null, rule: 'Autre chose' }))

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'drawdown-brief-'))
  writeFileSync(join(place, 'office.potx'), packed(templateParts(darkLook)))
  writeFileSync(join(place, 'words.json'), await wordsFile('unifil', ownWords).text())
  const words = ['--mission', 'unifil', '--view', `?note=${encodeRemarks(remarks)}`, '--panels', 'map', '--date', '2025-12', '--format', formats.join(','), '--made', '2026-01-05', '--marking', 'For internal use', '--address', 'https://example.org/drawdown/', '--template', 'office.potx', '--words', 'words.json', '--out', 'made/', '--verbose'] // prettier-ignore
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
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`${nameOf(format)}\u00a0: \\d+\\.\\d s, \\d+ ko$`, 'u'))) // prettier-ignore
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
  evidence: /^PK/u,
  json: /^\{[^]*"sources"/u,
  geojson: /^\{[^]*"FeatureCollection"[^]*"coordinates"/u,
  kml: /^<\?xml[^]*<kml [^]*<TimeSpan>/u,
}

it.each(panelFormats)('the %s of the map is one', (format) => {
  expect(strFromU8(read(format), true)).toMatch(signs[format])
})

const ofMap = (part: string): string => `unifil-map${part}`

it('the evidence of the map is picture, rows, documents and citation, each with its sum', () => {
  const { SHA256SUMS: sums, ...files } = unzipSync(read('evidence'))
  expect(Object.keys(files)).toEqual([
    ofMap('-2025-12-fr.svg'),
    ofMap('-2025-12-fr.png'),
    ofMap('-2025-12-fr.csv'),
    ofMap('-sources-2025-12-fr.csv'),
    ofMap('-notes-2025-12-fr.csv'),
    ofMap('-citation-2025-12-fr.txt'),
  ])
  // What `sha256sum -c SHA256SUMS` reads.
  expect(strFromU8(sums ?? new Uint8Array())).toBe(
    Object.entries(files)
      .map(([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`)
      .join(''),
  )
  const text = (file: string) =>
    strFromU8(files[ofMap(file)] ?? new Uint8Array()).replaceAll(/[\u00a0\u202f]/gu, ' ')
  expect(text('-2025-12-fr.csv').split('\r\n')[0]).toMatch(/^\uFEFF?Identifiant;Site;/u)
  expect(text('-sources-2025-12-fr.csv')).toMatch(/;https:\/\/\S+\r\n$/u)
  expect(text('-notes-2025-12-fr.csv')).toContain('Date de consultation des documents;Pas de données')
  const citation = text('-citation-2025-12-fr.txt')
  expect(citation).toMatch(/^Carte : FINUL, décembre 2025\n/u)
  expect(citation).toContain('version des données : 2026.11.1')
  expect(citation).toMatch(/\nhttps:\/\/example\.org\/drawdown\/\?m=unifil&date=2025-12\S*\n$/u)
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

it('the deck has size, master, theme and logo of the template', () => {
  const parts = unzipSync(read('pptx'))
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
  expect(text('ppt/presentation.xml')).toContain('<p:sldSz cx="9144000" cy="6858000"/>')
  expect(text('ppt/slideMasters/slideMaster1.xml')).toContain('bg1="dk1" tx1="lt1"')
  expect(text('ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="4FC3F7"/></a:accent1>')
  expect(text('ppt/slides/slide2.xml')).toContain('Office of Briefings')
  expect(parts).toHaveProperty(['ppt/media/template1.png'])
})

it('the deck says the own words in the place of the rule, marked as the author’s, and only those asked for', () => {
  const parts = unzipSync(read('pptx'))
  const slides = Object.keys(parts).filter((path) => path.startsWith('ppt/slides/slide'))
  const all = slides.map((path) => strFromU8(parts[path] ?? new Uint8Array())).join('')
  expect(all).toContain('Neuf bases sont rendues')
  expect(all.replaceAll('\u00a0', ' ')).toContain('titre est de l’auteur')
  expect(all).not.toMatch(/Sans emploi|Not asked for/u)
})

it('tells of own words without a place, and of those that the data say otherwise by now', () => {
  const said = String(called.stderr).replaceAll('\u00a0', ' ')
  expect(said).toContain('--words words.json : sans emploi, la présentation n’ayant pas cette partie : plan (fr) ; map (en)') // prettier-ignore
  expect(said).toMatch(/disent désormais autre chose que lorsque cela a été écrit : map \(fr\) : « .+ »/u)
})

/** All that a file says, in one text with plain spaces. */
const readers: Readonly<Record<string, () => string | Promise<string>>> = {
  svg: () => {
    const parts = [...strFromU8(read('svg')).matchAll(/<text[^>]*>(.*?)<\/text>/gsu)]
    return unescaped(parts.map(([, text = '']) => text.replaceAll(/<[^>]+>/gu, '')).join(' '))
  },
  zip: () => plain(Object.values(unzipSync(read('zip'))).map((part) => strFromU8(part)).join('\n')).replaceAll('""', '"'), // prettier-ignore
  evidence: () =>
    plain(strFromU8(unzipSync(read('evidence'))[ofMap('-notes-2025-12-fr.csv')] ?? new Uint8Array())).replaceAll('""', '"'), // prettier-ignore
  json: () => plain(JSON.parse(strFromU8(read('json'))).about.notes.join('\n')),
  geojson: () => plain(JSON.parse(strFromU8(read('geojson'))).about.notes.join('\n')),
  kml: () => unescaped(strFromU8(read('kml'))),
  xlsx: async () =>
    plain((await readBook(read('xlsx'))).sheets.flatMap(({ rows }) => rows.flat()).join('\n')),
  pptx: () => {
    const parts = unzipSync(read('pptx'))
    const slides = Object.keys(parts).filter((path) => path.startsWith('ppt/slides/slide'))
    const all = slides.map((path) => strFromU8(parts[path] ?? new Uint8Array())).join('')
    return unescaped([...all.matchAll(/<a:t>([^<]*)<\/a:t>/gu)].map(([, text]) => text).join('\n'))
  },
  docx: () =>
    plain(
      openWord(read('docx'))
        .paragraphs.map(({ text }) => text)
        .join('\n'),
    ),
  pdf: async () => plain(saidBy((await readPdf(read('pdf'))).document)),
}

// Lines of a picture and of a page end where there is no more room.
const unspaced = (text: string): string => text.replaceAll(/\s+/gu, '')

it.each(Object.keys(readers))('the %s tells the remarks of the link as the reader’s own', async (format) => {
  const text = unspaced((await readers[format]?.()) ?? '')
  for (const line of onMap) expect(text).toContain(unspaced(line))
  // What the map does not tell is on the cover of a briefing and in the notes of a workbook, and in no file of the map.
  const isWhole = ['pptx', 'docx', 'pdf', 'xlsx'].includes(format)
  expect(text.includes(unspaced(offMap))).toBe(isWhole)
})
