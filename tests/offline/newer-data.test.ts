import { QueryClient } from '@tanstack/react-query'
import { HttpResponse, http } from 'msw'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { playScenario, server } from '#mocks/server.ts'
import { checkForNewerData } from '#src/offline/newer-data.ts'
import { missionQuery } from '#src/queries/mission.ts'
import { prefetchMission } from '#src/queries/prefetch-mission.ts'
import { recordsQuery } from '#src/queries/records.ts'
import { publishedJson } from '#tests/kit/published-json.ts'

let client: QueryClient

beforeEach(async () => {
  client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } })
  await prefetchMission(client, 'monusco')
  await client.prefetchQuery(recordsQuery('monusco', 'changelog'))
})

const contributors = (...records: readonly object[]) =>
  server.use(http.get('*/monusco/contributors.json', () => HttpResponse.json({ records })))

const china = { id: 'CHN', name: { en: 'China', fr: 'Chine' } }

describe('the data on the server', () => {
  it('is the same as long as every file is', async () => {
    expect(await checkForNewerData(client, 'monusco')).toEqual({ kind: 'same' })
  })

  it('of which a file that only some missions have is new is kept with it, and told where the page has read it', async () => {
    const record = { id: 'one', site: 'kamanyola', mission: 'MONUSCO', date: '2017-05', total: 1, troops: 1, police: 0, observers: 0, sources: ['xinhua-2024-02-28'] } // prettier-ignore
    const serve = (total: number) =>
      server.use(
        http.get('*/monusco/mission.json', () => HttpResponse.json({ ...JSON.parse(readFileSync('data/monusco/mission.json', 'utf8')), baseEstimates: true, dataVersion: `2027.1.${total}` })),
        http.get('*/monusco/base-estimates.json', () => HttpResponse.json({ records: [{ ...record, total }] })),
      ) // prettier-ignore
    const check = async () => {
      const result = await checkForNewerData(client, 'monusco')
      if (result.kind !== 'newer') throw new Error(result.kind)
      return result.data
    }
    serve(1)
    const first = await check()
    expect(first.texts.map(([path]) => path)).toContain('monusco/base-estimates.json')
    expect(first.changes).toEqual([])
    first.apply()
    await client.prefetchQuery(recordsQuery('monusco', 'base-estimates'))
    serve(2)
    const second = await check()
    expect(second.changes).toEqual([{ file: 'base-estimates', added: 0, removed: 0, changed: 1, unread: 0 }])
    second.apply()
    expect(client.getQueryData(recordsQuery('monusco', 'base-estimates').queryKey)?.records[0]?.total).toBe(2)
  })

  it('that differs is told file by file, and shown only when that is asked for', async () => {
    contributors(china, { id: 'XYZ', name: { en: 'Xyland', fr: 'Xylande' } })
    const result = await checkForNewerData(client, 'monusco')
    if (result.kind !== 'newer') throw new Error(result.kind)
    const { from, to, changes, texts, apply } = result.data
    expect([from, to]).toEqual(['2026.11.4', '2026.11.4'])
    expect(changes).toEqual([{ file: 'contributors', added: 1, removed: 22, changed: 0, unread: 0 }])
    expect(result.data.lost).toBe(0)
    expect(texts.map(([path]) => path)).toContain('monusco/basemap.topo.json')
    const { queryKey } = recordsQuery('monusco', 'contributors')
    expect(client.getQueryData(queryKey)?.records).toHaveLength(23)
    apply()
    expect(client.getQueryData(queryKey)?.records).toHaveLength(2)
    expect(await checkForNewerData(client, 'monusco')).toEqual({ kind: 'same' })
  })

  it('of which records of the page cannot be read any more says how many, and calls none of them removed', async () => {
    const { records } = publishedJson('monusco/sites.json')
    const sites = records.map((site, index) =>
      index % 3 === 0 ? Object.assign({}, site, { kind: 'unknown-kind' }) : site,
    )
    server.use(http.get('*/monusco/sites.json', () => HttpResponse.json({ records: sites })))
    const result = await checkForNewerData(client, 'monusco')
    if (result.kind !== 'newer') throw new Error(result.kind)
    const third = Math.ceil(records.length / 3)
    expect(result.data.changes).toEqual([{ file: 'sites', added: 0, removed: 0, changed: 0, unread: third }])
    expect(result.data.lost).toBe(third)
  })

  it('of which only new records cannot be read takes nothing from the page', async () => {
    const { records } = publishedJson('monusco/contributors.json')
    const added = { id: 'ABC', title: 'x' }
    contributors(...records.map((record) => Object(record)), added)
    expect(await checkForNewerData(client, 'monusco')).toMatchObject({
      kind: 'newer',
      data: { lost: 0, changes: [{ file: 'contributors', added: 0, removed: 0, changed: 0, unread: 1 }] },
    })
  })

  it.each(['wrong-shape:sites', 'malformed:sites', 'start-page:sites'])(
    'that this version cannot read (%s) is refused whole, with the file',
    async (scenario) => {
      playScenario(scenario)
      expect(await checkForNewerData(client, 'monusco')).toEqual({
        kind: 'unreadable',
        files: ['monusco/sites.json'],
      })
    },
  )

  it('of which most records are of a form not known here is refused', async () => {
    contributors(china, { id: 'ABC', title: 'x' }, { id: 'DEF', title: 'y' })
    expect(await checkForNewerData(client, 'monusco')).toEqual({
      kind: 'unreadable',
      files: ['monusco/contributors.json'],
    })
  })

  it.each(['monusco/sites.json', 'missions.json'])(
    'that is too large (%s) is refused with the file',
    async (file) => {
      server.use(http.get(`*/${file}`, () => new HttpResponse(' '.repeat(6_100_000))))
      expect(await checkForNewerData(client, 'monusco')).toEqual({ kind: 'unreadable', files: [file] })
    },
  )

  it.each(['offline', 'failed:sites', 'missing:sites'])('cannot be compared (%s)', async (scenario) => {
    playScenario(scenario)
    expect(await checkForNewerData(client, 'monusco')).toEqual({ kind: 'unreachable' })
    expect(client.getQueryData(missionQuery('monusco').queryKey)?.dataVersion).toBe('2026.11.4')
  })
})
