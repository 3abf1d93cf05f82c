import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { WhenNear } from '#src/pace/WhenNear.tsx'

let come: (isNear: boolean) => void = () => undefined

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        come = (isNear) => act(() => tell([{ isIntersecting: isNear }]))
      }
      observe() {}
      disconnect() {}
    },
  )
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const wait = (milliseconds: number): void => {
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })
}

const content = () => screen.queryByText('Timeline')

it('draws at once what a link opens at, from the start or later, and keeps it', () => {
  const { rerender } = render(<WhenNear height={100}>Timeline</WhenNear>)
  come(false)
  expect(content()).not.toBeInTheDocument()
  rerender(
    <WhenNear height={100} isWanted>
      Timeline
    </WhenNear>,
  )
  expect(content()).toBeInTheDocument()
  rerender(<WhenNear height={100}>Timeline</WhenNear>)
  expect(content()).toBeInTheDocument()
})

it('draws its content when a reader comes near, and keeps it', () => {
  render(<WhenNear height={100}>Timeline</WhenNear>)
  come(false)
  expect(content()).not.toBeInTheDocument()
  come(true)
  expect(content()).toBeInTheDocument()
})

it('draws it anyway after a while where that is asked for, and else waits', () => {
  const { unmount } = render(<WhenNear height={100}>Timeline</WhenNear>)
  wait(60_000)
  expect(content()).not.toBeInTheDocument()
  unmount()
  render(
    <WhenNear height={100} patience={3000}>
      Timeline
    </WhenNear>,
  )
  wait(2999)
  expect(content()).not.toBeInTheDocument()
  wait(1)
  expect(content()).toBeInTheDocument()
})

it('draws it for paper', () => {
  render(<WhenNear height={100}>Timeline</WhenNear>)
  act(() => {
    window.dispatchEvent(new Event('beforeprint'))
  })
  expect(content()).toBeInTheDocument()
})
