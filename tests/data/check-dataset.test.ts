import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { DataProblem } from '#src/schema/read-records.ts'
import { brokenPlans } from './broken-plans.ts'
import { brokenRecords } from './broken-records.ts'
import { checkDataset } from '#src/domain/check/check-dataset.ts'
import { readFolder } from '#src/command/check/read-folder.ts'
import { readTexts } from '#src/domain/check/read-texts.ts'
import { realRecords } from './real-records.ts'

const Fields = v.record(v.string(), v.unknown())
type Fields = v.InferOutput<typeof Fields>
const List = v.looseObject({ records: v.array(Fields) })
const Outlines = v.looseObject({
  objects: v.looseObject({ provinces: v.looseObject({ geometries: v.array(Fields) }) }),
})

const real = readTexts(readFolder('data')).files

/** The files of one mission, and of the list of missions its line: another one's faults are no business of these. */
const one = new Map(
  [...real].flatMap(([file, json]): [string, unknown][] => {
    if (file.startsWith('monusco/')) return [[file, json]]
    if (file !== 'missions.json' && file !== 'overview.json') return []
    const list = v.parse(List, json)
    return [[file, { ...list, records: list.records.filter(({ id }) => id === 'monusco') }]]
  }),
)

/** The problems of the real data of that mission with one file replaced. */
const problemsWithFile = (file: string, json: unknown): readonly DataProblem[] =>
  checkDataset(new Map([...one, [file, json]])).problems

/** The problems of the real data with some fields of one record replaced. */
const problemsWith = (file: string, id: string, fields: Fields): readonly DataProblem[] => {
  const list = v.parse(List, real.get(file))
  const records = list.records.map((record) => (record['id'] === id ? { ...record, ...fields } : record))
  return problemsWithFile(file, { ...list, records })
}

const approximate = (date: string): Fields => ({
  opened: { date, precision: 'approx', sources: ['xinhua-2024-02-28'] },
})

describe('former versions of the data', () => {
  const file = 'monusco/former.json'
  const ofFormer = (files: ReadonlyMap<string, unknown>) => {
    const { problems, warnings } = checkDataset(files)
    return { problems, warnings: warnings.filter((warning) => warning.file === file) }
  }

  it('are warned of where the changelog names one that is not there', () => {
    const list = v.parse(List, real.get(file))
    const records = list.records.filter(({ version }) => version !== '2026.11.2')
    expect(ofFormer(new Map([...one, [file, { ...list, records }]]))).toEqual({
      problems: [],
      warnings: [
        {
          file,
          record: '(file)',
          field: 'version',
          expected: 'version "2026.11.2" of changelog.json as it was: write it with `npm run former`',
          found: 'nothing',
        },
      ],
    })
    expect(ofFormer(one)).toEqual({ problems: [], warnings: [] })
    expect(ofFormer(new Map([...one].filter(([name]) => name !== file))).warnings).toHaveLength(3)
  })

  it('are held against the schema', () => {
    expect(problemsWith(file, 'v2026-11-2', { sha256: 'none' })).toMatchObject([
      { file, record: 'v2026-11-2', field: 'sha256', expected: 'a SHA-256 of 64 hexadecimal digits' },
    ])
  })
})

describe('the published data', () => {
  it('has no problem', () => {
    expect(checkDataset(real).problems).toEqual([])
  })

  // Those of the other missions stand in the tests of their data.
  it('has all its records', () => {
    expect(Object.fromEntries(checkDataset(real).counts)).toMatchObject({
      'monusco/provinces.json': 26,
      'monusco/contributors.json': 23,
      'monusco/sites.json': 175,
      'monusco/contingents.json': 389,
      'monusco/deployments.json': 1005,
      'monusco/events.json': 123,
      'monusco/outputs.json': 63,
      'monusco/strength.json': 104,
      'monusco/site-counts.json': 9,
      'monusco/headcounts.json': 210,
      'monusco/sources.json': 378,
      'monusco/changelog.json': 4,
    })
    expect(realRecords('sites').filter(({ register }) => register === 'drawdown')).toHaveLength(43)
  })
})

describe('a record that is not as it should be is named with its field, what was expected and what was found', () => {
  it.each([...brokenRecords, ...brokenPlans])('%s', (_case, file, id, fields, expected) => {
    const path = `monusco/${file}.json`
    expect(problemsWith(path, id, fields)).toContainEqual({ file: path, record: id, ...expected })
  })

  it('and what names a record that was set aside is not reported with it', () => {
    expect(problemsWith('monusco/sites.json', 'kamanyola', { kind: 'castle' })).toHaveLength(1)
  })

  it('but an approximate date may be written in any form, and Chinese has no spaces to count', () => {
    expect(problemsWith('monusco/sites.json', 'kamanyola', approximate('2005'))).toEqual([])
    expect(problemsWith('monusco/sites.json', 'kamanyola', approximate('2005-03-02'))).toEqual([])
    const quote = { text: '中国 '.repeat(30), source: 'monusco-pr-2024-04-09' }
    expect(problemsWith('monusco/outputs.json', 'chn-projects', { quote })).toEqual([])
  })
})

describe('a file that is not as it should be', () => {
  it.each(['mission', 'strength', 'provinces.topo', 'basemap.topo'])('%s.json is missed', (name) => {
    const file = `monusco/${name}.json`
    const files = new Map(real)
    files.delete(file)
    expect(checkDataset(files).problems).toEqual([
      { file, record: '(file)', field: '(file)', expected: 'a published file', found: 'nothing' },
    ])
  })

  it('a list of records is missed', () => {
    const file = 'monusco/strength.json'
    const expected = '{ "records": [ … ] }'
    expect(problemsWithFile(file, { $schema: '../schema/strength.json', rows: [] })).toEqual([
      {
        file,
        record: '(file)',
        field: 'records',
        expected,
        found: '{"$schema":"../schema/strength.json","rows":[]}',
      },
    ])
  })

  it('a mission is in the folder of its name', () => {
    const file = 'monusco/mission.json'
    expect(problemsWithFile(file, { ...v.parse(Fields, real.get(file)), id: 'monuc' })).toEqual([
      { file, record: 'monuc', field: 'id', expected: '"monusco", the name of its folder', found: '"monuc"' },
    ])
  })

  it('the schema for editors is missed', () => {
    const file = 'monusco/contributors.json'
    const found = 'contributors.json'
    expect(problemsWithFile(file, { ...v.parse(Fields, real.get(file)), $schema: found })).toEqual([
      {
        file,
        record: '(file)',
        field: '$schema',
        expected: '"../schema/contributors.json"',
        found: `"${found}"`,
      },
    ])
  })

  it('an outline is missed', () => {
    const file = 'monusco/provinces.topo.json'
    const topology = v.parse(Outlines, structuredClone(real.get(file)))
    const { provinces } = topology.objects
    provinces.geometries = provinces.geometries.filter(({ id }) => id !== 'CD-SK')
    expect(problemsWithFile(file, topology)).toEqual([
      { file, record: 'CD-SK', field: 'id', expected: 'an outline of CD-SK', found: 'nothing' },
    ])
  })
})
