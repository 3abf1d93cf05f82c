import * as v from 'valibot'
import { ChangesForm } from '#src/domain/desk/change-file.ts'
import { inStore } from '#src/shared/in-store.ts'
import { type Opened, type Work, noWork } from './opened.ts'

// What is being done to a mission's data, in this browser only: the changes with every one of them, and, for
// files from this computer, the files that they are made on.

const Work = v.object({ changes: ChangesForm, aside: ChangesForm })
const Files = v.object({ name: v.string(), texts: v.map(v.string(), v.string()) })

const place = (mission: string, origin: Opened['origin']): string => `${mission} ${origin}`

/** One after the other: of two that are kept at once the later one is the later one on the disk. */
let last: Promise<unknown> = Promise.resolve()

/** What is not on the disk: on its way there, or refused. The page has it until it is left. */
const onPage = new Map<string, unknown>()

/** Has the browser ask whoever leaves while something would be lost. */
const askBeforeLeaving = (event: Event): void => event.preventDefault()

const put = (key: string, value: unknown): Promise<boolean> => {
  onPage.set(key, value)
  addEventListener('beforeunload', askBeforeLeaving)
  const next = last.then(async () => {
    const isKept = (await inStore('desk', 'readwrite', (all) => all.put(value, key))) !== null
    if ((isKept || value === null) && onPage.get(key) === value) onPage.delete(key)
    if (onPage.size === 0) removeEventListener('beforeunload', askBeforeLeaving)
    return isKept
  })
  last = next
  return next
}

const get = async (key: string): Promise<unknown> => {
  await last
  if (onPage.has(key)) return onPage.get(key)
  return (await inStore<unknown>('desk', 'readonly', (all) => all.get(key)))?.found
}

/** Keeps the work; whether the browser does. */
export const keepWork = (mission: string, origin: Opened['origin'], work: Work): Promise<boolean> =>
  put(`${place(mission, origin)} work`, work.changes.length + work.aside.length === 0 ? null : work)

/** Whether the browser refused to keep the work, which only this page has. */
export const isOnPageOnly = (mission: string, origin: Opened['origin']): boolean =>
  onPage.has(`${place(mission, origin)} work`)

/** The work that this browser keeps; none if it keeps none, or what is no work. */
export const keptWork = async (mission: string, origin: Opened['origin']): Promise<Work> => {
  const read = v.safeParse(Work, await get(`${place(mission, origin)} work`))
  return read.success ? read.output : noWork
}

/** Keeps the files from this computer that the work is on; null: the published ones. */
export const keepFiles = (mission: string, files: Pick<Opened, 'name' | 'texts'> | null): Promise<boolean> =>
  put(`${place(mission, 'disk')} files`, files && { name: files.name, texts: new Map(files.texts) })

export const keptFiles = async (mission: string): Promise<Pick<Opened, 'name' | 'texts'> | null> => {
  const read = v.safeParse(Files, await get(`${place(mission, 'disk')} files`))
  return read.success ? read.output : null
}

/** Asks the browser not to clear what is kept when it runs short; it may refuse, and says nothing. */
export const askToKeep = async (): Promise<void> => {
  try {
    await navigator.storage.persist()
  } catch {
    // Some browsers have no such thing, and some refuse to be asked.
  }
}
