import { strToU8, zipSync } from 'fflate'
import { zipTime } from './pptx/zip-in-pieces.ts'

/** Texts as files of one zip, each by its name; the same texts make the same bytes. */
export const zipFiles = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> => {
  const contents = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  return new Uint8Array(zipSync(Object.fromEntries(contents), { mtime: zipTime }))
}
