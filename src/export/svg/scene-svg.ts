import { colors } from '#src/draw/chart-colors.ts'
import type { Paint, Scene, SceneItem } from '#src/draw/scene.ts'
import { xmlText } from '#src/export/xml.ts'
import { px, svgText } from './svg-text.ts'

const paint = ({ fill, fillOpacity, stroke, strokeWidth, strokeOpacity, dash }: Paint): string =>
  [
    `fill="${fill ?? 'none'}"`,
    fillOpacity !== undefined && `fill-opacity="${fillOpacity}"`,
    stroke && `stroke="${stroke}"`,
    stroke && strokeWidth !== undefined && `stroke-width="${strokeWidth}"`,
    stroke && strokeOpacity !== undefined && `stroke-opacity="${strokeOpacity}"`,
    stroke && dash && `stroke-dasharray="${dash}"`,
  ]
    .filter(Boolean)
    .join(' ')

const strips = 12

/** A veil in strips: writers of PDF and slides draw no gradient that is partly transparent. */
const veil = ({ x, y, width, height, from, to }: Extract<SceneItem, { kind: 'veil' }>): string => {
  const strip = width / strips
  return Array.from({ length: strips }, (_, index) => {
    const opacity = from + (to - from) * ((index + 0.5) / strips)
    return `<rect x="${px(x + index * strip)}" y="${px(y)}" width="${px(strip + 0.1)}" height="${px(height)}" fill="${colors.ground}" fill-opacity="${Math.round(opacity * 100) / 100}"/>`
  }).join('')
}

const text = (item: Extract<SceneItem, { kind: 'text' }>): string =>
  svgText(item.x, item.y, item.text, {
    size: item.size,
    fill: item.fill,
    ...(item.bold && { weight: 600 }),
    ...(item.anchor && { anchor: item.anchor }),
    ...(item.seam && { halo: 3 }),
  })

const draw = (item: SceneItem): string => {
  if (item.kind === 'path') return `<path d="${item.d}" ${paint(item)}/>`
  if (item.kind === 'circle')
    return `<circle cx="${px(item.x)}" cy="${px(item.y)}" r="${px(item.r)}" ${paint(item)}/>`
  if (item.kind === 'veil') return veil(item)
  if (item.kind === 'text') return text(item)
  if (item.kind === 'group') {
    const title = item.title === undefined ? '' : `<title>${xmlText(item.title)}</title>`
    return `<g transform="translate(${px(item.x)} ${px(item.y)})">${title}${sceneSvg(item.items)}</g>`
  }
  const [width, height] = [px(Math.max(0, item.width)), px(Math.max(0, item.height))]
  const round = item.round ? ` rx="${item.round}"` : ''
  return `<rect x="${px(item.x)}" y="${px(item.y)}" width="${width}" height="${height}"${round} ${paint(item)}/>`
}

/** A scene as SVG markup, without the `<svg>` around it. */
export const sceneSvg = (items: Scene): string => items.map(draw).join('')
