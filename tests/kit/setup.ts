import { afterEach, beforeEach, vi } from 'vitest'

// For every test. What the page needs besides is in setup-page.ts.

let noise: string[] = []

beforeEach(() => {
  // Only the clock stands still: timers run, so that waiting for something works.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00Z') })
  // Whatever a test writes to the console as a fault is one, unless the test expects it:
  // vi.spyOn(console, 'error').mockImplementation(() => {}) takes the place of these.
  noise = []
  for (const method of ['error', 'warn'] as const)
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      noise.push(`console.${method}: ${parts.map(String).join(' ')}`)
    })
})

afterEach(() => {
  vi.useRealTimers()
  if (noise.length > 0) throw new Error(`unexpected messages on the console:\n${noise.join('\n')}`)
})
