import { useMemo } from 'react'
import type { CountingStep } from '#src/domain/burn-down.ts'
import type { Grouping } from '#src/domain/estimate-series.ts'
import { type Filter, toggle } from '#src/domain/filters.ts'
import type { Language } from '#src/domain/formats.ts'
import type { EventType } from '#src/schema/event.ts'
import type { SetView } from '#src/url/use-view.ts'
import type { Period, Tab, TimelineView, View } from '#src/url/view.ts'

/** What a reader can do to the view. Each is one entry in the history, but for the course of a drag. */
export const useActions = (view: View, setView: SetView) =>
  useMemo(
    () => ({
      setFilter: (filter: Filter) => setView({ ...view, filter }),
      toggleProvince: (code: string) => setView({ ...view, filter: toggle(view.filter, 'provinces', code) }),
      setDate: (date: string | null, dragging: boolean) =>
        setView({ ...view, date }, dragging ? 'replace' : 'push'),
      setFrom: (from: string | null) => setView({ ...view, from }),
      selectSite: (site: string | null) => setView({ ...view, site }),
      openTab: (tab: Tab) => setView({ ...view, tab }),
      openSource: (source: string | null) => setView({ ...view, tab: 'sources', source }),
      setEventTypes: (eventTypes: readonly EventType[]) => setView({ ...view, eventTypes }),
      setTimelineView: (timelineView: TimelineView) => setView({ ...view, timelineView }),
      setCounting: (counting: CountingStep) => setView({ ...view, counting }),
      setPeriod: (period: Period) => setView({ ...view, period }),
      setGrouping: (grouping: Grouping) => setView({ ...view, grouping }),
      setLanguage: (language: Language) => setView({ ...view, language }, 'replace'),
      setView,
    }),
    [view, setView],
  )

export type Actions = ReturnType<typeof useActions>
