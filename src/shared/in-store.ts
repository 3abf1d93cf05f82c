import { storageKey } from '#src/queries/on-disk.ts'

// What is too large for localStorage and stays between visits: in this browser only, also offline.

const store = 'files'

const open = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    // Where storage is refused, asking for it throws already.
    const asked = indexedDB.open(`${storageKey()} ${name}`, 1)
    asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(store))
    asked.addEventListener('success', () => resolve(asked.result))
    asked.addEventListener('error', () => reject(asked.error ?? new Error('not opened')))
  })

/** Asks the store of a name; done once it is on the disk. Null: the browser refuses. */
export const inStore = async <T>(
  name: string,
  mode: IDBTransactionMode,
  ask: (files: IDBObjectStore) => IDBRequest<T>,
): Promise<{ found: T } | null> => {
  try {
    const database = await open(name)
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
