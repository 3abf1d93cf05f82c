import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type CitingFiles, countUsages, findUsage } from '#src/domain/sources/source-usage.ts'
import { type RecordFile, type RecordOf, recordSchemas } from '#src/schema/files.ts'
import { readRecords } from '#src/schema/read-records.ts'

const raw = (file: RecordFile): unknown => JSON.parse(readFileSync(`data/monusco/${file}.json`, 'utf8'))

const read = <F extends RecordFile>(file: F): readonly RecordOf<F>[] =>
  readRecords(`${file}.json`, recordSchemas[file], raw(file)).records

const files: CitingFiles = {
  provinces: read('provinces'),
  sites: read('sites'),
  events: read('events'),
  outputs: read('outputs'),
  strength: read('strength'),
  siteCounts: read('site-counts'),
  headcounts: read('headcounts'),
  baseEstimates: [],
  contingents: read('contingents'),
  deployments: read('deployments'),
}
const usage = findUsage(files)

/** Every source id in a file, wherever it stands: read from the bare JSON, not by the code under test. */
const citedIn = (names: readonly RecordFile[]): ReadonlySet<string> => {
  const cited = new Set<string>()
  const walk = (value: unknown, isSource: boolean): void => {
    if (typeof value === 'string' && isSource) cited.add(value)
    else if (Array.isArray(value)) for (const item of value) walk(item, isSource)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, key === 'sources' || key === 'source')
  }
  for (const file of names) walk(raw(file), false)
  return cited
}

const citingFiles = [
  'provinces',
  'sites',
  'events',
  'outputs',
  'strength',
  'site-counts',
  'headcounts',
  'contingents',
] as const

test('every document that a record cites has what rests on it, and no other has', () => {
  const cited = citedIn(citingFiles)
  expect(cited.size).toBeGreaterThan(300)
  expect([...cited].filter((id) => !usage.has(id))).toEqual([])
  expect([...usage.keys()].filter((id) => !cited.has(id))).toEqual([])
  const known = new Set(read('sources').map((source) => source.id))
  expect([...usage.keys()].filter((id) => !known.has(id))).toEqual([])
})

test('the press release of 9 April 2024 leads to the four headline outputs', () => {
  const outputs = usage.get('monusco-pr-2024-04-09')?.filter(({ kind }) => kind === 'output')
  expect(outputs?.map(({ id }) => id)).toEqual(['chn-projects', 'chn-road-km', 'chn-bridges', 'chn-helipads'])
  expect(outputs?.[0]).toEqual({
    kind: 'output',
    id: 'chn-projects',
    label: {
      en: 'projects, Chinese contingent (engineering company)',
      fr: 'projets, Contingent chinois (compagnie du génie)',
    },
    siteId: null,
    date: '2024-04',
    quantity: { value: 580, qualifier: 'more-than' },
    count: null,
  })
})

test('a record is listed once for a document, and every record leads back to each of its documents', () => {
  for (const list of usage.values()) {
    const keys = list.map(({ kind, id }) => `${kind} ${id}`)
    expect(new Set(keys).size).toBe(keys.length)
  }
  for (const event of files.events)
    for (const source of event.sources)
      expect(usage.get(source)).toContainEqual(
        expect.objectContaining({ kind: 'event', id: event.id, date: event.date, siteId: event.site }),
      )
})

test('records read off the UN maps are counted, not listed', () => {
  for (const id of ['geo-pko-2-3', 'geo-pko-article']) {
    const counted = usage.get(id)?.filter(({ count }) => count !== null)
    expect(counted?.map(({ kind, count }) => [kind, count])).toEqual([
      ['site', 132],
      ['contingent', 345],
      ['deployment', 1005],
    ])
  }
})

test('a site seen on a day is listed with that day for the document that saw it', () => {
  const site = files.sites.find(({ seen }) => seen.length > 0)
  const sighting = site?.seen[0]
  const source = sighting?.sources[0]
  expect(usage.get(source ?? '')).toContainEqual(
    expect.objectContaining({ kind: 'site', id: site?.id, siteId: site?.id, date: sighting?.date }),
  )
})

test('records counted together count one by one', () => {
  expect(countUsages(usage.get('geo-pko-article') ?? [])).toBe(1482)
  expect(countUsages([])).toBe(0)
})
