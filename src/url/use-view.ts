import { useMemo, useSyncExternalStore } from 'react'
import { afterPaint } from '#src/pace/frames.ts'
import { type LinkProblem, parseView, serialiseView } from './codec.ts'
import { shareParts } from './share-parts.ts'
import type { View } from './view.ts'

/** How a change enters the history: `push` if Back should undo it, `replace` while a slider is dragged. */
type HistoryMode = 'push' | 'replace'

/**
 * The search that the page shows before the address bar has it: it is written one frame late, because writing
 * it can take longer than the re-render.
 */
let ahead: { search: string; mode: HistoryMode; callOff: () => void } | null = null

const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  const goBack = () => {
    ahead?.callOff()
    ahead = null
    listener()
  }
  listeners.add(listener)
  window.addEventListener('popstate', goBack)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', goBack)
  }
}

/** Replaces the part behind the # only: browsers may refuse other changes to the address of a local file. */
const readAddress = (): string => {
  const { search, hash } = window.location
  return hash.startsWith('#?') ? hash.slice(1) : search
}

const readSearch = (): string => ahead?.search ?? readAddress()

export type SetView = (next: View, mode?: HistoryMode) => void

// The mock scenario of the dev server is no part of the view but must outlive every change of it.
const withMock = (search: string): string => {
  const mock = new URLSearchParams(window.location.search).get('mock')
  if (mock === null) return search
  return `${search === '' ? '?' : `${search}&`}mock=${encodeURIComponent(mock)}`
}

const catchUp = (): void => {
  if (!ahead) return
  const { search, mode, callOff } = ahead
  callOff()
  ahead = null
  const { pathname, hash } = window.location
  const change = mode === 'push' ? 'pushState' : 'replaceState'
  try {
    window.history[change](null, '', `${pathname}${search}${hash.startsWith('#?') ? '' : hash}`)
  } catch {
    window.history[change](null, '', `#${search === '' ? '?' : search}`)
  }
}

const setView: SetView = (next, mode = 'push') => {
  const search = import.meta.env.DEV ? withMock(serialiseView(next)) : serialiseView(next)
  if (search === readSearch()) return
  // A choice gets an entry of its own; what is dragged takes the place of what the drag showed before.
  if (mode === 'push') catchUp()
  ahead?.callOff()
  ahead = { search, mode: ahead?.mode ?? mode, callOff: () => {} }
  for (const listener of listeners) listener()
  ahead.callOff = afterPaint(catchUp)
}

type Read = { search: string; view: View; problems: readonly LinkProblem[] }

let last: Read | null = null

const read = (search: string): Read => {
  if (last?.search === search) return last
  const { view, problems } = parseView(search)
  last = { search, view: last ? shareParts(last.view, view) : view, problems }
  return last
}

/** The page's address, for whoever takes it along. */
export const pageAddress = (): string => {
  catchUp()
  return window.location.href
}

/** Reads the view from the address bar when somebody acts, not during a render. */
export const currentView = (): View => read(readSearch()).view

/** One part of that view: a component that needs only this part does not re-render when another changes. */
export const useViewPart = <K extends keyof View>(key: K): View[K] =>
  useSyncExternalStore(subscribe, () => currentView()[key])

/** The view that the address bar says, and the way to change it. There is no other home for this state. */
export const useView = (): { view: View; problems: readonly LinkProblem[]; setView: SetView } => {
  const search = useSyncExternalStore(subscribe, readSearch)
  const { view, problems } = useMemo(() => read(search), [search])
  return { view, problems, setView }
}
