import { useSyncExternalStore } from 'react'
import { workers } from '#src/queries/on-disk.ts'
import { recall, remember } from './remembered.ts'

// Which missions the worker keeps for the time without a line. It alone knows; the page asks it once and is
// told of every change, and notes what it was told for its next start (queries/on-disk.ts).

/** How far a mission that is being kept has come, in bytes; `refused`: there was no room, or no line. */
type Keeping = { done: number; total: number } | 'refused'

export type KeptMissions = {
  kept: readonly string[]
  /** Bytes of each mission that this build knows. */
  sizes: Readonly<Record<string, number>>
  /** Those that are coming, and those that were refused. */
  keeping: Readonly<Record<string, Keeping>>
}

/** Null: there is no worker, or it has not answered. */
let known: KeptMissions | null = null
let isAsked = false
const listeners = new Set<() => void>()

const say = (next: KeptMissions): void => {
  known = next
  remember({ kept: [...next.kept] })
  for (const listener of listeners) listener()
}

/** Sends the worker a wish; resolves to its last answer, and hands those before it to `onProgress`. */
const ask = async (wish: unknown, onProgress: (answer: unknown) => void = () => {}): Promise<unknown> => {
  // Undefined where a browser has workers blocked, against its type.
  const registration: ServiceWorkerRegistration | undefined = await workers()?.ready
  const worker = registration?.active
  if (!worker) return 'refused'
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isProgress(data)) onProgress(data)
      else {
        port1.close()
        resolve(data)
      }
    })
    port1.start()
    worker.postMessage(wish, [port2])
  })
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isProgress = (value: unknown): value is { done: number; total: number } =>
  isObject(value) && typeof value['done'] === 'number' && typeof value['total'] === 'number'

const isList = (value: unknown): value is Pick<KeptMissions, 'kept' | 'sizes'> =>
  isObject(value) && Array.isArray(value['kept']) && isObject(value['sizes'])

/** Asks the worker what it keeps, once there is one. */
export const askWhatIsKept = async (): Promise<void> => {
  if (!workers()) return
  const answer = await ask('list')
  if (isList(answer)) say({ keeping: {}, ...known, ...answer })
}

const setKeeping = (mission: string, keeping: Keeping | null): void => {
  if (!known) return
  const others = Object.entries(known.keeping).filter(([id]) => id !== mission)
  say({ ...known, keeping: Object.fromEntries(keeping ? [...others, [mission, keeping]] : others) })
}

/** Has the worker keep a mission, and tells how far it is. */
export const keepMission = async (mission: string): Promise<void> => {
  if (!known || known.kept.includes(mission)) return
  setKeeping(mission, { done: 0, total: known.sizes[mission] ?? 0 })
  const answer = await ask({ keep: mission }, (progress) => {
    if (isProgress(progress)) setKeeping(mission, progress)
  })
  setKeeping(mission, answer === 'refused' ? 'refused' : null)
  await askWhatIsKept()
}

/** Takes a mission off the disk again. */
export const dropMission = async (mission: string): Promise<void> => {
  await ask({ drop: mission })
  await askWhatIsKept()
}

/** Asks the worker what it keeps, and has it keep the mission that is open. Once there is a worker. */
export const keepOpened = async (mission: string): Promise<void> => {
  if (!workers()) return
  if (!isAsked) {
    isAsked = true
    // What was remembered of a worker that is gone would keep the pack from being asked for.
    if (!workers()?.controller && recall().kept) remember({ kept: null })
  }
  await askWhatIsKept()
  await keepMission(mission)
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What is kept; null without a worker. */
export const useKeptMissions = (): KeptMissions | null => useSyncExternalStore(subscribe, () => known)
