import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import { HttpResponse, delay, http } from 'msw'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { server } from '#mocks/server.ts'
import { makePack } from '#src/build/data-packs.ts'
import { createQueryClient } from '#src/queries/query-client.ts'
// Loaded before, so that only files take their time here.
import '#src/queries/read-published.ts'
import { limit, silence } from '#src/queries/read-in-time.ts'
import { recordsQuery } from '#src/queries/records.ts'
import { useMissionFiles } from '#src/queries/use-mission-files.ts'

// Every request ends: with data, or with a told failure. On the lines of these readers answers stall, drip and break off.

let client: QueryClient

beforeEach(() => {
  client = createQueryClient()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true })
})

afterEach(() => {
  document.head.querySelector('link[data-packs]')?.remove()
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: true })
})

const Provider = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={client}>{children}</QueryClientProvider>
)

const sites = () => client.fetchQuery(recordsQuery('monusco', 'sites'))

/** A body that sends a letter every so many milliseconds, without end. */
const dripping = (every: number): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull: (controller) =>
      new Promise((resolve) => {
        setTimeout(() => {
          controller.enqueue(new TextEncoder().encode(' '))
          resolve()
        }, every)
      }),
  })

/** A body that breaks off after its first letters. */
const broken = (): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"records": ['))
      controller.error(new TypeError('network error'))
    },
  })

const refused = async (answer: Promise<unknown>, after: number) => {
  const outcome = answer.catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(after)
  return outcome
}

describe('a file', () => {
  it('that never answers is told as not having come in time', async () => {
    server.use(http.get('*/monusco/sites.json', () => delay('infinite')))
    expect(await refused(sites(), silence + 100)).toMatchObject({
      file: 'monusco/sites.json',
      kind: 'stalled',
      detail: '> 20 s',
    })
  })

  it('whose answer stops half way, too', async () => {
    const half = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"records": [')),
    })
    server.use(http.get('*/monusco/sites.json', () => new HttpResponse(half)))
    expect(await refused(sites(), silence + 2000)).toMatchObject({ kind: 'stalled' })
  })

  it('that drips for ever is given up after four minutes', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(dripping(10_000)))
    const outcome = sites().catch((error: unknown) => error)
    for (let passed = 0; passed <= limit; passed += 5000) {
      // oxlint-disable-next-line no-await-in-loop -- the letters come one by one
      await vi.advanceTimersByTimeAsync(5000)
      // oxlint-disable-next-line no-await-in-loop -- and take their way through the streams
      await new Promise(setImmediate)
    }
    expect(await outcome).toMatchObject({ kind: 'stalled', detail: '> 240 s' })
  })

  it('whose line breaks while it comes is told as unreachable', async () => {
    server.use(http.get('*/monusco/sites.json', () => new HttpResponse(broken())))
    expect(await refused(sites(), 5000)).toMatchObject({ kind: 'unreachable' })
  })

  it('that fails after the browser has said that there is no line is told, and does not wait for ever', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false })
    window.dispatchEvent(new Event('offline'))
    server.use(http.get('*/monusco/sites.json', () => HttpResponse.error()))
    const { result } = renderHook(() => useMissionFiles('monusco', 'en'), { wrapper: Provider })
    await vi.advanceTimersByTimeAsync(3000)
    await waitFor(() => expect(result.current.sites).toMatchObject({ status: 'error' }))
  })
})

const namePack = () => {
  const link = document.createElement('link')
  link.dataset['packs'] = 'monusco'
  link.href = '/packs/'
  document.head.append(link)
}

describe('a cold visit', () => {
  beforeEach(() => {
    namePack()
    server.use(http.get('*/packs/monusco.json', () => HttpResponse.json({})))
  })

  it('whose pack never answers shows the published files', async () => {
    server.use(http.get('*/packs/monusco-en.json', () => delay('infinite')))
    const { result } = renderHook(() => useMissionFiles('monusco', 'en'), { wrapper: Provider })
    expect(result.current.isOpening).toBe(true)
    await vi.advanceTimersByTimeAsync(silence + 100)
    await waitFor(() => expect(result.current.events.status).toBe('ready'))
  })

  it('keeps what the pack has drawn where a file is refused after it, is told, and has it on another try', async () => {
    server.use(
      http.get('*/packs/monusco-en.json', () => HttpResponse.json(makePack('data/monusco', 'en'))),
      http.get('*/monusco/events.json', () => HttpResponse.error()),
    )
    const { result } = renderHook(() => useMissionFiles('monusco', 'en'), { wrapper: Provider })
    await vi.advanceTimersByTimeAsync(10_000)
    await waitFor(() =>
      expect(result.current.failure).toMatchObject({
        status: 'error',
        errors: [{ file: 'monusco/events.json', kind: 'unreachable' }],
      }),
    )
    expect(result.current.events).toMatchObject({ status: 'ready', value: { records: { length: 123 } } })
    expect(result.current.isComplete).toBe(false)
    server.resetHandlers()
    result.current.failure?.retry()
    await vi.advanceTimersByTimeAsync(3000)
    await waitFor(() => expect(result.current.isComplete).toBe(true))
    expect(result.current.failure).toBeNull()
  })

  it.each(['mission.json', 'provinces.topo.json'])(
    'lets nothing leave the page while the pack, which is in one language, still stands in for %s',
    async (file) => {
      server.use(
        http.get('*/packs/monusco-en.json', () => HttpResponse.json(makePack('data/monusco', 'en'))),
        http.get(`*/monusco/${file}`, () => delay('infinite')),
      )
      const { result } = renderHook(() => useMissionFiles('monusco', 'en'), { wrapper: Provider })
      await vi.advanceTimersByTimeAsync(10_000)
      await waitFor(() => expect(result.current.mission.status).toBe('ready'))
      await vi.advanceTimersByTimeAsync(2000)
      expect(result.current.isComplete).toBe(false)
      await vi.advanceTimersByTimeAsync(silence)
      // On a busy machine others may not have been read within the time that the test advances by.
      await waitFor(() =>
        expect(result.current.failure?.errors).toContainEqual(
          expect.objectContaining({ kind: 'stalled', file: `monusco/${file}` }),
        ),
      )
      expect(result.current.isComplete).toBe(false)
    },
  )

  it('on which one file never answers has all the others, and is told of the one', async () => {
    server.use(
      http.get('*/packs/monusco-en.json', () => HttpResponse.json({})),
      http.get('*/monusco/outputs.json', () => delay('infinite')),
    )
    const { result } = renderHook(() => useMissionFiles('monusco', 'en'), { wrapper: Provider })
    await vi.advanceTimersByTimeAsync(10_000)
    await waitFor(() => expect(result.current.events.status).toBe('ready'))
    expect(result.current.outputs.status).toBe('loading')
    await vi.advanceTimersByTimeAsync(silence)
    await waitFor(() =>
      expect(result.current.outputs).toMatchObject({ status: 'error', errors: [{ kind: 'stalled' }] }),
    )
    expect(result.current.isComplete).toBe(true)
  })
})
