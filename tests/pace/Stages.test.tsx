import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { Stage, Stages } from '#src/pace/Stages.tsx'
import { useDrawing } from '#src/pace/use-drawing.ts'

type Queue = (() => void)[]

const { painted, keepIn } = vi.hoisted(() => ({
  painted: [] as Queue,
  keepIn: (waiting: Queue) => (next: () => void) => {
    waiting.push(next)
    return () => {}
  },
}))
vi.mock('#src/pace/frames.ts', () => ({ afterPaint: keepIn(painted) }))

const goOn = (waiting: Queue): void => act(() => waiting.splice(0).forEach((next) => next()))

/** Draws itself until it is clicked. */
const SlowMap = () => <button onClick={useDrawing()}>map</button>

afterEach(() => {
  while (painted.length > 0) goOn(painted)
})

it('draws what is said to come now, what comes in the next frame, then the rest when all is quiet', () => {
  render(
    <Stages>
      <Stage at="when quiet">tabs</Stage>
      <Stage at="next frame">filters</Stage>
      <Stage at="now">
        <SlowMap />
      </Stage>
    </Stages>,
  )
  expect(document.body).toHaveTextContent(/^map$/u)
  goOn(painted)
  expect(document.body).toHaveTextContent(/^filtersmap$/u)
  act(() => screen.getByRole('button').click())
  goOn(painted)
  expect(screen.getByText(/tabs/u)).toBeVisible()
  expect(document.body).toHaveTextContent(/^tabsfiltersmap$/u)
})

it('draws a part at once when its stage is over', () => {
  const { rerender } = render(<Stages>{null}</Stages>)
  goOn(painted)
  rerender(
    <Stages>
      <Stage at="when quiet">dialog</Stage>
    </Stages>,
  )
  expect(document.body).toHaveTextContent(/^dialog$/u)
})
