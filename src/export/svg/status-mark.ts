import { palette } from '#src/draw/palette.ts'
import { symbolPaths } from '#src/draw/symbol-paths.ts'
import { type SiteStatusName, type StatusSymbolLook, statuses } from '#src/schema/statuses.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { px } from './svg-text.ts'

const paintOf = ({ fill, fillOpacity, line, lineWidth, dash }: StatusSymbolLook): string =>
  `fill="${palette[fill]}"${fillOpacity === null ? '' : ` fill-opacity="${fillOpacity}"`}` +
  ` stroke="${palette[line]}" stroke-width="${lineWidth}"${dash === null ? '' : ` stroke-dasharray="${dash}"`}`

const shape = (status: SiteStatusName, r: number): string => {
  const { symbol } = statuses[status]
  const { outline, inner } = symbolPaths(symbol, { r }, px)
  const paint = paintOf(symbol)
  const line = palette[symbol.line]
  const around = outline === null ? `<circle ${paint} r="${px(r)}"/>` : `<path ${paint} d="${outline}"/>`
  if (inner === null) return around
  return symbol.inner === 'half'
    ? `${around}<path fill="${line}" d="${inner}"/>`
    : `${around}<path fill="none" stroke="${line}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="${inner}"/>`
}

/** Over a mark: the site is there again after it had been left or lost. */
export const returnMark = (r: number): string =>
  `<path fill="${colors.blueDark}" stroke="#ffffff" stroke-width="1" d="M0 ${px(-r - 9)}l5 8h-10Z"/>`

type Mark = {
  status: SiteStatusName
  r: number
  approximate?: boolean
  selected?: boolean
  returned?: boolean
}

/** The mark of a site, centred on 0, 0. */
export const statusMark = (mark: Mark): string => {
  const { status, r, approximate = false, selected = false, returned = false } = mark
  const chosen = selected
    ? `<circle fill="none" stroke="${colors.orange}" stroke-width="2.5" r="${px(r + (approximate ? 7 : 4))}"/>`
    : ''
  const ring = approximate
    ? `<circle fill="none" stroke="${colors.soft}" stroke-width="0.8" stroke-dasharray="2 2" r="${px(r + 3.5)}"/>`
    : ''
  return chosen + ring + shape(status, r) + (returned ? returnMark(r) : '')
}

/** How many sites a mark stands for, so far from its middle. */
export const countBadge = (count: number, x: number, y: number): string =>
  `<g transform="translate(${px(x)} ${px(y)})"><circle fill="${colors.ink}" stroke="#ffffff" stroke-width="1" r="7"/>` +
  `<text fill="#ffffff" font-size="11" font-weight="600" text-anchor="middle" y="3.5">${count}</text></g>`
