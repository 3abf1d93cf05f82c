import { type Cited, citedParts } from '#src/domain/cited.ts'
import type { View } from './view.ts'

const planned = new Set(['burn-down', 'slippage'])

/** Where a chart stands; null for a name that no chart has. The map is beside every tab. */
const placeOfChart = (name: string): Partial<View> | null => {
  if (name === 'map') return {}
  if (name === 'timeline') return { tab: 'timeline', timelineView: 'events' }
  if (planned.has(name)) return { tab: 'timeline', timelineView: 'plan' }
  if (name === 'strength' || name === 'estimates') return { tab: 'strength' }
  return name.startsWith('outputs-') ? { tab: 'outputs' } : null
}

/** The parts of the view that show a figure; null if it can be shown nowhere. A line of a history needs its site. */
const placeOf = (cited: Cited, site: string | null): Partial<View> | null => {
  const { kind, id } = citedParts(cited)
  if (kind === 'chart') return placeOfChart(id)
  if (kind === 'line') return site === null ? null : {}
  return { tab: kind === 'output' ? 'outputs' : 'strength' }
}

/** The view opened at a figure, on the tab that shows it; null if it can be shown nowhere. */
export const openAt = (view: View, cited: Cited): View | null => {
  const place = placeOf(cited, view.site)
  return place && { ...view, ...place, cited }
}

/** Whether a figure is shown on the tabs under the map, which are drawn at once when a link opens at it. */
export const isOnTabs = (cited: Cited | null): boolean =>
  cited !== null && cited !== 'chart map' && !cited.startsWith('line ')
