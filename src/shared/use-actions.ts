import { useLayoutEffect, useMemo, useRef } from 'react'
import type { PartialDate } from '#src/domain/dates/dates.ts'
import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import type { Grouping } from '#src/domain/strength/estimate-series.ts'
import { type Facet, type Filter, toggle } from '#src/domain/view/filters.ts'
import type { Language } from '#src/domain/names/formats.ts'
import type { EventType } from '#src/schema/event.ts'
import { rememberOpener } from '#src/ui/opener.ts'
import type { SetView } from '#src/url/use-view.ts'
import type { Tab } from '#src/domain/page/panels.ts'
import type { Period } from '#src/domain/page/shown-period.ts'
import type { TimelineMode, View } from '#src/url/view.ts'

/**
 * What a list of choices becomes, from what it is now: the one that a tab was drawn for may be behind, and a
 * second choice right after another would take its place.
 */
export type Updater<T> = (now: T) => T

/**
 * What a reader can do to the view. Each is one entry in the history, but for the course of a drag. The
 * actions are the same functions for every view, and act on the newest one: so they are no reason to draw
 * anything anew.
 */
export const useActions = (view: View, setView: SetView) => {
  const latest = useRef(view)
  useLayoutEffect(
    function keepNewest() {
      latest.current = view
    },
    [view],
  )
  return useMemo(() => {
    const change = (part: Partial<View>, mode?: 'push' | 'replace') =>
      setView({ ...latest.current, ...part }, mode)
    return {
      setFilter: (filter: Filter) => change({ filter }),
      toggleFilter: (facet: Facet, value: string) =>
        change({ filter: toggle(latest.current.filter, facet, value) }),
      toggleProvince: (code: string) => change({ filter: toggle(latest.current.filter, 'provinces', code) }),
      setDate: (date: PartialDate | null, dragging: boolean) =>
        change({ date }, dragging ? 'replace' : 'push'),
      setFrom: (from: PartialDate | null) => change({ from }),
      setOthers: (next: Updater<readonly string[]>) => change({ others: next(latest.current.others) }),
      selectSite: (site: string | null) => {
        if (site !== null) rememberOpener(site)
        change({ site, cited: null })
      },
      openTab: (tab: Tab) => change({ tab, cited: null }),
      openSource: (source: string | null) => change({ tab: 'sources', source, cited: null }),
      setEventTypes: (next: Updater<readonly EventType[]>) =>
        change({ eventTypes: next(latest.current.eventTypes) }),
      setTimelineView: (timelineView: TimelineMode) => change({ timelineView, cited: null }),
      setCounting: (counting: CountingStep) => change({ counting }),
      setPeriod: (period: Period) => change({ period }),
      setGrouping: (grouping: Grouping) => change({ grouping }),
      setLanguage: (language: Language) => change({ language }, 'replace'),
      setView,
    }
  }, [setView])
}

export type Actions = ReturnType<typeof useActions>
