import { type Cited, citedParts } from '#src/domain/sources/cited.ts'
import type { View } from './view.ts'

type Place = Partial<View>

const [plan, strength]: [Place, Place] = [{ tab: 'timeline', timelineView: 'plan' }, { tab: 'strength' }]

/** Where the charts stand; the map is beside every tab. */
const charts: ReadonlyMap<string, Place> = new Map([
  ['map', {}],
  ['timeline', { tab: 'timeline', timelineView: 'events' }],
  ['burn-down', plan],
  ['slippage', plan],
  ['strength', strength],
  ['estimates', strength],
])

/** The parts of the view that show a figure; undefined if none do. A line of a history needs its site. */
const placeOf = (cited: Cited, site: string | null): Place | undefined => {
  const { kind, id } = citedParts(cited)
  if (kind === 'strength') return strength
  if (kind === 'line') return site === null ? undefined : {}
  return kind === 'output' || id.startsWith('outputs-') ? { tab: 'outputs' } : charts.get(id)
}

/** The view opened at a figure, on the tab that shows it; null if it can be shown nowhere. */
export const openAt = (view: View, cited: Cited): View | null => {
  const place = placeOf(cited, view.site)
  return place ? { ...view, ...place, cited } : null
}

/** Whether a figure is shown on the tabs under the map, which are drawn at once when a link opens at it. */
export const isOnTabs = (cited: Cited | null): boolean => {
  if (cited === null) return false
  const { kind, id } = citedParts(cited)
  return kind !== 'line' && !(kind === 'chart' && id === 'map')
}
