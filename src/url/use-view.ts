import { useMemo, useSyncExternalStore } from 'react'
import { type HistoryMode, addressWith, keepOnBack, readSearch, showSearch, subscribe } from './address.ts'
import { type LinkProblem, parseView, serialiseView } from './codec.ts'
import { shareParts } from './share-parts.ts'
import type { Language } from '#src/schema/languages.ts'
import { type View, defaultMission } from './view.ts'

export type SetView = (next: View, mode?: HistoryMode) => void

// The mock scenario of the dev server is no part of the view but must outlive every change of it.
const withMock = (search: string): string => {
  const mock = new URLSearchParams(window.location.search).get('mock')
  if (mock === null) return search
  return `${search === '' ? '?' : `${search}&`}mock=${encodeURIComponent(mock)}`
}

const searchOf = (view: View): string =>
  import.meta.env.DEV ? withMock(serialiseView(view)) : serialiseView(view)

type Read = { search: string; view: View; problems: readonly LinkProblem[] }

let last: Read | null = null

const read = (search: string): Read => {
  if (last?.search === search) return last
  const { view, problems } = parseView(search)
  last = { search, view: last ? shareParts(last.view, view) : view, problems }
  return last
}

/** Reads the view from the address bar when somebody acts, not during a render. */
export const currentView = (): View => read(readSearch()).view

/** The language chosen on this page; undefined until one is. It is no step that Back takes back. */
let chosenLanguage: View['language'] | undefined

keepOnBack({
  apply: (search) => {
    const { view } = parseView(search)
    if (chosenLanguage === undefined || view.language === chosenLanguage) return search
    return searchOf({ ...view, language: chosenLanguage })
  },
  forget: () => {
    chosenLanguage = undefined
  },
})

const setView: SetView = (next, mode = 'push') => {
  if (next.language !== currentView().language) chosenLanguage = next.language
  showSearch(searchOf(next), mode)
}

/**
 * The page's address, for whoever takes it along: what is shown, in the form of today's links, and with which
 * version of the data.
 */
export const pageAddress = (version?: string): string => addressWith(searchOf({ ...currentView(), version }))

/**
 * The same for others, whose chat or mail shows what a link is of: by the page of a mission in a language
 * that the build wrote (build/preview-page.ts), which leads on.
 */
export const sharedAddress = (mission: string, language: Language, version?: string): string => {
  const rest = searchOf({ ...currentView(), version, mission: defaultMission, language: null })
  return new URL(`${mission}/${language}.html${rest}`, document.baseURI).href
}

/** One part of that view: a component that needs only this part does not re-render when another changes. */
export const useViewPart = <K extends keyof View>(key: K): View[K] =>
  useSyncExternalStore(subscribe, () => currentView()[key])

/** The view that the address bar says, and the way to change it. There is no other home for this state. */
export const useView = (): { view: View; problems: readonly LinkProblem[]; setView: SetView } => {
  const search = useSyncExternalStore(subscribe, readSearch)
  const { view, problems } = useMemo(() => read(search), [search])
  return { view, problems, setView }
}
