import { act, render, screen } from '@testing-library/react'
import { lazy } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { loadTexts } from '#src/text/load-texts.ts'
import { TextProvider } from '#src/text/TextContext.tsx'
import { InTurn } from '#src/ui/InTurn.tsx'

const painted: (() => void)[] = []
vi.mock('#src/pace/frames.ts', () => ({ afterPaint: (next: () => void) => painted.push(next) }))

/** The frame is on screen. */
const paint = (): void => act(() => painted.splice(0).forEach((next) => next()))

const textsOf = await loadTexts('en')

const show = (...charts: readonly React.ReactNode[]) =>
  render(
    <TextProvider value={textsOf(null)}>
      {charts.map((chart, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- they stay where they are
        <InTurn key={index}>
          <p>{chart}</p>
        </InTurn>
      ))}
    </TextProvider>,
  )

afterEach(() => {
  while (painted.length > 0) paint()
})

it('draws one chart after the other, each once the one before is on screen', () => {
  show('first', 'second', 'third')
  expect(screen.getByText('first')).toBeVisible()
  expect(screen.queryByText('second')).not.toBeInTheDocument()
  paint()
  expect(screen.getByText('second')).toBeVisible()
  expect(screen.queryByText('third')).not.toBeInTheDocument()
  paint()
  expect(screen.getByText('third')).toBeVisible()
})

it('waits for a chart whose code is on its way', async () => {
  const waiting: ((module: { default: () => string }) => void)[] = []
  const Late = lazy(() => new Promise<{ default: () => string }>((keep) => waiting.push(keep)))
  show(<Late key="late" />, 'second')
  paint()
  expect(screen.queryByText('second')).not.toBeInTheDocument()
  // oxlint-disable-next-line require-await -- lets the promise come
  await act(async () => waiting[0]?.({ default: () => 'late' }))
  paint()
  expect(screen.getByText('late')).toBeVisible()
  expect(screen.getByText('second')).toBeVisible()
})

it('passes the turn on when a chart leaves the page', () => {
  const { unmount } = show('first', 'second')
  unmount()
  paint()
  show('third')
  expect(screen.getByText('third')).toBeVisible()
})

it('draws all for paper', () => {
  show('first', 'second', 'third')
  act(() => {
    window.dispatchEvent(new Event('beforeprint'))
  })
  expect(screen.getByText('second')).toBeVisible()
  expect(screen.getByText('third')).toBeVisible()
})
