import { QueryClient } from '@tanstack/react-query'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { playScenario, server } from '#mocks/server.ts'
import { checkForNewerData } from '#src/offline/newer-data.ts'
import { missionQuery } from '#src/queries/mission.ts'
import { prefetchMission } from '#src/queries/prefetch-mission.ts'
import { recordsQuery } from '#src/queries/records.ts'

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

  it('that differs is told file by file, and shown only when that is asked for', async () => {
    contributors(china, { id: 'XYZ', name: { en: 'Xyland', fr: 'Xylande' } })
    const result = await checkForNewerData(client, 'monusco')
    if (result.kind !== 'newer') throw new Error(result.kind)
    const { from, to, changes, texts, apply } = result.data
    expect([from, to]).toEqual(['2026.11.4', '2026.11.4'])
    expect(changes).toEqual([{ file: 'contributors', added: 1, removed: 22, changed: 0 }])
    expect(texts.map(([path]) => path)).toContain('monusco/basemap.topo.json')
    const { queryKey } = recordsQuery('monusco', 'contributors')
    expect(client.getQueryData(queryKey)?.records).toHaveLength(23)
    apply()
    expect(client.getQueryData(queryKey)?.records).toHaveLength(2)
    expect(await checkForNewerData(client, 'monusco')).toEqual({ kind: 'same' })
  })

  it('with one bad record is taken, since that record is set aside and listed', async () => {
    playScenario('partly-bad:sites')
    expect(await checkForNewerData(client, 'monusco')).toMatchObject({ kind: 'newer' })
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

  it.each(['offline', 'failed:sites', 'missing:sites'])('cannot be compared (%s)', async (scenario) => {
    playScenario(scenario)
    expect(await checkForNewerData(client, 'monusco')).toEqual({ kind: 'unreachable' })
    expect(client.getQueryData(missionQuery('monusco').queryKey)?.dataVersion).toBe('2026.11.4')
  })
})
