import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { makePack } from '#src/build/data-packs.ts'
import { readPack } from '#src/queries/read-pack.ts'
import { recordSchemas } from '#src/schema/files.ts'
import { readRecords } from '#src/schema/read-records.ts'

const folder = 'data/monusco'

const published = <T>(name: string, schema: v.GenericSchema<unknown, T>): T =>
  v.parse(schema, JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')))

const Kept = v.object({
  id: v.string(),
  date: v.string(),
  effect: v.nullable(v.string()),
  conflicts: v.unknown(),
})

/** As it comes over the line. */
const packIn = (language: 'en' | 'fr') => readPack(JSON.parse(JSON.stringify(makePack(folder, language))))

describe('the pack of the real data', () => {
  it.each([
    ['provinces', 26],
    ['contributors', 23],
    ['sites', 175],
    ['contingents', 389],
    ['deployments', 1005],
    ['events', 123],
    ['strength', 104],
  ] as const)('has every record of %s: %i, each after its schema', (file, count) => {
    const records = packIn('fr').records[file]?.records ?? []
    expect(records).toHaveLength(count)
    const read = readRecords<{ id: string }>(file, recordSchemas[file], { records })
    expect(read.problems).toEqual([])
  })

  it('has no outputs, and of the sources only those that the first view names', () => {
    const { outputs, sources } = packIn('en').records
    expect(outputs).toBeUndefined()
    expect(readRecords('sources', recordSchemas.sources, sources).problems).toEqual([])
    expect(sources?.records.length).toBeLessThan(319)
    expect(sources?.records.map(({ id }) => id)).toContain('geo-pko-2-3')
  })

  it('holds one language', () => {
    const inFrench = JSON.stringify(makePack(folder, 'fr'))
    expect(inFrench).toContain('République démocratique du Congo')
    expect(inFrench).not.toContain('Democratic Republic')
    expect(packIn('fr').mission?.country).toEqual({
      en: 'République démocratique du Congo',
      fr: 'République démocratique du Congo',
    })
  })

  it('says of the reference site what the published file says, without its notes', () => {
    const amsar = packIn('en').records.sites?.records.find(({ id }) => id === 'amsar')
    expect(amsar).toMatchObject({ province: 'CD-SK', contributors: ['CHN'], notes: null })
    expect(packIn('en').records.events?.records[0]?.summary.en).toBe('…')
  })

  it('keeps dates, effects and whether sources differ, so that every status stays what it is', () => {
    const keep = (events: readonly v.InferOutput<typeof Kept>[]) =>
      events.map(({ id, date, effect, conflicts }) => [id, date, effect, conflicts !== null])
    const { records } = published('events', v.looseObject({ records: v.array(Kept) }))
    expect(keep(packIn('en').records.events?.records ?? [])).toEqual(keep(records))
  })
})
