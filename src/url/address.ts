import { afterPaint } from '#src/pace/frames.ts'

/** How a change enters the history: `push` if Back should undo it, `replace` while a slider is dragged. */
export type HistoryMode = 'push' | 'replace'

/**
 * The search that the page shows before the address bar has it. It is written a frame late, because that can
 * take longer than the re-render, and later still where the browser refuses it: what the reader chose stands.
 */
let ahead: { search: string; mode: HistoryMode } | null = null

/** Calls off the write that is to come. */
let callOff: (() => void) | null = null

let lastWrite = -Infinity

/**
 * The least time between two addresses of one drag, in milliseconds. Browsers allow 100 changes in ten
 * seconds (WebKitGTK 2.50.6) or 200 (Chromium 156, Firefox 153); above that they throw, and Chromium ignores
 * the call.
 */
const leastBetween = 250

/** How long to wait, in milliseconds, before a write that was refused is tried again. */
const retryAfter = 1000

/** Replaces the part behind the # only: browsers may refuse other changes to the address of a local file. */
const readAddress = (): string => {
  const { search, hash } = window.location
  const read = hash.startsWith('#?') ? hash.slice(1) : search
  return read === '?' ? '' : read
}

/** The search that the page shows. */
export const readSearch = (): string => ahead?.search ?? readAddress()

/**
 * A file on disk, a frame whose page stands in an attribute, or one without an origin of its own: only the
 * part behind the # may change there.
 */
const isOpaque = (): boolean => window.origin === 'null' || !/^https?:$/u.test(window.location.protocol)

/** Writes a search into the address; returns whether the browser took it. */
const write = (search: string, mode: HistoryMode): boolean => {
  const { pathname, hash } = window.location
  const put = (url: string): boolean => {
    try {
      window.history[mode === 'push' ? 'pushState' : 'replaceState'](null, '', url)
    } catch {
      return false
    }
    return readAddress() === search
  }
  if (put(`${pathname}${search}${hash.startsWith('#?') ? '' : hash}`)) return true
  return isOpaque() && put(`#${search === '' ? '?' : search}`)
}

const stopWaiting = (): void => {
  callOff?.()
  callOff = null
}

const waitFor = (time: number, next: () => void): void => {
  const timer = setTimeout(next, time)
  callOff = () => clearTimeout(timer)
}

const catchUp = (): void => {
  stopWaiting()
  if (!ahead) return
  const { search, mode } = ahead
  if (write(search, mode)) {
    ahead = null
    lastWrite = performance.now()
  } else waitFor(retryAfter, catchUp)
}

const writeOnceShown = (): void => {
  callOff = afterPaint(catchUp)
}

const listeners = new Set<() => void>()

const tellAll = (): void => {
  for (const listener of listeners) listener()
}

/** What the page keeps of its own while the reader goes back and forth; the view says it (use-view.ts). */
type Kept = {
  /** What a search that the reader goes back to becomes. */
  apply: (search: string) => string
  /** Nothing of it outlives the page. */
  forget: () => void
}

let kept: Kept | null = null

export const keepOnBack = (what: Kept): void => {
  kept = what
}

/** True while a key is held down: what it changes is one choice, and one entry of the history. */
let isHeld = false

const onKey = (event: KeyboardEvent): void => {
  isHeld = event.type === 'keydown' && event.repeat
}

const letGo = (): void => {
  isHeld = false
}

/** Shows a search at once; the address follows. */
export const showSearch = (search: string, wanted: HistoryMode): void => {
  if (search === readSearch()) return
  const mode = isHeld ? 'replace' : wanted
  // A choice gets an entry of its own; what is dragged takes the place of what the drag showed before.
  if (mode === 'push') catchUp()
  ahead = { search, mode: ahead?.mode === 'push' ? 'push' : mode }
  tellAll()
  if (callOff) return
  const due = ahead.mode === 'push' ? 0 : lastWrite + leastBetween - performance.now()
  if (due > 0) waitFor(due, writeOnceShown)
  else writeOnceShown()
}

const goBack = (): void => {
  stopWaiting()
  ahead = null
  tellAll()
  if (kept) showSearch(kept.apply(readAddress()), 'replace')
}

/** Listens to changes of the search, the reader's steps back and forward among them. */
export const subscribe = (listener: () => void): (() => void) => {
  if (listeners.size === 0) {
    window.addEventListener('popstate', goBack)
    for (const type of ['keydown', 'keyup'] as const) window.addEventListener(type, onKey, true)
    window.addEventListener('blur', letGo)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    kept?.forget()
    // Nothing of this page is written once another one stands here.
    catchUp()
    window.removeEventListener('popstate', goBack)
    for (const type of ['keydown', 'keyup'] as const) window.removeEventListener(type, onKey, true)
    window.removeEventListener('blur', letGo)
  }
}

/** The address of the page with a search, which the address bar may not have yet. */
export const addressWith = (search: string): string => {
  catchUp()
  const { href, hash } = window.location
  const page = href.split(/[?#]/u, 1)[0] ?? ''
  return hash.startsWith('#?') ? `${page}#${search === '' ? '?' : search}` : `${page}${search}`
}
