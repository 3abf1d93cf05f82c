import { useSyncExternalStore } from 'react'
import { workers } from '#src/queries/on-disk.ts'

/**
 * What a reader has to know about versions of the page: `ready`: another one is there and waits for a word;
 * `taken-over`: another window has switched to it, and this one still runs the old one.
 */
export type AppVersion = 'current' | 'ready' | 'taken-over'

let version: AppVersion = 'current'
let registration: ServiceWorkerRegistration | null = null
let isAsked = false
const listeners = new Set<() => void>()

const say = (next: AppVersion): void => {
  version = next
  for (const listener of listeners) listener()
}

const watch = (installing: ServiceWorker | null): void =>
  installing?.addEventListener('statechange', () => {
    // The first worker of a visit replaces nothing.
    if (installing.state === 'installed' && workers()?.controller) say('ready')
  })

const onTakeOver = (hadWorker: boolean): void => {
  if (isAsked) window.location.reload()
  else if (hadWorker) say('taken-over')
}

/**
 * Starts the worker that keeps the page for offline use. Does nothing where there can be none: from a file,
 * on plain http, in some private windows, or without storage.
 */
export const startWorker = async (): Promise<void> => {
  const serviceWorker = workers()
  if (!import.meta.env.PROD || !serviceWorker || registration) return
  let hadWorker = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    onTakeOver(hadWorker)
    hadWorker = true
  })
  try {
    // Resolves to undefined where workers are blocked, against its type.
    const made: ServiceWorkerRegistration | undefined = await serviceWorker.register(
      new URL('sw.js', document.baseURI),
      { updateViaCache: 'none' },
    )
    if (!made) return
    registration = made
  } catch {
    return
  }
  if (registration.waiting && serviceWorker.controller) say('ready')
  watch(registration.installing)
  registration.addEventListener('updatefound', () => watch(registration?.installing ?? null))
}

/** Asks the server for another version: whether one is there or coming, which brings its own data. */
export const isNewVersionComing = async (): Promise<boolean> => {
  if (!registration) return false
  const hadWorker = Boolean(workers()?.controller)
  const asked = registration.update().catch(() => undefined)
  // A line or a browser too busy to say is no reason to keep newer data from the reader.
  await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 5000))])
  return hadWorker && Boolean(registration.installing ?? registration.waiting)
}

/** Switches to the waiting version and reloads the page with it. */
export const takeNewVersion = (): void => {
  isAsked = true
  if (registration?.waiting) registration.waiting.postMessage('take-over', [])
  else window.location.reload()
}

/**
 * As long as this the worker may take to keep newer data, in milliseconds, before the page goes on without
 * it.
 */
const patience = 5000

/**
 * Has the worker keep newer data for the next load; resolves once it does, so that nothing is said of it
 * before. Silently does without where there is no worker.
 */
export const keepData = async (texts: readonly (readonly [path: string, text: string])[]): Promise<void> => {
  const worker = workers()?.controller
  if (!worker) return
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const timer = setTimeout(resolve, patience)
    port1.addEventListener('message', () => {
      clearTimeout(timer)
      port1.close()
      resolve()
    })
    port1.start()
    worker.postMessage(texts, [port2])
  })
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useAppVersion = (): AppVersion => useSyncExternalStore(subscribe, () => version)
