import type { ToPoint } from '#src/domain/geo/map-marks.ts'
import type { SiteRemark } from '#src/domain/remarks/remark-code.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { colors } from './chart-colors.ts'
import type { Scene } from './scene.ts'

/** Of nothing else on the page. */
export const remarkColor = '#6b3fa0'
const letters = '#ffffff'

/** Width and height of the sign. */
const remarkSize = 14

/**
 * The sign of a reader's remark, a square with its number, its middle at the origin: no sign of the data has
 * that shape and colour.
 */
const signScene = (number: number, x: number, y: number): Scene => [
  {
    kind: 'rect',
    x: x - remarkSize / 2,
    y: y - remarkSize / 2,
    width: remarkSize,
    height: remarkSize,
    round: 3,
    fill: remarkColor,
    stroke: colors.ground,
    strokeWidth: 1,
  },
  {
    kind: 'text',
    x,
    y: y + 3.6,
    text: String(number),
    size: 10,
    fill: letters,
    bold: true,
    anchor: 'middle',
  },
]

/** The sign as a sample in a legend, its middle at the origin. */
export const remarkSample: Scene = signScene(1, 0, 0)

/** The sign over a place, to which its tail points. */
const pinScene = (number: number, x: number, y: number): Scene => [
  { kind: 'path', d: `M${x},${y}l-8,-8h7z`, fill: remarkColor, stroke: colors.ground, strokeWidth: 1 },
  ...signScene(number, x - 8, y - 13),
]

type Placed = Pick<SiteRow['site'], 'id' | 'position'>

/** The signs of remarks at their sites, if the map shows them; a second one on a site is beside the first. */
export const remarkPins = (
  remarks: readonly SiteRemark[],
  rows: readonly { site: Placed }[],
  toPoint: ToPoint,
): Scene => {
  const before = new Map<string, number>()
  return remarks.flatMap(({ number, site }): Scene => {
    const position = rows.find((row) => row.site.id === site)?.site.position
    if (!position) return []
    const place = before.get(site) ?? 0
    before.set(site, place + 1)
    const { x, y } = toPoint(position)
    return pinScene(number, x - place * remarkSize, y)
  })
}

/**
 * Signs side by side where their days are one or near. One on a day has a line through the plot; one on a
 * month or a year has a line over all of it, and its sign at the end, as events of a month have.
 */
export const dayRemarksScene = (
  remarks: readonly { number: number; from: number; to: number }[],
  { y, bottom, right }: { y: number; bottom: number; right: number },
): Scene => {
  let free = -Infinity
  return remarks
    .toSorted((one, other) => one.to - other.to || one.number - other.number)
    .flatMap(({ number, from, to }): Scene => {
      const at = Math.min(Math.max(to, free), right - remarkSize / 2)
      free = at + remarkSize + 2
      const line: Scene = [
        from === to
          ? { kind: 'path', d: `M${to},${y}V${bottom}`, stroke: remarkColor, strokeWidth: 1, dash: '1 3' }
          : { kind: 'path', d: `M${from},${y}H${to}`, stroke: remarkColor, strokeWidth: 2 },
      ]
      return line.concat(signScene(number, at, y))
    })
}
