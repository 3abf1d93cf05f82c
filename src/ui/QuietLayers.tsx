const quiet = (drawing: SVGSVGElement): void => {
  for (const layer of drawing.querySelectorAll(':scope > g[class^="recharts-zIndex-layer"]:not([tabindex])'))
    layer.setAttribute('tabindex', '-1')
}

const keepQuiet = (mark: SVGGElement | null): (() => void) | undefined => {
  const drawing = mark?.ownerSVGElement
  if (!drawing) return undefined
  quiet(drawing)
  // Recharts adds a layer when something on it is drawn for the first time.
  const observer = new MutationObserver(() => quiet(drawing))
  observer.observe(drawing, { childList: true })
  return () => observer.disconnect()
}

/**
 * Goes into every chart of Recharts. Its layers are containers of portals, React listens on each of them for
 * focus, and Chromium 156 makes every element of SVG that somebody listens on for focus a stop of the Tab
 * key: 66 stops without a name among the strengths (Recharts 3.11.0, React 19.3.1).
 */
export const QuietLayers = () => <g ref={keepQuiet} />
