import { ExportError } from '#src/export/export-error.ts'
import type { Box } from '#src/export/svg/mercator.ts'
import { pathOperators, quarter } from './path-data.ts'
import { type PdfResources, colorOperands } from './pdf-resources.ts'
import { number, operands } from './pdf-text.ts'
import type { SvgElement } from './svg-tree.ts'

/** What an element hands on to those inside of it, and how much of it all is seen. */
type State = { attributes: Readonly<Record<string, string>>; opacity: number }

/**
 * What is drawn with: the file's fonts and states, and outlines that cut off what lies beyond, by their ids.
 */
type Tools = { resources: PdfResources; clips: ReadonlyMap<string, SvgElement> }

const inherited = new Set([
  'fill',
  'fill-opacity',
  'fill-rule',
  'font-size',
  'font-weight',
  'letter-spacing',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
])

const inner = (state: State, { attributes }: SvgElement): State => ({
  attributes: {
    ...state.attributes,
    ...Object.fromEntries(Object.entries(attributes).filter(([key]) => inherited.has(key))),
  },
  opacity: state.opacity * Number(attributes['opacity'] ?? 1),
})

const numbersOf = (text: string): readonly number[] =>
  text.match(/[+-]?[\d.]+(?:e[+-]?\d+)?/giu)?.map(Number) ?? []

const matrix = (...numbers: readonly number[]): string =>
  `${numbers.map((value) => number(value, 5)).join(' ')} cm`

/** Each step of a `transform` as an operator. */
const transformOperators = (transform: string): readonly string[] =>
  [...transform.matchAll(/(\w+)\(([^)]*)\)/gu)].map(([step, name, values = '']) => {
    const [a = 0, b, c = 0, d = 0, e = 0, f = 0] = numbersOf(values)
    if (name === 'translate') return matrix(1, 0, 0, 1, a, b ?? 0)
    if (name === 'scale') return matrix(a, 0, 0, b ?? a, 0, 0)
    if (name === 'matrix') return matrix(a, b ?? 0, c, d, e, f)
    if (name !== 'rotate') throw new ExportError('graphic-not-read', step)
    const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)]
    const [x, y] = [b ?? 0, c]
    return matrix(cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y)
  })

/** A box with round corners, or an ellipse if they are as round as can be. */
const rounded = ({ x, y, width, height }: Box, rx: number, ry: number): string => {
  const [right, bottom] = [x + width, y + height]
  const [hx, hy] = [rx * (1 - quarter), ry * (1 - quarter)]
  return [
    `${operands(x + rx, y)} m`,
    `${operands(right - rx, y)} l`,
    `${operands(right - hx, y, right, y + hy, right, y + ry)} c`,
    `${operands(right, bottom - ry)} l`,
    `${operands(right, bottom - hy, right - hx, bottom, right - rx, bottom)} c`,
    `${operands(x + rx, bottom)} l`,
    `${operands(x + hx, bottom, x, bottom - hy, x, bottom - ry)} c`,
    `${operands(x, y + ry)} l`,
    `${operands(x, y + hy, x + hx, y, x + rx, y)} c`,
    'h',
  ].join('\n')
}

const shapes: Readonly<Record<string, (value: (name: string) => number, element: SvgElement) => string>> = {
  path: (_, { attributes }) => pathOperators(attributes['d'] ?? ''),
  rect: (value) => {
    const box = { x: value('x'), y: value('y'), width: value('width'), height: value('height') }
    if (box.width <= 0 || box.height <= 0) return ''
    const round = value('rx')
    if (round > 0) return rounded(box, Math.min(round, box.width / 2), Math.min(round, box.height / 2))
    return `${operands(box.x, box.y, box.width, box.height)} re`
  },
  circle: (value) => {
    const [x, y, r] = [value('cx'), value('cy'), value('r')]
    return r <= 0 ? '' : rounded({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }, r, r)
  },
}

const valueOf =
  ({ attributes }: SvgElement) =>
  (name: string): number =>
    Number.parseFloat(attributes[name] ?? '0')

const shapeOperators = (element: SvgElement): string => {
  const shape = shapes[element.name]
  if (!shape) throw new ExportError('graphic-not-read', `<${element.name}>`)
  return shape(valueOf(element), element)
}

const caps: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2, miter: 0, bevel: 2 }

/** Colours, lines and how much is seen through them; null where nothing would be seen. */
const paintOperators = ({ attributes, opacity }: State, { resources }: Tools) => {
  const part = (name: string): number => opacity * Number(attributes[name] ?? 1)
  const [fill, stroke] = [attributes['fill'] ?? '#000000', attributes['stroke'] ?? 'none']
  const [filled, stroked] = [fill !== 'none', stroke !== 'none']
  if (!filled && !stroked) return null
  const [fillPart, strokePart] = [part('fill-opacity'), part('stroke-opacity')]
  const dash = attributes['stroke-dasharray'] ?? 'none'
  const operators = [
    (filled && fillPart < 1) || (stroked && strokePart < 1)
      ? `/${resources.opacity(fillPart, strokePart)} gs`
      : '',
    filled ? `${colorOperands(fill)} rg` : '',
    ...(stroked
      ? [
          `${colorOperands(stroke)} RG`,
          `${number(Number.parseFloat(attributes['stroke-width'] ?? '1'))} w`,
          dash === 'none'
            ? ''
            : `[${numbersOf(dash)
                .map((value) => number(value))
                .join(' ')}] 0 d`,
          attributes['stroke-linecap'] ? `${caps[attributes['stroke-linecap']] ?? 0} J` : '',
          attributes['stroke-linejoin'] ? `${caps[attributes['stroke-linejoin']] ?? 0} j` : '',
        ]
      : []),
  ]
  const evenOdd = attributes['fill-rule'] === 'evenodd' ? '*' : ''
  const last = filled ? `${stroked ? 'B' : 'f'}${evenOdd}` : 'S'
  return { operators: operators.filter(Boolean), last }
}

const drawShape = (element: SvgElement, state: State, tools: Tools): readonly string[] => {
  const paint = paintOperators(state, tools)
  const shape = shapeOperators(element)
  return paint === null || shape === '' ? [] : ['q', ...paint.operators, shape, paint.last, 'Q']
}

const drawText = (element: SvgElement, state: State, tools: Tools): readonly string[] => {
  const { attributes } = state
  const text = element.text.trim()
  const paint = paintOperators({ ...state, attributes: { ...attributes, stroke: 'none' } }, tools)
  if (text === '' || paint === null) return []
  const weight = attributes['font-weight'] ?? ''
  const font = tools.resources.font(Number(weight) >= 600 || weight === 'bold')
  const size = Number.parseFloat(attributes['font-size'] ?? '16')
  const spacing = Number.parseFloat(attributes['letter-spacing'] ?? '0')
  const wide = font.width(text) * size + spacing * text.length
  const back = { middle: wide / 2, end: wide }[attributes['text-anchor'] ?? ''] ?? 0
  const value = valueOf(element)
  return [
    'q',
    ...paint.operators,
    'BT',
    `/${font.name} ${number(size)} Tf`,
    ...(spacing === 0 ? [] : [`${number(spacing)} Tc`]),
    // The page is drawn from the top down, so letters are turned up again.
    `1 0 0 -1 ${operands(value('x') - back, value('y'))} Tm`,
    `${font.encode(text)} Tj`,
    'ET',
    'Q',
  ]
}

const clipOperators = ({ attributes }: SvgElement, { clips }: Tools): readonly string[] => {
  const name = /^url\(#(.+)\)$/u.exec(attributes['clip-path'] ?? '')?.[1]
  if (name === undefined) return []
  const outline = clips.get(name)
  if (!outline) throw new ExportError('graphic-not-read', `no clipPath ${name}`)
  const isEvenOdd = outline.children.some((child) => child.attributes['clip-rule'] === 'evenodd')
  return [...outline.children.map(shapeOperators), isEvenOdd ? 'W* n' : 'W n']
}

/** An `<svg>` in its place: what lies beyond its edges is cut off, as a browser does. */
const frameOperators = (element: SvgElement, box: Box): readonly string[] => {
  const [left = 0, top = 0, width = box.width, height = box.height] = numbersOf(
    element.attributes['viewBox'] ?? '',
  )
  const scale = Math.min(box.width / width, box.height / height)
  const [spareX, spareY] = [(box.width - width * scale) / 2, (box.height - height * scale) / 2]
  return [
    `${operands(box.x, box.y, box.width, box.height)} re W n`,
    matrix(scale, 0, 0, scale, box.x + spareX - left * scale, box.y + spareY - top * scale),
  ]
}

const boxOf = (element: SvgElement): Box => {
  const value = valueOf(element)
  return { x: value('x'), y: value('y'), width: value('width'), height: value('height') }
}

const draw = (element: SvgElement, outer: State, tools: Tools): readonly string[] => {
  if (element.name === 'clipPath') return []
  const state = inner(outer, element)
  const around = [
    ...transformOperators(element.attributes['transform'] ?? ''),
    ...clipOperators(element, tools),
    ...(element.name === 'svg' ? frameOperators(element, boxOf(element)) : []),
  ]
  const inside =
    element.name === 'g' || element.name === 'svg'
      ? element.children.flatMap((child) => draw(child, state, tools))
      : element.name === 'text'
        ? drawText(element, state, tools)
        : drawShape(element, state, tools)
  return around.length === 0 || inside.length === 0 ? inside : ['q', ...around, ...inside, 'Q']
}

const clipsIn = (element: SvgElement): readonly (readonly [string, SvgElement])[] => [
  ...(element.name === 'clipPath' ? [[element.attributes['id'] ?? '', element] as const] : []),
  ...element.children.flatMap(clipsIn),
]

/**
 * The operators of PDF for an SVG of Drawdown's own: groups, paths, boxes, circles and lines of text. Throws
 * `graphic-not-read` for anything else, so that nothing is left out unseen.
 */
export const svgOperators = (svg: SvgElement, box: Box, resources: PdfResources): string => {
  const tools = { resources, clips: new Map(clipsIn(svg)) }
  const state = inner({ attributes: {}, opacity: 1 }, svg)
  return [
    'q',
    ...frameOperators(svg, box),
    ...svg.children.flatMap((child) => draw(child, state, tools)),
    'Q',
  ].join('\n')
}
