import { Suspense, lazy, memo, useDeferredValue } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { Tabs } from '#src/ui/Tabs.tsx'
import { type Tab, tabs } from '#src/url/view.ts'
import { Crashed } from './Crashed.tsx'
import type { SharedProps } from './shared-props.ts'

// None of them is part of the first view: their code comes when it is on screen.
const panels = {
  timeline: lazy(async () => ({ default: memo((await import('./TimelinePanel.tsx')).TimelinePanel) })),
  strength: lazy(async () => ({ default: memo((await import('./StrengthPanel.tsx')).StrengthPanel) })),
  outputs: lazy(async () => ({ default: memo((await import('./OutputsPanel.tsx')).OutputsPanel) })),
  changes: lazy(async () => ({ default: memo((await import('./ChangesPanel.tsx')).ChangesPanel) })),
  sites: lazy(async () => ({ default: memo((await import('./SitesPanel.tsx')).SitesPanel) })),
  sources: lazy(async () => ({ default: memo((await import('./SourcesPanel.tsx')).SourcesPanel) })),
} as const satisfies Record<Tab, unknown>

/**
 * The panels below the map, one at a time. They follow the date and the filter in a rendering of their own, right after that of
 * the map, the figures and the controls: long lists are no reason to keep those waiting.
 */
export const ViewTabs = (shared: SharedProps) => {
  const { t } = useTexts()
  const { view, actions } = shared
  const following = useDeferredValue(shared)
  const Selected = panels[view.tab]
  return (
    <Tabs
      label={t.page.tabs}
      tabs={tabs.map((tab) => ({ value: tab, label: t[tab].title }))}
      selected={view.tab}
      onSelect={actions.openTab}
    >
      <ErrorBoundary key={view.tab} fallback={<Crashed />}>
        <Suspense fallback={<Loading />}>
          {following.files.isComplete ? <Selected {...following} /> : <Loading />}
        </Suspense>
      </ErrorBoundary>
    </Tabs>
  )
}
