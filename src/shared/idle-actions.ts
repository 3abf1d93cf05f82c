import type { SharedProps } from './shared-props.ts'

const nothing = (): void => {}

/** What a reader can do, for a page in which nobody does anything: one that is only read, or tested. */
export const idleActions: SharedProps['actions'] = {
  setFilter: nothing,
  toggleFilter: nothing,
  toggleProvince: nothing,
  setDate: nothing,
  setFrom: nothing,
  setOthers: nothing,
  selectSite: nothing,
  openTab: nothing,
  openSource: nothing,
  setEventTypes: nothing,
  setTimelineView: nothing,
  setCounting: nothing,
  setPeriod: nothing,
  setGrouping: nothing,
  setLanguage: nothing,
  setView: nothing,
}
