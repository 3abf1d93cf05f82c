import { QueryClient } from '@tanstack/react-query'
import { beforeEach, describe, expect, it } from 'vitest'
import { playScenario } from '#mocks/server.ts'
import { missionQuery } from '#src/queries/mission.ts'
import { missionsQuery, recordsQuery } from '#src/queries/records.ts'
import { basemapQuery, provinceOutlinesQuery } from '#src/queries/topology.ts'
import type { RecordFile } from '#src/schema/files.ts'

let client: QueryClient

beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } })
})

const load = <F extends RecordFile>(file: F) => client.fetchQuery(recordsQuery('monusco', file))

describe('the files as they are published', () => {
  it.each([
    ['provinces', 26],
    ['contributors', 23],
    ['sites', 175],
    ['contingents', 389],
    ['deployments', 1005],
    ['events', 123],
    ['outputs', 63],
    ['strength', 104],
    ['site-counts', 9],
    ['headcounts', 210],
    ['sources', 378],
    ['changelog', 4],
  ] as const)('%s is read whole: %i records, no problem', async (file, count) => {
    const { records, problems } = await load(file)
    expect(problems).toEqual([])
    expect(records).toHaveLength(count)
  })

  it('are the missions, the mission, the outlines and the base map, too', async () => {
    const missions = await client.fetchQuery(missionsQuery)
    const mission = await client.fetchQuery(missionQuery('monusco'))
    const outlines = await client.fetchQuery(provinceOutlinesQuery('monusco'))
    const basemap = await client.fetchQuery(basemapQuery('monusco'))
    expect(missions.records[0]?.id).toBe('monusco')
    expect(mission.shortName.fr).toBe('MONUSCO')
    expect(Object.keys(outlines.objects)).toContain('provinces')
    expect(Object.keys(basemap.objects)).toEqual(expect.arrayContaining(['lakes', 'neighbours', 'towns']))
  })
})

describe('a list file that cannot be used is refused with its name, the kind of failure and a detail', () => {
  it.each([
    ['missing:sites', 'missing', 'HTTP 404'],
    ['start-page:sites', 'missing', 'HTTP 200'],
    ['failed:sites', 'failed', 'HTTP 500'],
    ['offline:sites', 'unreachable', 'Failed to fetch'],
    ['malformed:sites', 'not-json', expect.stringContaining('JSON')],
    ['wrong-shape:sites', 'wrong-shape', 'expected { "records": [ … ] }, found []'],
  ])('%s is %s', async (scenario, kind, detail) => {
    playScenario(scenario)
    await expect(load('sites')).rejects.toMatchObject({ file: 'monusco/sites.json', kind, detail })
    await expect(load('events')).resolves.toMatchObject({ problems: [] })
  })
})

describe('a file that is not a list is refused in the same way', () => {
  it.each([
    ['missing', 'missing', 'HTTP 404'],
    ['start-page', 'missing', 'HTTP 200'],
    ['failed', 'failed', 'HTTP 500'],
    ['offline', 'unreachable', 'Failed to fetch'],
    ['malformed', 'not-json', expect.stringContaining('JSON')],
    ['wrong-shape', 'wrong-shape', expect.stringContaining('xpected')],
  ])('%s', async (fault, kind, detail) => {
    playScenario(`${fault}:mission,provinces.topo,basemap.topo`)
    await expect(client.fetchQuery(missionQuery('monusco'))).rejects.toMatchObject({
      file: 'monusco/mission.json',
      kind,
      detail,
    })
    await expect(client.fetchQuery(provinceOutlinesQuery('monusco'))).rejects.toMatchObject({
      file: 'monusco/provinces.topo.json',
      kind,
      detail,
    })
    await expect(client.fetchQuery(basemapQuery('monusco'))).rejects.toMatchObject({
      file: 'monusco/basemap.topo.json',
      kind,
      detail,
    })
  })
})

describe('a file with a broken record and one that is there twice', () => {
  it.each([
    ['provinces', 'CD-BC', 'name.fr', '"fr"', 'nothing'],
    ['contributors', 'BEL', 'name.en', 'an English text', '""'],
    ['sites', 'kamanyola', 'opened.date', 'a date that exists in the calendar', '"2005-13"'],
    ['contingents', 'map-adikivu-bol-monuc', 'estimates.2009', 'a number of 0 or more', '-150'],
    ['deployments', 'map-adikivu-2005-monuc', 'troops.0', 'a number of 0 or more', '-1'],
    ['events', '2019-03-sg-proposal', 'status', '("happened" | "planned" | "missed")', '"cancelled"'],
    ['outputs', 'chn-projects', 'quantity.qualifier', expect.stringContaining('"more-than"'), '"over"'],
    ['strength', '2004-contingent-china', 'actual', 'Object', '"218"'],
    ['site-counts', 'sk-14-xinhua', 'saidBy', 'Object', '"Xinhua"'],
    ['sources', 'monusco-pr-2024-04-09', 'url', 'an address such as https://www.un.org', '"www.un.org"'],
    ['changelog', 'v2026-11-1', 'summary.fr', '"fr"', 'nothing'],
  ] as const)('%s: both are listed, the others are kept', async (file, record, field, expected, found) => {
    const whole = await load(file)
    client.clear()
    playScenario(`partly-bad:${file}`)
    const { records, problems } = await load(file)
    const second = whole.records[1]?.id
    expect(problems).toEqual([
      { file: `monusco/${file}.json`, record, field, expected, found },
      {
        file: `monusco/${file}.json`,
        record: second,
        field: 'id',
        expected: 'an id that no other record has',
        found: `"${second}"`,
      },
    ])
    expect(records).toEqual(whole.records.slice(1))
  })
})

describe('scenarios without a file named', () => {
  it('empty leaves every list of the mission without records, and without problems', async () => {
    playScenario('empty')
    await expect(load('sites')).resolves.toEqual({ records: [], problems: [] })
    await expect(load('sources')).resolves.toEqual({ records: [], problems: [] })
    await expect(client.fetchQuery(missionQuery('monusco'))).resolves.toMatchObject({ id: 'monusco' })
  })

  it('offline reaches nothing', async () => {
    playScenario('offline')
    await expect(load('sites')).rejects.toMatchObject({ kind: 'unreachable' })
    await expect(client.fetchQuery(missionQuery('monusco'))).rejects.toMatchObject({ kind: 'unreachable' })
    await expect(client.fetchQuery(missionsQuery)).rejects.toMatchObject({ kind: 'unreachable' })
  })

  it('slow answers with the real file in the end', async () => {
    playScenario('slow')
    const started = performance.now()
    const { records } = await load('provinces')
    expect(records).toHaveLength(26)
    expect(performance.now() - started).toBeGreaterThan(1900)
  })
})
