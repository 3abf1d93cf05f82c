import { existsSync, readFileSync, readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '#src/domain/files/pack.ts'
import { type DeskChange, type DeskChanges, addRecord, applied, setField } from '#src/domain/desk/changes.ts'
import { type DeskLists, deskFiles, recordsIn } from '#src/domain/desk/desk-files.ts'
import { writeFile } from '#src/domain/desk/write-file.ts'

const missions = readdirSync('data', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'schema')
  .map(({ name }) => name)

const textOf = (mission: string, file: string): string => readFileSync(`data/${mission}/${file}.json`, 'utf8')

const parsed = (text: string) => recordsIn(JSON.parse(text.replace(/^\uFEFF/u, '')))

/** A file with its variants: as it is, with line ends of Windows, with a mark of byte order. */
const variantsOf = (text: string): string[] => [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]

const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constant(null),
  fc.boolean(),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.record({ en: fc.string(), fr: fc.string() }),
)

/** Something that can be done to a list: a record by its place, and what is done to it. */
const deed = fc.record({
  place: fc.nat(),
  what: fc.constantFrom('correct', 'leave out', 'new field', 'withdraw', 'add'),
  field: fc.nat(),
  value,
})

const changesOf = (
  file: 'events',
  text: string,
  deeds: readonly (typeof deed extends fc.Arbitrary<infer T> ? T : never)[],
): DeskChanges => {
  const records = parsed(text)
  const changes = new Map<string, DeskChange>()
  for (const [index, { place, what, field, value: is }] of deeds.entries()) {
    const record = records[place % Math.max(1, records.length)]
    if (what === 'add' || !record) {
      const id = `new-${index}`
      changes.set(id, { kind: 'add', file, record: id, value: { id, field: is } })
    } else {
      const keys = Object.keys(record).filter((key) => key !== 'id')
      const key = what === 'new field' ? 'fresh' : (keys[field % keys.length] ?? 'fresh')
      const was = record[key]
      const now = what === 'leave out' ? undefined : is
      if (what === 'withdraw') {
        for (const one of changes.keys()) if (one.startsWith(`${record.id} `)) changes.delete(one)
        changes.set(`${record.id} `, { kind: 'withdraw', file, record: record.id, value: record })
      } else if (!changes.has(`${record.id} `))
        changes.set(`${record.id} ${key}`, {
          kind: 'correct',
          file,
          record: record.id,
          field: key,
          was,
          is: now,
        })
    }
  }
  return [...changes.values()]
}

const noLists: DeskLists = {
  events: [],
  sites: [],
  sources: [],
  contingents: [],
  strength: [],
  outputs: [],
  deployments: [],
  headcounts: [],
  'base-estimates': [],
}

describe('a file with what was done to it', () => {
  it.each(missions)('has every other byte as it was: %s', (mission) => {
    for (const file of deskFiles.filter((one) => existsSync(`data/${mission}/${one}.json`))) {
      const text = textOf(mission, file)
      const records = parsed(text)
      const lists: DeskLists = { ...noLists, [file]: records }
      const record = records[Math.floor(records.length / 2)]
      expect(writeFile(text, [])).toBe(text)
      const added = writeFile(text, addRecord([], file, { id: 'new-one' }))
      expect(parsed(added).at(-1)).toEqual({ id: 'new-one' })
      if (!record) continue
      const id = text.indexOf(`"id": "${record.id}"`)
      const [before, behind] = [text.slice(0, id), text.slice(text.indexOf('"id": ', id + 6) + 1)]
      const field = Object.keys(record).find((key) => key !== 'id') ?? ''
      const there = setField(lists, [], { file, record: record.id }, field, 'another')
      const now = writeFile(text, there)
      expect(parsed(now).find((one) => one.id === record.id)?.[field]).toBe('another')
      expect(now.startsWith(before)).toBe(true)
      expect(now.endsWith(behind) || records.length < 3).toBe(true)
      // What is as published again is no change.
      expect(setField(lists, there, { file, record: record.id }, field, record[field])).toEqual([])
    }
  })

  const small = ['monusco', 'minusma', 'miponuh', 'minurcat', 'unifil'].flatMap((mission) =>
    (['strength', 'outputs', 'deployments', 'sources', 'sites'] as const).flatMap((file) => {
      const text = textOf(mission, file)
      return text.length < 70_000 ? variantsOf(text) : []
    }),
  )

  it('says what the changes say, and nothing else is written otherwise', () => {
    expect(small.length).toBeGreaterThan(30)
    fc.assert(
      fc.property(fc.constantFrom(...small), fc.array(deed, { maxLength: 6 }), (text, deeds) => {
        const changes = changesOf('events', text, deeds)
        const now = writeFile(text, changes)
        // JSON leaves out what is undefined, as the file does.
        const expected: Json = JSON.parse(JSON.stringify(applied('events', parsed(text), changes)))
        expect(parsed(now)).toEqual(expected)
        expect(now.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'))
        expect(text.includes('\r\n') && now.replaceAll('\r\n', '').includes('\n')).toBe(false)
        const touched = new Set(changes.map(({ record }) => record))
        const linesNow = new Set(now.split('\n').map((line) => line.replace(/,?\r?$/u, '')))
        const oneLine = text.split('\n').filter((line) => /^ {4}\{ "id"/u.test(line))
        const bare = oneLine.slice(0, -1).map((line) => line.replace(/,?\r?$/u, ''))
        const kept = bare.filter((line) => !touched.has(/"id": "([^"]+)"/u.exec(line)?.[1] ?? ''))
        expect(kept.filter((line) => !linesNow.has(line))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    [
      'a record a line',
      '{\n  "records": [\n    { "id": "a", "x": 1 }\n  ]\n}\n',
      '{\n  "records": [\n    { "id": "a", "x": 1 },\n    { "id": "b", "y": [1, 2] }\n  ]\n}\n',
    ],
    [
      'every value on its line',
      '{\n  "records": [\n    {\n      "id": "a",\n      "y": [\n        1\n      ]\n    }\n  ]\n}\n',
      '{\n  "records": [\n    {\n      "id": "a",\n      "y": [\n        1\n      ]\n    },\n    {\n      "id": "b",\n      "y": [\n        1,\n        2\n      ]\n    }\n  ]\n}\n',
    ],
    [
      'short values on one',
      '{\n  "records": [\n    {\n      "id": "a",\n      "y": [1]\n    }\n  ]\n}\n',
      '{\n  "records": [\n    {\n      "id": "a",\n      "y": [1]\n    },\n    {\n      "id": "b",\n      "y": [1, 2]\n    }\n  ]\n}\n',
    ],
    [
      'an empty list',
      '{\n  "records": []\n}\n',
      '{\n  "records": [\n    {\n      "id": "b",\n      "y": [\n        1,\n        2\n      ]\n    }\n  ]\n}\n',
    ],
  ])('writes a new record as the file is written: %s', (_, text, expected) => {
    expect(writeFile(text, addRecord([], 'events', { id: 'b', y: [1, 2] }))).toBe(expected)
  })
})
