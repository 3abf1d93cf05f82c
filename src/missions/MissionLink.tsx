import type { ReactNode } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { packQuery } from '#src/queries/pack.ts'
import type { MissionEntry } from '#src/schema/mission.ts'
import type { Text } from '#src/schema/parts.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { serialiseView } from '#src/url/codec.ts'
import type { SetView } from '#src/url/use-view.ts'
import { type View, allMissions, defaultView } from '#src/url/view.ts'
import { enterMission } from './enter-mission.ts'
import { noteLeftBehind } from './left-behind.ts'

export type LinkParts = {
  view: View
  setView: SetView
  /** The mission that is left; null on the page of all. */
  from: Text | null
  onEnter: () => void
}

type MissionLinkProps = LinkParts & {
  /** Null: the page of all missions. */
  to: MissionEntry | null
  /** Hears which mission a reader points at; null when no longer. */
  onPoint?: (mission: string | null) => void
  children: ReactNode
}

/** Whether a click is one that a browser answers itself, as with a second tab. */
const isForBrowser = (event: { metaKey: boolean; ctrlKey: boolean; shiftKey: boolean; button: number }) =>
  event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0

/** A link to a mission that keeps what makes sense there, and says what it does not. */
export const MissionLink = ({ view, setView, from, onEnter, to, onPoint, children }: MissionLinkProps) => {
  const { language } = useTexts()
  const client = useQueryClient()
  const entered = to
    ? enterMission(view, to)
    : { view: { ...defaultView, mission: allMissions, date: view.date, language: view.language }, left: [] }
  // What the mission's first view needs is asked for when a reader is about to enter it.
  const prepare = () => {
    if (!to) return
    onPoint?.(to.id)
    void client.prefetchQuery(packQuery(to.id, language))
  }
  return (
    <a
      href={serialiseView(entered.view) || '?'}
      data-mission={to?.id}
      onPointerEnter={prepare}
      onFocus={prepare}
      onPointerLeave={() => onPoint?.(null)}
      onBlur={() => onPoint?.(null)}
      onClick={(event) => {
        if (isForBrowser(event)) return
        event.preventDefault()
        noteLeftBehind(to && from ? { mission: to.id, from, parts: entered.left } : null)
        setView(entered.view)
        onEnter()
      }}
    >
      {children}
    </a>
  )
}
