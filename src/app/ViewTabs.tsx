import { type ComponentType, Suspense, lazy, memo } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { Tabs } from '#src/ui/Tabs.tsx'
import { endFirstList } from '#src/pace/first-view.ts'
import { WhenNear } from '#src/pace/WhenNear.tsx'
import { isOnTabs } from '#src/url/cited-view.ts'
import { type Tab, tabs } from '#src/domain/page/panels.ts'
import { type RemarkPanel, isRemarkPanel } from '#src/domain/remarks/remark.ts'
import { Later } from '#src/shared/Later.tsx'
import type { View } from '#src/url/view.ts'
import { Crashed } from '#src/shared/Crashed.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { PaperHead } from './PaperHead.tsx'

// None of them is part of the first view: their code comes when it is on screen.
const screens = {
  timeline: lazy(async () => ({ default: memo((await import('./TimelinePanel.tsx')).TimelinePanel) })),
  strength: lazy(async () => ({
    default: memo((await import('#src/panels/strength/StrengthPanel.tsx')).StrengthPanel),
  })),
  outputs: lazy(async () => ({
    default: memo((await import('#src/panels/outputs/OutputsPanel.tsx')).OutputsPanel),
  })),
  changes: lazy(async () => ({
    default: memo((await import('#src/panels/changes/ChangesPanel.tsx')).ChangesPanel),
  })),
  compare: lazy(async () => ({ default: memo((await import('./ComparePanel.tsx')).ComparePanel) })),
  sites: lazy(async () => ({ default: memo((await import('#src/panels/sites/SitesPanel.tsx')).SitesPanel) })),
  sources: lazy(async () => ({
    default: memo((await import('#src/panels/sources/SourcesPanel.tsx')).SourcesPanel),
  })),
  about: lazy(async () => ({ default: memo((await import('#src/panels/about/AboutPanel.tsx')).AboutPanel) })),
} as const satisfies Record<Tab, ComponentType<SharedProps>>

/**
 * Until a reader comes near, or the page has stood for a while, a slow processor has the first view to
 * itself.
 */
const [height, patience] = [600, 3000]

/**
 * Apart from the row of tabs, so that a click there does not draw at once what the tab before is still being
 * drawn in pieces for.
 */
const Opened = memo(({ following }: { following: SharedProps }) => {
  const Selected = screens[following.view.tab]
  const panel = remarksOn(following.view)
  return (
    <ErrorBoundary key={following.view.tab} fallback={<Crashed />}>
      <WhenNear height={height} patience={patience} isWanted={isOnTabs(following.view.cited)}>
        <Suspense fallback={<Loading />}>
          {following.files.isComplete ? <Selected {...following} /> : <Loading />}
          {following.files.isComplete && panel && (
            <Later>
              <Remarks {...following} beside={[panel]} />
            </Later>
          )}
        </Suspense>
      </WhenNear>
    </ErrorBoundary>
  )
})

const Remarks = lazy(async () => ({
  default: (await import('#src/panels/remarks/Remarks.tsx')).Remarks,
}))

/** The panel on the open tab that a reader can pin a remark to; null where there is none. */
const remarksOn = ({ tab, timelineView }: View): RemarkPanel | null => {
  if (tab === 'timeline' && timelineView === 'plan') return 'plan'
  return isRemarkPanel(tab) ? tab : null
}

type ViewTabsProps = { tab: Tab; actions: SharedProps['actions']; following: SharedProps }

const Tabbed = ({ tab, actions, following }: ViewTabsProps) => {
  const { t } = useTexts()
  return (
    <div data-tab={tab} ref={endFirstList}>
      <PaperHead view={following.view} model={following.model} />
      <Tabs
        label={t.page.tabs}
        tabs={tabs.map((value) => ({ value, label: t[value].title }))}
        selected={tab}
        onSelect={actions.openTab}
      >
        <Opened following={following} />
      </Tabs>
    </div>
  )
}

/**
 * The panels below the map, one at a time. They follow: long lists are no reason to keep map, figures and
 * controls waiting.
 */
export const ViewTabs = memo(Tabbed)
