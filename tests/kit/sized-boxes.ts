const width = 800
const height = 260

// jsdom has no layout. Only the boxes of charts and of the map get a size: with a size for everything, the legend of a
// Recharts chart is as high as the chart and its plot collapses to nothing.
const isBox = (element: Element): boolean =>
  element.matches('.recharts-wrapper, .recharts-responsive-container, .leaflet-container')

class SilentObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Gives the boxes that charts and the map draw into a size of 800 × 260, which never changes. */
export const sizeBoxes = (): void => {
  const { prototype } = HTMLElement
  prototype.getBoundingClientRect = function getBoundingClientRect() {
    return isBox(this) ? new DOMRect(0, 0, width, height) : new DOMRect()
  }
  const sizes = { clientWidth: width, clientHeight: height, offsetWidth: width, offsetHeight: height }
  for (const [name, size] of Object.entries(sizes))
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return isBox(this) ? size : 0
      },
    })
  globalThis.ResizeObserver = SilentObserver
}
