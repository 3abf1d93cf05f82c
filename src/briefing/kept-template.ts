import { inStore } from '#src/shared/in-store.ts'

// The office’s template between visits, as the file that it was: in this browser only, also offline.

/** A template as it was chosen. */
export type TemplateFile = { name: string; bytes: ArrayBuffer }

const place = 'template'

const isFile = (found: unknown): found is TemplateFile =>
  typeof found === 'object' &&
  found !== null &&
  'name' in found &&
  typeof found.name === 'string' &&
  'bytes' in found &&
  found.bytes instanceof ArrayBuffer

/** The template that this browser keeps; null: none, or it keeps nothing. */
export const keptTemplate = async (): Promise<TemplateFile | null> => {
  const kept = await inStore<unknown>('template', 'readonly', (files) => files.get(place))
  return isFile(kept?.found) ? kept.found : null
}

/** Keeps a template in the place of the one before; whether the browser does. */
export const keepTemplate = async (file: TemplateFile): Promise<boolean> =>
  (await inStore('template', 'readwrite', (files) => files.put(file, place))) !== null

/** Takes the template away again; whether the browser did. */
export const forgetTemplate = async (): Promise<boolean> =>
  (await inStore('template', 'readwrite', (files) => files.delete(place))) !== null
