import type { Filter } from '#src/domain/filters.ts'
import type { Language } from '#src/domain/formats.ts'
import type { EventType } from '#src/schema/event.ts'

/** The panels behind tabs, in their order on the page. */
export const tabs = ['timeline', 'outputs', 'changes', 'sites', 'sources'] as const
export type Tab = (typeof tabs)[number]

/** What is on screen, whole: the link to it is made from this and nothing else. */
export type View = {
  mission: string
  /** As chosen, to the day, month or year; null is the last documented day of the mission. */
  date: string | null
  /** Second date, which "What changed" holds `date` against; null: three months before it. */
  from: string | null
  filter: Filter
  tab: Tab
  /** Types of event that the timeline is narrowed to; empty: all. */
  eventTypes: readonly EventType[]
  /** Selected site. */
  site: string | null
  /** Document shown in the list of sources. */
  source: string | null
  /** Null: the reader's browser decides. */
  language: Language | null
}

export const defaultMission = 'monusco'
