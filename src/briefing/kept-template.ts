import { storageKey } from '#src/queries/on-disk.ts'

// The office’s template between visits, as the file that it was: in this browser only, also offline.

/** A template as it was chosen. */
export type TemplateFile = { name: string; bytes: ArrayBuffer }

const store = 'files'
const place = 'template'

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    // Where storage is refused, asking for it throws already.
    const asked = indexedDB.open(`${storageKey()} template`, 1)
    asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(store))
    asked.addEventListener('success', () => resolve(asked.result))
    asked.addEventListener('error', () => reject(asked.error ?? new Error('not opened')))
  })

/** Done once it is on the disk; null: the browser refuses. */
const inStore = async <T>(
  mode: IDBTransactionMode,
  ask: (files: IDBObjectStore) => IDBRequest<T>,
): Promise<{ found: T } | null> => {
  try {
    const database = await open()
    try {
      return await new Promise((resolve, reject) => {
        const transaction = database.transaction(store, mode)
        const asked = ask(transaction.objectStore(store))
        transaction.addEventListener('complete', () => resolve({ found: asked.result }))
        // A full disk aborts, with no error of the request.
        transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not kept')))
      })
    } finally {
      database.close()
    }
  } catch {
    return null
  }
}

const isFile = (found: unknown): found is TemplateFile =>
  typeof found === 'object' &&
  found !== null &&
  'name' in found &&
  typeof found.name === 'string' &&
  'bytes' in found &&
  found.bytes instanceof ArrayBuffer

/** The template that this browser keeps; null: none, or it keeps nothing. */
export const keptTemplate = async (): Promise<TemplateFile | null> => {
  const kept = await inStore<unknown>('readonly', (files) => files.get(place))
  return isFile(kept?.found) ? kept.found : null
}

/** Keeps a template in the place of the one before; whether the browser does. */
export const keepTemplate = async (file: TemplateFile): Promise<boolean> =>
  (await inStore('readwrite', (files) => files.put(file, place))) !== null

/** Takes the template away again; whether the browser did. */
export const forgetTemplate = async (): Promise<boolean> =>
  (await inStore('readwrite', (files) => files.delete(place))) !== null
