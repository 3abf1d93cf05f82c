import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { filesOf } from '#src/publish/files-of.ts'
import { tablesOf } from '#src/publish/tables/table-of.ts'
import { dataFiles as english } from '#src/text/en/data-files.ts'
import { dataFiles as french } from '#src/text/fr/data-files.ts'
import { optionalFiles, recordFiles } from '#src/schema/names.ts'
import { estimatesIn, withMadeUpFolder } from '#tests/kit/base-estimates.ts'
import { filesMade } from './files-made.ts'
import { rebuildRecords } from './rebuild-records.ts'

const Strings = v.array(v.string())
const Field = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/u)),
  type: v.picklist(['string', 'integer', 'number', 'boolean', 'date']),
  constraints: v.optional(
    v.strictObject({
      required: v.optional(v.literal(true)),
      enum: v.optional(v.array(v.union([v.string(), v.number()]))),
      pattern: v.optional(v.string()),
      minimum: v.optional(v.number()),
    }),
  ),
})
const profile = 'https://datapackage.org/profiles/2.0'
const common = {
  $schema: v.literal(`${profile}/dataresource.json`),
  name: v.pipe(v.string(), v.regex(/^[-a-z0-9._]+$/u)),
  path: v.pipe(v.string(), v.regex(/^[^/~.][^/]*$/u)),
  format: v.string(),
  mediatype: v.string(),
  encoding: v.literal('utf-8'),
  bytes: v.number(),
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/u)),
}
const Table = v.strictObject({
  ...common,
  type: v.literal('table'),
  description: v.string(),
  dialect: v.object({ delimiter: v.literal(','), lineTerminator: v.literal('\r\n') }),
  schema: v.strictObject({
    fieldsMatch: v.literal('exact'),
    fields: v.array(Field),
    missingValues: v.tuple([v.literal('')]),
    primaryKey: v.optional(Strings),
    foreignKeys: v.optional(
      v.array(
        v.strictObject({
          fields: Strings,
          reference: v.strictObject({ resource: v.optional(v.string()), fields: Strings }),
        }),
      ),
    ),
  }),
})
/** What the standard asks of a descriptor of version 2, as far as this one uses it. */
const Package = v.strictObject({
  $schema: v.literal(`${profile}/datapackage.json`),
  name: v.pipe(v.string(), v.regex(/^[-a-z0-9._]+$/u)),
  title: v.string(),
  description: v.string(),
  version: v.string(),
  created: v.pipe(v.string(), v.isoTimestamp()),
  keywords: Strings,
  licenses: v.array(
    v.strictObject({
      name: v.pipe(v.string(), v.regex(/^[-a-zA-Z0-9._]+$/u)),
      path: v.optional(v.pipe(v.string(), v.url())),
      title: v.string(),
    }),
  ),
  sources: v.array(v.strictObject({ title: v.string(), path: v.pipe(v.string(), v.url()) })),
  resources: v.array(v.union([Table, v.strictObject(common)])),
})

const packageOf = async (mission: string) => {
  const files = await filesMade(mission)
  const text = (name: string) => {
    const content = files.get(name)
    return content === undefined ? undefined : String(content)
  }
  const descriptor = v.parse(Package, JSON.parse(text('datapackage.json') ?? ''))
  const tables = descriptor.resources.filter((resource) => 'schema' in resource)
  const linesOf = (name: string) =>
    Papa.parse<Record<string, string>>(text(`${name}.csv`) ?? '', { header: true, skipEmptyLines: true })
  return { files, text, descriptor, tables, linesOf }
}

const forms: Readonly<Record<v.InferOutput<typeof Field>['type'], RegExp>> = {
  integer: /^-?\d+$/u,
  number: /^-?\d+(?:\.\d+)?$/u,
  boolean: /^(?:true|false)$/u,
  date: /^\d{4}-\d\d-\d\d$/u,
  // Nothing that a spreadsheet would run: these files have no apostrophes put before it.
  string: /^[^=+@\t\r]/u,
}

/** Cells that are not what their column says. */
const faultsOf = (
  { name, type, constraints = {} }: v.InferOutput<typeof Field>,
  cells: readonly string[],
): readonly string[] => {
  const { required = false, enum: choices, pattern } = constraints
  const words = choices?.map(String)
  const form = new RegExp(pattern ?? '', 'u')
  const isGood = (cell: string): boolean =>
    cell === ''
      ? !required
      : forms[type].test(cell) && form.test(cell) && (words === undefined || words.includes(cell))
  return cells.filter((cell) => !isGood(cell)).map((cell) => `${name}: ${cell}`)
}

describe.each(['monusco', 'unifil', 'unficyp'])('the data package of %s', (mission) => {
  it.each(recordFiles)('has tables of %s that read back as the records', async (file) => {
    const { text } = await packageOf(mission)
    const published: { records: unknown[] } = JSON.parse(readFileSync(`data/${mission}/${file}.json`, 'utf8'))
    expect(rebuildRecords(file, (name) => text(`${name}.csv`))).toEqual(published.records)
  })

  it('describes every table as it is: its columns, what they may hold, and what tells its lines apart', async () => {
    const { tables, linesOf } = await packageOf(mission)
    for (const { name, schema } of tables) {
      const { data, meta, errors } = linesOf(name)
      expect(errors).toEqual([])
      expect(meta.fields).toEqual(schema.fields.map((field) => field.name))
      for (const field of schema.fields)
        expect(
          faultsOf(
            field,
            data.map((line) => line[field.name] ?? ''),
          ),
        ).toEqual([])
      const { primaryKey = ['-'] } = schema
      const keys = data.map((line, index) => primaryKey.map((column) => line[column] ?? index).join(' '))
      expect(new Set(keys).size).toBe(data.length)
    }
  })

  it('leads from table to table to lines that are there', async () => {
    const { tables, linesOf } = await packageOf(mission)
    let led = 0
    for (const { name, schema } of tables)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const ids = new Set(
          linesOf(reference.resource ?? name).data.map((line) => line[reference.fields[0] ?? '']),
        )
        const cells = linesOf(name)
          .data.map((line) => line[fields[0] ?? ''])
          .filter((cell) => cell !== '')
        expect(cells.filter((cell) => !ids.has(cell))).toEqual([])
        led += cells.length
      }
    expect(led).toBeGreaterThan(100)
  })

  it('is one zip of all that it lists, with the sums that it tells', async () => {
    const { files, descriptor } = await packageOf(mission)
    const zip = files.get(`${mission}-data.zip`)
    const inside = unzipSync(zip instanceof Uint8Array ? zip : new Uint8Array())
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = inside[path] ?? new Uint8Array()
      expect([content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`]).toEqual([
        bytes,
        hash,
      ])
    }
    const paths = descriptor.resources.map(({ path }) => path)
    const beside = ['CITATION.cff', 'README.md', 'citation.bib', 'citation.ris', 'datapackage.json']
    expect(Object.keys(inside).toSorted()).toEqual([...paths, ...beside].toSorted())
    expect(paths).toContain('sites.json')
  })
})

it('says in licences what is stated, and that nothing is where nothing is', async () => {
  const { descriptor } = await packageOf('monusco')
  expect(descriptor.licenses.slice(0, 2)).toMatchObject([
    { name: 'none-stated', title: expect.stringMatching(/^None stated/u) },
    { name: 'ODbL-1.0', path: 'https://www.geoboundaries.org' },
  ])
  expect(descriptor.version).toBe('2026.11.4')
  expect(descriptor.sources.length).toBe(
    JSON.parse(readFileSync('data/monusco/sources.json', 'utf8')).records.length,
  )
})

it('has a README in both languages that names each table', async () => {
  const { text, tables } = await packageOf('unifil')
  const readme = text('README.md') ?? ''
  expect(readme).toMatch(/^# Data on UNIFIL\n/u)
  expect(readme).toContain('\n# Données\u00a0: FINUL\n')
  for (const { name } of tables) expect(readme.split(`| ${name}.csv |`)).toHaveLength(3)
  // Of QGIS's own words, as readers see them in either language.
  expect(readme).toContain('Limits “Include Start, Include End”')
  expect(readme).toContain('Limites «\u00a0Inclure le début, inclure la fin\u00a0»')
  const optional = optionalFiles.flatMap((file) => tablesOf(file, []))
  for (const words of [english, french])
    expect(Object.keys(words.tables).toSorted()).toEqual(
      [...tables, ...optional].map(({ name }) => name).toSorted(),
    )
})

it('has the estimates at bases of a mission that has some, led to sites and documents, and of no other', async () => {
  const { tables: without } = await packageOf('monusco')
  expect(without.filter(({ name }) => name.startsWith('base_'))).toEqual([])
  await withMadeUpFolder(async (folder) => {
    const files = await filesOf(folder, null)
    const text = (name: string) => String(files.get(name) ?? '')
    expect(rebuildRecords('base-estimates', (name) => text(`${name}.csv`))).toEqual(estimatesIn(folder))
    const { resources } = v.parse(Package, JSON.parse(text('datapackage.json')))
    const table = resources.find((one) => 'schema' in one && one.name === 'base_estimates')
    expect(table).toMatchObject({
      description: expect.stringContaining('never to be added up'),
      schema: {
        primaryKey: ['id'],
        foreignKeys: [{ fields: ['site'], reference: { resource: 'sites', fields: ['id'] } }],
      },
    })
    expect(text('base_estimates.csv')).toContain(
      'radpko-kamanyola-monusco-2017-05,kamanyola,MONUSCO,2017-05,247.33,231.33,12,4',
    )
    expect(text('README.md').split('| base_estimates.csv | 6 |')).toHaveLength(3)
    const zip = files.get('monusco-data.zip')
    expect(Object.keys(unzipSync(zip instanceof Uint8Array ? zip : new Uint8Array()))).toContain(
      'base-estimates.json',
    )
  })
})

it('is the same bytes each time', async () => {
  const [one, other] = [await filesMade('unifil'), await filesOf('data/unifil', null)]
  expect([...other.keys()]).toEqual([...one.keys()])
  for (const [name, content] of one)
    expect([name, Buffer.from(other.get(name) ?? '').equals(Buffer.from(content))]).toEqual([name, true])
})
