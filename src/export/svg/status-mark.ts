import type { SiteStatusName } from '#src/schema/site.ts'
import { colors } from './colors.ts'
import { px } from './svg-text.ts'

/** The same shapes and paints as src/ui/StatusSymbol.tsx, as attributes; a test holds the two together. */
const paints: Readonly<Record<SiteStatusName, string>> = {
  open: `fill="${colors.blue}" fill-opacity="0.88" stroke="#ffffff" stroke-width="1"`,
  'operations-ceased': `fill="#ffffff" stroke="${colors.blue}" stroke-width="1.5"`,
  closed: `fill="#ffffff" fill-opacity="0.85" stroke="${colors.inkSoft}" stroke-width="1.5" stroke-dasharray="3 2"`,
  'handed-over': `fill="#ffffff" fill-opacity="0.9" stroke="${colors.green}" stroke-width="2"`,
  'access-lost': `fill="#ffffff" stroke="${colors.red}" stroke-width="2"`,
  'not-documented': `fill="#ffffff" fill-opacity="0.7" stroke="${colors.lineStrong}" stroke-width="1.5" stroke-dasharray="1 2"`,
  'on-map': `fill="${colors.inkSoft}" fill-opacity="0.55" stroke="#ffffff" stroke-width="1"`,
  'last-on-map': `fill="#ffffff" fill-opacity="0.7" stroke="${colors.lineStrong}" stroke-width="1.5"`,
}

const shape = (status: SiteStatusName, r: number): string => {
  if (status === 'access-lost') {
    const d = r * 1.2
    return `<path ${paints[status]} d="M0 ${px(-d)}l${px(d)} ${px(d)}l${px(-d)} ${px(d)}l${px(-d)} ${px(-d)}Z"/>`
  }
  if (status === 'on-map' || status === 'last-on-map') {
    const s = r * 0.886
    return `<path ${paints[status]} d="M${px(-s)} ${px(-s)}h${px(s * 2)}v${px(s * 2)}h${px(-s * 2)}Z"/>`
  }
  const circle = `<circle ${paints[status]} r="${px(r)}"/>`
  if (status === 'operations-ceased')
    return `${circle}<path fill="${colors.blue}" d="M${px(-r)} 0a${px(r)} ${px(r)} 0 0 0 ${px(r * 2)} 0Z"/>`
  if (status !== 'handed-over') return circle
  const s = Math.min(r, 9) * 0.5
  const tick = `M${px(-s)} 0l${px(s * 0.7)} ${px(s * 0.7)}l${px(s * 1.3)} ${px(-s * 1.5)}`
  return `${circle}<path fill="none" stroke="${colors.green}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="${tick}"/>`
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
    ? `<circle fill="none" stroke="${colors.inkSoft}" stroke-width="0.8" stroke-dasharray="2 2" r="${px(r + 3.5)}"/>`
    : ''
  return chosen + ring + shape(status, r) + (returned ? returnMark(r) : '')
}

/** How many sites a mark stands for, at its upper right. */
export const countBadge = (count: number, r: number): string =>
  `<g transform="translate(${px(r * 0.8 + 3)} ${px(-r * 0.8 - 3)})"><circle fill="${colors.ink}" stroke="#ffffff" stroke-width="1" r="7"/>` +
  `<text fill="#ffffff" font-size="11" font-weight="600" text-anchor="middle" y="3.5">${count}</text></g>`
