import { outlinesName, packName } from '#src/domain/files/pack-name.ts'

// What the build and the worker say of missions; head.js reads the same before the page runs.

const packs = (): HTMLLinkElement | null => document.querySelector<HTMLLinkElement>('link[data-packs]')

/** The missions that this build has packs of; empty in development, in tests and in the single file. */
export const builtMissions = (): readonly string[] => packs()?.dataset['packs']?.split(' ') ?? []

const built = (mission: string, name: string): string | null => {
  const folder = packs()?.getAttribute('href')
  return folder && builtMissions().includes(mission) ? folder + name : null
}

/** Where the pack of a mission is, relative to the page; null where there is none. */
export const packAddress = (mission: string, language: string): string | null =>
  built(mission, packName(mission, language))

/** Where the outlines of a mission are that its packs do without. */
export const outlinesAddress = (mission: string): string | null => built(mission, outlinesName(mission))

/** Where the page remembers between visits. An origin may publish more than one Drawdown. */
export const storageKey = (): string => `drawdown ${new URL('.', document.baseURI).pathname}`

/** The browser's workers; null where it has none, or refuses to be asked, as in a frame without rights. */
export const workers = (): ServiceWorkerContainer | null => {
  try {
    return navigator.serviceWorker ?? null
  } catch {
    return null
  }
}

const isListOf = (value: unknown, mission: string): boolean => Array.isArray(value) && value.includes(mission)

/** Whether a worker answers for every file of the mission, as far as the page was told. */
export const isOnDisk = (mission: string): boolean => {
  if (!workers()?.controller) return false
  try {
    const said: unknown = JSON.parse(localStorage.getItem(storageKey()) ?? 'null')
    return typeof said === 'object' && said !== null && 'kept' in said && isListOf(said.kept, mission)
  } catch {
    return false
  }
}
