import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import { HttpResponse, delay, http } from 'msw'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { server } from '#mocks/server.ts'
import { useMissionFiles } from '#src/queries/use-mission-files.ts'

const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } })

const Provider = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={client}>{children}</QueryClientProvider>
)

beforeEach(() => {
  // A cold visit: the page names a pack, here one with nothing in it.
  const link = document.createElement('link')
  link.dataset['packs'] = 'monusco'
  link.href = '/packs/'
  document.head.append(link)
  server.use(
    http.get('*/packs/*.json', () => HttpResponse.json({})),
    http.get('*/monusco/changelog.json', () => delay('infinite')),
  )
})

afterEach(() => document.head.querySelector('link[data-packs]')?.remove())

it('a changelog that never comes holds nothing else up', async () => {
  const { result } = renderHook(() => useMissionFiles('monusco', 'en'), { wrapper: Provider })
  await waitFor(() => expect(result.current.events.status).toBe('ready'), { timeout: 5000 })
  await waitFor(() => expect(result.current.isComplete).toBe(true), { timeout: 5000 })
  expect(result.current.changelog.status).toBe('loading')
})
