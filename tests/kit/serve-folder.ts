import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Server, createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

export type Served = {
  address: string
  /** Paths asked for, with the status of the answer and the time as `Date.now()` counts it. */
  requests: { path: string; status: number; time: number }[]
  stop: () => Promise<void>
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' ? (address?.port ?? 0) : 0)
    })
  })

/** What was compressed once, by its tag: the same files are served for each test. */
const zipped = new Map<string, Buffer>()

const zip = (tag: string, content: Buffer): Buffer => {
  const done = zipped.get(tag) ?? gzipSync(content, { level: 9 })
  zipped.set(tag, done)
  return done
}

/**
 * Serves a folder below a path as the web servers do that the build configures: compressed, hashed files for ever, the others with an ETag
 * each time. Files are read anew on each request, so that they can be replaced.
 */
export const serveFolder = async (
  folder: string,
  below = '/',
  /** Further headers of an answer, by the file's path. */
  headersOf: (path: string) => Readonly<Record<string, string>> = () => ({}),
  /** Files that stand in the place of those in the folder, by their paths; a test may add to them at any time. */
  replaced: ReadonlyMap<string, Buffer> = new Map(),
): Promise<Served> => {
  const requests: Served['requests'] = []
  const read = (path: string): Buffer | null => {
    const other = replaced.get(path)
    if (other) return other
    try {
      return path.includes('..') ? null : readFileSync(join(folder, path))
    } catch {
      return null
    }
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    const path = pathname.startsWith(below) ? decodeURIComponent(pathname.slice(below.length)) : '..'
    const file = path === '' ? 'index.html' : path
    const content = read(file)
    const tag = content ? `"${createHash('sha1').update(content).digest('hex')}"` : ''
    const status = content === null ? 404 : request.headers['if-none-match'] === tag ? 304 : 200
    const isZipped = status === 200 && !/\.(woff2|png)$/u.test(file)
    requests.push({ path, status, time: Date.now() })
    response.writeHead(status, {
      'content-type': types[extname(file)] ?? 'text/plain',
      'cache-control': path.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-cache',
      etag: tag,
      ...headersOf(file),
      ...(isZipped ? { 'content-encoding': 'gzip' } : {}),
    })
    response.end(status !== 200 || content === null ? undefined : isZipped ? zip(tag, content) : content)
  })
  const port = await listen(server)
  return {
    address: `http://127.0.0.1:${port}${below}`,
    requests,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
}
