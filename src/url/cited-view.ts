import { type PanelId, panelOfChart, tabs } from '#src/domain/page/panels.ts'
import { type Cited, citedParts } from '#src/domain/sources/cited.ts'
import type { View } from './view.ts'

type Place = Partial<View>

/** Where the two stand that share a tab. */
const sharing: Partial<Record<PanelId, Place>> = {
  timeline: { tab: 'timeline', timelineView: 'events' },
  plan: { tab: 'timeline', timelineView: 'plan' },
}

/** Where a panel stands; one without a tab is beside every tab. */
const placeOfPanel = (panel: PanelId): Place => {
  const tab = tabs.find((name) => name === panel)
  return sharing[panel] ?? (tab ? { tab } : {})
}

/** The parts of the view that show a figure; undefined if none do. A line of a history needs its site. */
const placeOf = (cited: Cited, site: string | null): Place | undefined => {
  const { kind, id } = citedParts(cited)
  if (kind === 'line') return site === null ? undefined : {}
  const isOutput = kind === 'output' || id.startsWith('outputs-')
  const panel = isOutput ? 'outputs' : kind === 'strength' ? kind : panelOfChart(id)
  return panel && placeOfPanel(panel)
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
