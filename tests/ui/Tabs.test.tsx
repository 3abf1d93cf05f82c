import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Tabs } from '#src/ui/Tabs.tsx'

const values = ['timeline', 'strength', 'outputs', 'sources'] as const

/** A row 200 pixels wide, in which each tab has 100. */
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      tell
      constructor(tell: () => void) {
        this.tell = tell
      }
      observe() {
        this.tell()
      }
      disconnect() {}
    },
  )
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(200)
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(400)
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(100)
  vi.spyOn(HTMLElement.prototype, 'offsetLeft', 'get').mockImplementation(function (this: HTMLElement) {
    return [...(this.parentElement?.children ?? [])].indexOf(this) * 100
  })
})

afterEach(() => vi.unstubAllGlobals())

const tabs = (selected: (typeof values)[number]) => (
  <Tabs
    label="Views"
    tabs={values.map((value) => ({ value, label: value }))}
    selected={selected}
    onSelect={() => undefined}
  >
    {selected}
  </Tabs>
)

/** The signs beside the row, which are no tabs: how many. */
const signs = () => (screen.getByRole('tablist').parentElement?.childElementCount ?? 0) - 1

it('shows at each edge that cuts a tab off that the row goes on, and moves on there', () => {
  render(tabs('strength'))
  const row = screen.getByRole('tablist')
  // The chosen one stands in the middle.
  expect(row.scrollLeft).toBe(50)
  expect(signs()).toBe(2)
  row.scrollLeft = 200
  fireEvent.scroll(row)
  expect(signs()).toBe(1)
  const moved = vi.fn<(to: ScrollToOptions) => void>()
  Object.assign(row, { scrollBy: moved })
  fireEvent.click(row.parentElement?.lastElementChild ?? row)
  expect(moved).toHaveBeenCalledExactlyOnceWith({ left: -140 })
})

it('brings into sight what is chosen elsewhere', () => {
  const { rerender } = render(tabs('timeline'))
  rerender(tabs('sources'))
  expect(screen.getByRole('tablist').scrollLeft).toBe(250)
})
