import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { renderApp } from '#tests/kit/render-app.tsx'

const frames = vi.hoisted(() => ({ isHeld: false, due: new Set<() => void>() }))

vi.mock('#src/pace/frames.ts', () => ({
  afterPaint: (next: () => void) => {
    if (!frames.isHeld) {
      next()
      return () => {}
    }
    frames.due.add(next)
    return () => frames.due.delete(next)
  },
}))

/** The frame is on screen. */
const paint = (): void =>
  act(() => {
    const due = [...frames.due]
    frames.due.clear()
    for (const next of due) next()
  })

it('a date is answered by its control, in the next frame by the map, and then by the figures', async () => {
  renderApp('/?province=CD-SK&date=2024-04-28', { isTopOnly: true })
  const slider = await screen.findByRole('slider', { name: 'Date shown' })
  const map = within(screen.getByRole('region', { name: 'Map' }))
  const camp = await map.findByRole('button', { name: /^Engineering camp/ })
  const figures = screen.getByRole('region', { name: 'Key figures' })
  const shown = () => [
    slider.getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' '),
    /Closed|Handed over/u.exec(camp.getAttribute('aria-label') ?? '')?.[0],
    /Handed over \d/u.exec(figures.textContent)?.[0],
  ]
  expect(shown()).toEqual(['28 April 2024, no event', 'Closed', 'Handed over 2'])
  frames.isHeld = true
  fireEvent.keyDown(slider, { key: 'ArrowRight' })
  expect(shown()).toEqual(['29 April 2024, 2 events', 'Closed', 'Handed over 2'])
  paint()
  expect(shown()).toEqual(['29 April 2024, 2 events', 'Handed over', 'Handed over 2'])
  paint()
  expect(shown()).toEqual(['29 April 2024, 2 events', 'Handed over', 'Handed over 3'])
  frames.isHeld = false
})
