import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { noFilter } from '#src/domain/view/filters.ts'
import { filterOutputs } from '#src/domain/events/event-filter.ts'
import { type OutputSection, groupOutputs, shortActor } from '#src/domain/outputs/output-groups.ts'
import { recordSchemas } from '#src/schema/files.ts'
import type { Output } from '#src/schema/output.ts'
import { readRecords } from '#src/schema/read-records.ts'

const file: unknown = JSON.parse(readFileSync('data/monusco/outputs.json', 'utf8'))
const outputs = readRecords('outputs.json', recordSchemas.outputs, file).records

const chinaInSouthKivu = filterOutputs(
  outputs,
  { ...noFilter, provinces: ['CD-SK'], contributors: ['CHN'] },
  '2024-04-09',
)

const [first] = outputs
if (!first) throw new Error('outputs.json has no record')

const output = (id: string, value: number, more: Partial<Output> = {}): Output => ({
  ...first,
  id,
  quantity: { value, qualifier: 'exact' },
  unit: { id: 'km', label: { en: 'km', fr: 'km' } },
  category: 'road',
  partOf: null,
  mayOverlap: [],
  ...more,
})

const groupsOf = (sections: readonly OutputSection[]) => sections.flatMap((section) => section.groups)
const rowsOf = (sections: readonly OutputSection[]) => groupsOf(sections).flatMap((group) => group.rows)
const rowIds = (sections: readonly OutputSection[]) => rowsOf(sections).map((row) => row.output.id)
const rowOf = (sections: readonly OutputSection[], id: string) =>
  rowsOf(sections).find((row) => row.output.id === id)
const ids = (list: readonly Output[] | undefined) => list?.map((item) => item.id)

test('South Kivu and China: the four headline figures stand each on an axis of its own', () => {
  const [infrastructure] = groupOutputs(chinaInSouthKivu, outputs)
  expect(infrastructure?.name).toBe('infrastructure')
  expect(infrastructure?.groups.map(({ id, rows }) => [id, ids(rows.map((row) => row.output))])).toEqual([
    ['engineering-project-projects', ['chn-projects']],
    ['road-km', ['chn-road-km']],
    ['bridge-bridges', ['chn-bridges']],
    ['helipad-helipads', ['chn-helipads']],
  ])
})

test('the figures of single rotations are parts of the whole, in their order, whatever they are counted in', () => {
  const row = rowOf(groupOutputs(chinaInSouthKivu), 'chn-projects')
  expect(ids(row?.parts)).toEqual([
    'chn-21-projects',
    'chn-22-tasks',
    'chn-25-tasks',
    'chn-26-projects',
    'chn-27-projects',
  ])
  expect(ids(row?.overlaps)).toEqual(['chn-road-km', 'chn-bridges', 'chn-helipads'])
})

test('a part whose whole is not shown is a row by itself, and says so', () => {
  const parts = outputs.filter((item) => item.partOf === 'chn-projects')
  const rows = rowsOf(groupOutputs(parts))
  expect(rows).toHaveLength(5)
  expect(rows.every((row) => row.wholeIsHidden && row.parts.length === 0)).toBe(true)
})

test('every output of the real file is shown once, as a row or as a part', () => {
  const rows = rowsOf(groupOutputs(outputs))
  const shown = rows.flatMap((row) => [row.output.id, ...row.parts.map((part) => part.id)])
  expect(shown.toSorted()).toEqual(outputs.map((item) => item.id).toSorted())
  expect(rows.length).toBeLessThan(outputs.length)
})

test('units and categories never share a group in the real file', () => {
  for (const { rows, unit, category } of groupsOf(groupOutputs(outputs))) {
    expect(new Set(rows.map((row) => row.output.unit.id))).toEqual(new Set([unit.id]))
    expect(new Set(rows.map((row) => row.output.category))).toEqual(new Set([category]))
  }
})

test('medical and other outputs stand apart from infrastructure', () => {
  const sections = groupOutputs(outputs)
  expect(sections.map(({ name }) => name)).toEqual(['infrastructure', 'medical', 'other'])
  const [infrastructure, medical, other] = sections.map(({ groups }) => groups.map((group) => group.category))
  expect([...new Set(infrastructure)]).toEqual([
    'engineering-project',
    'road',
    'bridge',
    'helipad',
    'airfield',
  ])
  expect([...new Set(medical)]).toEqual(['medical'])
  expect([...new Set(other)]).toEqual(['ordnance', 'qip', 'other'])
})

test('the largest headline figure comes first, parts that stand alone come last', () => {
  const sections = groupOutputs([
    output('small', 5),
    output('alone', 900, { partOf: 'elsewhere' }),
    output('large', 70),
  ])
  expect(rowIds(sections)).toEqual(['large', 'small', 'alone'])
})

test('a part of a part is listed under the outermost whole', () => {
  const sections = groupOutputs([
    output('inner', 1, { partOf: 'middle' }),
    output('middle', 10, { partOf: 'outer' }),
    output('outer', 100),
  ])
  expect(rowIds(sections)).toEqual(['outer'])
  expect(ids(rowOf(sections, 'outer')?.parts)).toEqual(['inner', 'middle'])
})

test('figures that name each other as their whole are not lost', () => {
  const sections = groupOutputs([output('a', 2, { partOf: 'b' }), output('b', 1, { partOf: 'a' })])
  expect(rowIds(sections)).toEqual(['a', 'b'])
})

test('an overlap counts from either side, only among what is shown, and a part goes with its whole', () => {
  const sections = groupOutputs([
    output('a', 3, { mayOverlap: ['whole', 'part', 'not-shown'] }),
    output('whole', 2),
    output('part', 1, { partOf: 'whole' }),
  ])
  expect(ids(rowOf(sections, 'a')?.overlaps)).toEqual(['whole'])
  expect(ids(rowOf(sections, 'whole')?.overlaps)).toEqual(['a'])
})

test('the axis of a group comes from all outputs, so it stands still while the filter changes', () => {
  const all = [output('a', 2650), output('b', 6)]
  expect(groupsOf(groupOutputs([output('b', 6)], all))[0]?.maximum).toBe(3000)
  expect(groupsOf(groupOutputs([output('b', 6)]))[0]?.maximum).toBe(8)
})

test('a short actor leaves out what stands in brackets', () => {
  expect(shortActor('Chinese contingent (engineering company)')).toBe('Chinese contingent')
  expect(shortActor('UNMAS')).toBe('UNMAS')
})
