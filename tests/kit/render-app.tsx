import { QueryClient } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
// The page loads these when a reader needs them; here they are there at once, so that no test waits for a module.
import '#src/panels/changes/ChangesPanel.tsx'
import '#src/panels/map/MovableMap.tsx'
import '#src/panels/outputs/OutputsPanel.tsx'
import '#src/panels/sites/SiteHistory.tsx'
import '#src/panels/sites/SitesPanel.tsx'
import '#src/panels/sources/SourcesPanel.tsx'
import '#src/app/TimelinePanel.tsx'
import '#src/app/below.ts'
import '#src/shared/citing/OpenedFigure.tsx'
import { App } from '#src/app/App.tsx'
import type { Language } from '#src/domain/names/formats.ts'
import { stayAtTop, stayInTabs } from './parts-of-page.tsx'

type AppOptions = {
  language?: Language
  /** For what is tested above the tabs: they stay below the screen, and nothing in them is drawn, which halves the time. */
  isTopOnly?: boolean
  /** For what is tested in a tab: map, date, filters and key figures are not drawn. */
  isTabOnly?: boolean
}

/**
 * Renders the whole page as a reader opens it: at a link, with a browser that prefers a language, nothing loaded yet.
 * The files are the real ones unless a test plays a scenario. Returns the reader.
 */
export const renderApp = (
  url = '/',
  { language = 'en', isTopOnly = false, isTabOnly = false }: AppOptions = {},
): UserEvent => {
  if (isTopOnly) stayAtTop()
  if (isTabOnly) stayInTabs()
  window.history.replaceState(null, '', url)
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue([language])
  // A client of its own, so that no test sees what another loaded; nothing is tried twice.
  const queryClient = new QueryClient({
    defaultOptions: { queries: { networkMode: 'always', retry: false } },
  })
  render(<App queryClient={queryClient} />)
  return userEvent.setup()
}
