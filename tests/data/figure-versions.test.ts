import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { figuresSchema } from '#src/schema/files.ts'
import { readRecords } from '#src/schema/read-records.ts'
import { versionOf } from './figure-versions.ts'

const parse = (path: string): unknown => JSON.parse(readFileSync(`data/${path}`, 'utf8'))
const { records, problems } = readRecords('figures.json', figuresSchema, parse('figures.json'))

it('knows the key figures of each mission in today’s data; npm run figures writes them', () => {
  expect(problems).toEqual([])
  const missions = v.parse(v.looseObject({ records: v.array(v.looseObject({ id: v.string() })) }), parse('missions.json')) // prettier-ignore
  expect(records.map(({ id }) => id)).toEqual(missions.records.map(({ id }) => id))
  expect(records.map(({ id, versions }) => [id, versions.at(-1)])).toEqual(
    records.map(({ id }) => [id, versionOf((file) => parse(`${id}/${file}.json`))]),
  )
})

it('knows those of former versions, as the data of then has them', () => {
  const monusco = records.find(({ id }) => id === 'monusco')
  const told = monusco?.versions.map(
    ({ version, values }) =>
      `${version}: ${values.map(({ figure, value, of = '' }) => [figure, value, of].join(' ').trim()).join(', ')}`,
  )
  expect(told).toEqual([
    '2026.11.1: sites 12 41, troops 11588, ceiling 11500',
    '2026.11.2: sites 12 41, troops 11588, ceiling 11500',
    '2026.11.3: sites 12 43, troops 11438, ceiling 11500',
    '2026.11.4: sites 12 43, troops 11438, ceiling 11500',
  ])
})
