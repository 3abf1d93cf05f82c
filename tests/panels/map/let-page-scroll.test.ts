import { afterEach, expect, it, vi } from 'vitest'
import { letPageScroll } from '#src/panels/map/let-page-scroll.ts'

afterEach(() => document.body.replaceChildren())

const act = (on: string, event: Event): Event => {
  document.querySelector(on)?.dispatchEvent(event)
  return event
}

/** The box of a map, what its map hears, what is said to the reader, and a mark on it. */
const shown = () => {
  document.body.innerHTML =
    '<div id="box"><div class="leaflet-container"><b id="mark"></b></div><i id="legend"></i></div>'
  const [box, container] = [
    document.querySelector<HTMLElement>('#box'),
    document.querySelector('.leaflet-container'),
  ]
  const [heard, said] = [vi.fn<(event: Event) => void>(), vi.fn<(refused: string) => void>()]
  for (const type of ['wheel', 'touchstart', 'touchmove']) container?.addEventListener(type, heard)
  const end = box ? letPageScroll(box, said) : () => undefined
  return { heard, said, end, container }
}

const wheel = (keys: WheelEventInit = {}): Event =>
  new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true, ...keys })

/** Fingers at distances from the left; jsdom has no TouchEvent that can be made. */
const touch = (type: 'touchstart' | 'touchmove', ...fingers: readonly number[]): Event =>
  Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
    touches: fingers.map((clientX) => ({ clientX, clientY: 0 })),
  })

it('leaves a plain wheel to the page, and says what zooms; with Ctrl or ⌘ it is the map’s', () => {
  const { heard, said } = shown()
  expect(act('#mark', wheel()).defaultPrevented).toBe(false)
  expect(heard).not.toHaveBeenCalled()
  expect(said).toHaveBeenCalledExactlyOnceWith('wheel')
  act('#mark', wheel({ ctrlKey: true }))
  act('#mark', wheel({ metaKey: true }))
  expect(heard).toHaveBeenCalledTimes(2)
  act('#legend', wheel())
  expect(said).toHaveBeenCalledTimes(1)
})

it('leaves one finger to the page, and says so only to one that moves; two are the map’s', () => {
  const { heard, said, container } = shown()
  act('#mark', touch('touchstart', 50))
  act('#mark', touch('touchmove', 53))
  expect(said).not.toHaveBeenCalled()
  act('#mark', touch('touchmove', 80))
  act('#mark', touch('touchmove', 120))
  expect(said).toHaveBeenCalledExactlyOnceWith('finger')
  expect(heard.mock.calls.map(([{ type }]) => type)).not.toContain('touchstart')
  expect(container).toHaveStyle({ touchAction: 'pan-x pan-y' })
  act('#mark', touch('touchstart', 50, 90))
  act('#mark', touch('touchmove', 20, 140))
  expect(heard.mock.calls.map(([{ type }]) => type)).toContain('touchstart')
  expect(said).toHaveBeenCalledTimes(1)
})

it('gives all of it back at its end', () => {
  const { heard, end } = shown()
  end()
  act('#mark', wheel())
  act('#mark', touch('touchstart', 50))
  expect(heard).toHaveBeenCalledTimes(2)
})
