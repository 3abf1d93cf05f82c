import { useTexts } from '#src/text/TextContext.tsx'
import { Tabs } from '#src/ui/Tabs.tsx'
import { type Tab, tabs } from '#src/url/view.ts'
import { ChangesPanel } from './ChangesPanel.tsx'
import { OutputsPanel } from './OutputsPanel.tsx'
import { SitesPanel } from './SitesPanel.tsx'
import { SourcesPanel } from './SourcesPanel.tsx'
import { TimelinePanel } from './TimelinePanel.tsx'
import type { SharedProps } from './shared-props.ts'

const panels = {
  timeline: TimelinePanel,
  outputs: OutputsPanel,
  changes: ChangesPanel,
  sites: SitesPanel,
  sources: SourcesPanel,
} as const satisfies Record<Tab, unknown>

/** The panels below the map, one at a time. */
export const ViewTabs = (shared: SharedProps) => {
  const { t } = useTexts()
  const { view, actions } = shared
  const Selected = panels[view.tab]
  return (
    <Tabs
      label={t.page.tabs}
      tabs={tabs.map((tab) => ({ value: tab, label: t[tab].title }))}
      selected={view.tab}
      onSelect={actions.openTab}
    >
      <Selected {...shared} />
    </Tabs>
  )
}
