import { strToU8, unzipSync, zipSync } from 'fflate'
import Papa from 'papaparse'
import { readTable } from '#src/desk/import/read-table.ts'
import { openedFrom, savedTexts } from '#src/desk/opened.ts'
import { checkOpened } from '#src/domain/check/check-folder.ts'
import { acceptRows } from '#src/domain/desk/import/accept-rows.ts'
import { type ImportFile, columnsOf, importFiles } from '#src/domain/desk/import/columns.ts'
import { importing } from '#src/domain/desk/import/import-table.ts'
import { rowOf } from '#src/domain/desk/import/record-row.ts'
import { PersonnelHeadError, personnelReader } from '#src/domain/personnel/read-personnel.ts'
import { takeCounts } from '#src/domain/desk/take-counts.ts'
import { acceptPlan } from '#src/domain/desk/gathered/accept-plan.ts'
import { citedBy, spanOf } from '#src/domain/desk/gathered/choice.ts'
import { planIpi } from '#src/domain/desk/gathered/plan-ipi.ts'
import { planRadpko } from '#src/domain/desk/gathered/plan-radpko.ts'
import { planMap } from '#src/domain/desk/gathered/plan-map.ts'
import { mapGroundOf } from '#src/desk/gathered/map-ground.ts'
import { aWorkbook } from '#tests/kit/a-workbook.ts'
import { ipiTable, mapTable, radpkoTable } from '#tests/kit/gathered-files.ts'
import { importDesk } from '#tests/kit/import-tables.ts'
import { monthlyFile } from '#tests/kit/monthly-file.ts'
import { addresses, dates, formulas, markup, numbers, unseen } from './payloads.ts'
import { type Seeded, seeded } from './seeded.ts'
import type { Outcome } from './try-page.ts'

// Tables, workbooks, points, the UN's monthly file and the files of others made wrong: what is accepted of them must pass the checks, and nothing else is taken.

type Cells = readonly (readonly (string | number | null)[])[]

const quoted = (cell: string | number | null): string => `"${String(cell ?? '').replaceAll('"', '""')}"`
const asCsv = (cells: Cells): string => cells.map((row) => row.map(quoted).join(',')).join('\n')

const escaped = (text: string): string =>
  // What XML 1.0 cannot hold, no workbook has.
  text.replaceAll(/[<>&"]|[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, (one) => `&#${one.codePointAt(0)};`) // prettier-ignore

const letters = (column: number): string =>
  column < 26
    ? String.fromCodePoint(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26)

const asBook = (cells: Cells): Uint8Array<ArrayBuffer> =>
  aWorkbook({
    table: cells
      .map(
        (row, place) =>
          `<row r="${place + 1}">${row.map((cell, at) => (cell === null ? '' : typeof cell === 'number' ? `<c r="${letters(at)}${place + 1}"><v>${cell}</v></c>` : `<c r="${letters(at)}${place + 1}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`)).join('')}</row>`,
      ) // prettier-ignore
      .join(''),
  })

const asPoints = ([head = [], ...rows]: Cells): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: rows.map((row) => ({
      type: 'Feature',
      geometry: null,
      properties: Object.fromEntries(head.map((key, at) => [String(key), row[at] ?? null])),
    })),
  })

/** One cell below the headings put another way. */
const withCell = (cells: Cells, from: Seeded, next: string): Cells => {
  const at = 1 + from.below(Math.max(1, cells.length - 1))
  const row = cells[at] ?? []
  if (row.length === 0) return cells
  return cells.with(at, row.with(from.below(Math.max(1, row.length)), next))
}

const withHeading = (cells: Cells, from: Seeded, next: string): Cells => {
  const head = cells[0] ?? []
  return cells.with(0, head.with(from.below(Math.max(1, head.length)), next))
}

type Edit = (cells: Cells, from: Seeded) => Cells
type Turn = (bytes: Uint8Array, from: Seeded) => Uint8Array

const inCells: Readonly<Record<string, Edit>> = {
  unseen: (cells, from) => withCell(cells, from, from.pick(unseen)),
  markup: (cells, from) => withCell(cells, from, from.pick(markup)),
  formula: (cells, from) => withCell(cells, from, from.pick(formulas)),
  address: (cells, from) => withCell(cells, from, from.pick(addresses)),
  'no such date': (cells, from) => withCell(cells, from, from.pick(dates)),
  'huge number': (cells, from) => withCell(cells, from, from.pick(numbers).replaceAll('"', '')),
  'long text': (cells, from) => withCell(cells, from, 'x'.repeat(from.pick([5000, 40_000]))),
  'key that objects have': (cells, from) => withHeading(cells, from, from.pick(['__proto__', 'constructor', 'toString', 'prototype.polluted'])), // prettier-ignore
  'id that objects have': (cells, from) => withCell(cells, from, from.pick(['__proto__', 'constructor', 'hasOwnProperty'])), // prettier-ignore
  'heading twice': (cells, from) => withHeading(cells, from, String(from.pick(cells[0] ?? ['id']))),
  'row twice': (cells, from) => [...cells, from.pick(cells)],
  'row cut short': (cells, from) => [...cells.slice(0, -1), (cells.at(-1) ?? []).slice(0, from.below(3))],
  'no headings': (cells) => cells.slice(1),
  'notes above': (cells, from) => [[from.pick(markup)], [], [from.pick(formulas), null, 'x'], ...cells],
}

const inBytes: Readonly<Record<string, Turn>> = {
  truncated: (bytes, from) => bytes.slice(0, from.below(bytes.length)),
  'a byte turned': (bytes, from) => bytes.with(from.below(bytes.length), from.below(256)),
  'ten bytes turned': (bytes, from) => Array.from({ length: 10 }).reduce<Uint8Array>((all) => all.with(from.below(all.length), from.below(256)), bytes), // prettier-ignore
  'another letter': (bytes) => Uint8Array.from(Buffer.from(new TextDecoder().decode(bytes), 'latin1')),
  'UTF-16': (bytes, from) => Uint8Array.from(Buffer.from(from.pick(['\uFEFF', '']) + new TextDecoder().decode(bytes), 'utf16le')), // prettier-ignore
  'byte order and line ends': (bytes, from) =>
    strToU8(from.pick(['\uFEFF', '\uFEFF\uFEFF', '']) + new TextDecoder().decode(bytes).replaceAll('\n', from.pick(['\r\n', '\r', '\n\r']))), // prettier-ignore
  'open quote': (bytes, from) => {
    const at = from.below(bytes.length)
    return Uint8Array.from([...bytes.slice(0, at), 0x22, ...bytes.slice(at)])
  },
}

/** A part of a workbook taken out, or put in another's place. */
const repacked = (bytes: Uint8Array, from: Seeded): Uint8Array => {
  const parts = unzipSync(bytes)
  const [one, other] = [from.pick(Object.keys(parts)), from.pick(Object.keys(parts))]
  const { [one]: taken = new Uint8Array(), ...left } = parts
  return zipSync(from.pick([left, { ...parts, [other]: taken }, { ...left, [`../${one}`]: taken }]))
}

const importers = [
  'CSV',
  'XLSX',
  'GeoJSON',
  'monthly file',
  'IPI table',
  'location map',
  'RADPKO table',
] as const
type Importer = (typeof importers)[number]

export type Imported = { importer: Importer; kind: string; number: number; outcome: Outcome; ms: number }

const monthly = monthlyFile({ missions: ['UNIFIL', 'UNDOF'], contributors: ['AAA', 'BBB'], months: 3, from: 2018 })
  .trim()
  .split('\n')
  .map((line) => line.split(',')) // prettier-ignore

const cellsOf = (text: string): Cells =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { skipEmptyLines: true }).data

const ipi = cellsOf(ipiTable([
  ['2016-10-31', 'UNIFIL', 39, 10733, null, null, 10733], ['2017-04-30', 'UNIFIL', 40, 10530, 3, null, 10533],
  ['2017-05-31', 'UNIFIL', 41, 10531, null, 2, 10533], ['2017-05-31', 'UNDOF', 6, 990, null, null, 990],
])) // prettier-ignore

const onMap = { mission: 'UNIFIL', year: 2023, country: 'Lebanon', latitude: 33.2, longitude: 35.3, hq: 0, nameoftcc_1: 'Ghana', notroopspertcc_1: 150 } // prettier-ignore
const locationMap = cellsOf(mapTable([
  { ...onMap, source: 'Map no. 1', location: 'Newtown', 'no.troops': 150 }, { ...onMap, source: 'Map no. 2', location: 'Newtown', 'no.troops': 'unknown' },
  { ...onMap, source: 'Map no. 2', location: 'Naqoura', 'no.troops': 650, hq: 3, eng: 1 }, { ...onMap, source: 'Map no. 2', location: 'At sea', longitude: 34.5, country: 'Cyprus' },
])) // prettier-ignore

const radpko = cellsOf(radpkoTable([
  ['UNIFIL', 'Naqoura', '2016-10-01', 33.1, 35.1, 650.25, 600, 'NA', 50.25], ['UNIFIL', 'Naqoura', '2016-11-01', 33.1, 35.1, 650, 600, 0, 50],
  ['UNIFIL', 'Nowhere', '2016-10-01', 10, 10, 1.5, 1.5, 0, 0], ['UNDOF', 'Elsewhere', '2016-10-01', 33.1, 35.8, 1, 1, 0, 0],
])) // prettier-ignore

/** Tries corruptions, by their numbers, on what reads tables of a mission; what is accepted is held against the checks. */
export const runImports = async (
  mission: string,
  numbersOf: readonly number[],
): Promise<readonly Imported[]> => {
  const desk = await importDesk(mission)
  const told = desk.told('en')
  const opened = openedFrom(desk.texts, { origin: 'published', name: '', folder: null })
  const errorsOf = (texts: ReadonlyMap<string, string>) =>
    checkOpened(
      new Map([...texts].map(([name, text]) => [`${mission}/${name}`, JSON.parse(text) as unknown])),
      mission,
    )
      .filter(({ level }) => level === 'error')
      .map(({ file, record, field, expected }) => `${file} ${record} ${field} ${expected}`)
  const ground = mapGroundOf(desk.texts)
  const before = new Set(errorsOf(desk.texts))
  const tableOf = (file: ImportFile): Cells => [
    columnsOf(file).map(({ path }) => path),
    ...desk.lists[file].slice(0, 12).map((record) => rowOf(file, record, told)),
  ]
  const judge = (changes: Parameters<typeof savedTexts>[1], wrong: boolean): Outcome => {
    if (changes.length === 0) return wrong ? { end: 'set aside', said: '' } : { end: 'drawn' }
    const fresh = errorsOf(savedTexts(opened, changes)).find((one) => !before.has(one))
    if (fresh !== undefined) return { end: 'bad', why: `accepted, and then: ${fresh}` }
    if ('polluted' in {}) return { end: 'bad', why: 'what all objects have was changed' }
    return wrong ? { end: 'set aside', said: '' } : { end: 'drawn' }
  }
  const readRows = async (bytes: Uint8Array, file: ImportFile): Promise<Outcome> => {
    const answer = await readTable({ bytes: Uint8Array.from(bytes), sheet: null, missions: ['UNIFIL'] })
    if ('fault' in answer) return { end: 'refused', said: answer.fault.why }
    if ('told' in answer) return { end: 'refused', said: answer.told }
    if ('gathered' in answer) {
      const { gathered } = answer
      const { missions, years } = spanOf(gathered)
      const cited = citedBy(gathered.kind, desk.lists)
      const [source = '', ...others] = cited.map(({ id }) => id)
      const choice = { missions, from: years[0] ?? 0, to: years.at(-1) ?? 0, source }
      const sources = [source, ...others]
      const plan =
        gathered.kind === 'radpko'
          ? planRadpko(gathered, choice, desk.lists, sources)
          : gathered.kind === 'ipi'
            ? planIpi(gathered, choice, desk.lists)
            : planMap(gathered, choice, desk.lists, ground, sources, new Set())
      const wrong = gathered.faultCount > 0 || gathered.own === 0 || plan.strangers.length > 0
      return judge(acceptPlan(opened.lists, [], plan, cited), wrong)
    }
    const steps = importing(desk.plan(file, answer.table.rows, 'en'))
    let step = steps.next()
    while (!step.done) step = steps.next()
    return judge(
      acceptRows(desk.lists, [], file, step.value),
      step.value.some(({ state }) => state === 'wrong'),
    )
  }
  /** As the worker reads it (src/desk/personnel/read-file.ts), whose reader of files is the browser's. */
  const readMonths = async (bytes: Uint8Array): Promise<Outcome> => {
    const reader = personnelReader(['UNIFIL'], 'un-personnel')
    try {
      reader.take(Papa.parse<string[]>(new TextDecoder().decode(bytes)).data)
      const { countsOf, faultCount, own } = reader.done()
      return judge(
        takeCounts(opened.lists, desk.lists, [], countsOf(['UNIFIL'])),
        faultCount > 0 || own === 0,
      )
    } catch (cause) {
      if (cause instanceof PersonnelHeadError) return { end: 'refused', said: cause.missing.join() }
      throw cause
    }
  }
  const all: Imported[] = []
  for (const number of numbersOf) {
    const from = seeded(number + 7)
    const importer = importers[number % importers.length] ?? 'CSV'
    const file = from.pick(importFiles)
    const kinds = [
      ...Object.keys(inCells),
      ...Object.keys(inBytes),
      ...(importer === 'XLSX' ? ['parts'] : []),
    ]
    const kind = from.pick(kinds)
    const others: Partial<Record<Importer, Cells>> = {
      'monthly file': monthly,
      'IPI table': ipi,
      'location map': locationMap,
      'RADPKO table': radpko,
    }
    const cells = others[importer] ?? tableOf(file)
    const edit = inCells[kind]
    const wrong = edit ? edit(cells, from) : cells
    const written = importer === 'XLSX' ? asBook(wrong) : strToU8(importer === 'GeoJSON' ? asPoints(wrong) : asCsv(wrong)) // prettier-ignore
    const turn = kind === 'parts' ? repacked : inBytes[kind] // prettier-ignore
    const bytes = turn ? turn(written, from) : written
    const start = performance.now()
    const read = importer === 'monthly file' ? readMonths(bytes) : readRows(bytes, file)
    // oxlint-disable-next-line no-await-in-loop -- one after the other: times are told
    const outcome = await read.catch((cause: unknown): Outcome => ({ end: 'bad', why: cause instanceof Error ? (cause.stack ?? '').slice(0, 300) : String(cause) })) // prettier-ignore
    all.push({ importer, kind, number, outcome, ms: performance.now() - start })
  }
  return all
}

/** The counts in lines. */
export const tellImports = (all: readonly Imported[]): readonly string[] => [
  ...importers.map((importer) => {
    const own = all.filter((one) => one.importer === importer)
    const count = (end: Outcome['end']) => own.filter(({ outcome }) => outcome.end === end).length
    const longest = Math.max(0, ...own.map(({ ms }) => ms))
    return `  ${importer}: tried ${own.length}, refused ${count('refused')}, set aside ${count('set aside')}, drawn ${count('drawn')}, bad ${count('bad')}; longest ${Math.round(longest)} ms` // prettier-ignore
  }),
  ...all.flatMap(({ importer, kind, number, outcome }) =>
    outcome.end === 'bad' ? [`BAD ${importer} #${number} ${kind}: ${outcome.why}`] : [],
  ),
]
