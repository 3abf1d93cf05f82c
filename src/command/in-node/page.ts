import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const isMissing = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')

/**
 * Puts in place what the page's modules find around them: a document that says the page's address, and the
 * published files, which come from a folder. Nothing comes over the network.
 */
export const openPage = (address: URL, data: string): void => {
  const base = new URL('.', address).href
  const fetchPublished = async (asked: URL): Promise<Response> => {
    if (!asked.href.startsWith(base)) return new Response(null, { status: 403 })
    try {
      const file = join(data, decodeURIComponent(asked.href.slice(base.length)))
      return new Response(await readFile(file), { headers: { 'content-type': 'application/json' } })
    } catch (cause) {
      return new Response(null, { status: isMissing(cause) ? 404 : 403 })
    }
  }
  // No file is an element of it, as they are in the page that is one file.
  const document = { baseURI: address.href, querySelector: () => null }
  Object.assign(globalThis, { document, fetch: fetchPublished })
}
