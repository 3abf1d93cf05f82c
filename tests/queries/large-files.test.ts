import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { server } from '#mocks/server.ts'
import { createQueryClient } from '#src/queries/query-client.ts'
import { parsed, readListInPieces } from '#src/queries/read-published.ts'
import { recordsQuery } from '#src/queries/records.ts'
import { basemapQuery } from '#src/queries/topology.ts'

// A file that is far too large never stops the page.

let asked = 0

beforeEach(() => {
  asked = 0
})

afterEach(() => vi.restoreAllMocks())

it('more than six megabytes are refused with name and size, and asked for once', async () => {
  const megabyte = new TextEncoder().encode(' '.repeat(1_000_000))
  server.use(
    http.get('*/monusco/sites.json', () => {
      asked += 1
      let sent = 0
      return new HttpResponse(
        new ReadableStream({
          // Without an end: what is too large is not waited for.
          pull: (controller) => {
            sent += 1
            if (sent > 30) controller.error(new Error('read on'))
            else controller.enqueue(megabyte)
          },
        }),
      )
    }),
  )
  const answer = createQueryClient().fetchQuery(recordsQuery('monusco', 'sites'))
  await expect(answer).rejects.toMatchObject({ file: 'monusco/sites.json', kind: 'too-large', detail: '> 6 MB' }) // prettier-ignore
  expect(asked).toBe(1)
})

const serve = (text: string): void =>
  server.use(
    http.get('*/monusco/contributors.json', () => {
      asked += 1
      return new HttpResponse(text, { headers: { 'content-type': 'application/json' } })
    }),
  )

const contributors = () => createQueryClient().fetchQuery(recordsQuery('monusco', 'contributors'))

it('more objects than are made in one piece are refused before they are made, and asked for once', async () => {
  serve(`{"records":[${'{},'.repeat(500_000)}{}]}`)
  await expect(contributors()).rejects.toMatchObject({ kind: 'too-large', detail: '> 500000 objects' })
  expect(asked).toBe(1)
})

it('more names of fields than a browser takes quickly are refused, in one object or in many', async () => {
  const fields = Array.from({ length: 30_000 }, (_, index) => `"k${index}": 0`)
  for (const records of [`{${fields.join(',')}}`, fields.map((field) => `{${field}}`).join(',')]) {
    serve(`{"records":[${records}]}`)
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    await expect(contributors()).rejects.toMatchObject({ kind: 'too-large', detail: '> 20000 fields' })
  }
})

it('outlines of more points than are drawn quickly are refused', async () => {
  const json = `{"type":"Topology","arcs":[[${'[0,1],'.repeat(150_000)}[0,1]]],"objects":{}}`
  server.use(http.get('*/monusco/basemap.topo.json', () => HttpResponse.text(json)))
  const answer = createQueryClient().fetchQuery(basemapQuery('monusco'))
  await expect(answer).rejects.toMatchObject({ kind: 'too-large', detail: '> 150000 objects' })
})

/** A file in which no record is sound. */
const faults = (count: number): string => {
  const records = Array.from({ length: count }, (_, index) => `{"id":"C${index}","name":{"en":"x","fr":"x"}}`)
  return `{"records":[${records.join(',')}]}`
}

it('a file with more faults than anybody reads is refused, and one with fewer is drawn without them', async () => {
  serve(faults(10_100))
  await expect(contributors()).rejects.toMatchObject({
    kind: 'wrong-shape',
    detail: 'more than 10000 faults',
  })
  serve(faults(9000))
  expect((await contributors()).problems).toHaveLength(9000)
})

it('the page has a turn between what is done with a large text', async () => {
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  })
  const text = `{"records":[]}${' '.repeat(1_000_000)}`
  const before: number[] = []
  const { parse } = JSON
  vi.spyOn(JSON, 'parse').mockImplementation((json: string): unknown => {
    if (json === text) before.push(turns)
    return parse(json)
  })
  const json = await parsed('x/contributors.json', text)
  const after = turns
  clearInterval(timer)
  expect(json).toEqual({ records: [] })
  expect(before[0]).toBeGreaterThan(1)
  expect(after).toBeGreaterThan(before[0] ?? 0)
})

it('while thousands of records are read, the page has its turn; all of them are read', async () => {
  // Each look at the clock is a tenth of a second later: there is time for a few records between two turns.
  let time = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (time += 100))
  const records = Array.from({ length: 1000 }, (_, index) => ({ id: `C${index % 990}`, name: { en: 'x', fr: 'x' } })) // prettier-ignore
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  })
  const { records: good, problems } = await readListInPieces('x/contributors.json', 'contributors', {
    records,
  })
  clearInterval(timer)
  expect(good.length + problems.length).toBe(1000)
  expect(problems.at(-1)).toMatchObject({ record: 'C9', field: 'id' })
  expect(turns).toBeGreaterThan(5)
  await expect(readListInPieces('x/contributors.json', 'contributors', [])).rejects.toMatchObject({ kind: 'wrong-shape' }) // prettier-ignore
})
