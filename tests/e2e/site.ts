import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type Server, createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'

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

/** A web server with a copy of dist/ below a path, whose files a test can replace as somebody who deploys does. */
export type Site = {
  address: string
  /** Paths asked for, with the status of the answer. */
  requests: { path: string; status: number }[]
  edit: (file: string, change: (text: string) => string) => void
  remove: (file: string) => void
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

/** Serves a copy of the build as the README's web servers do: hashed files for ever, the others with an ETag each time. */
export const startSite = async (below = '/'): Promise<Site> => {
  const folder = mkdtempSync(join(tmpdir(), 'drawdown-site-'))
  cpSync('dist', folder, { recursive: true })
  const requests: Site['requests'] = []
  const read = (path: string): Buffer | null => {
    try {
      return readFileSync(join(folder, path === '' ? 'index.html' : path))
    } catch {
      return null
    }
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    const path = pathname.startsWith(below) ? decodeURIComponent(pathname.slice(below.length)) : '..'
    const content = path.includes('..') ? null : read(path)
    const tag = content && `"${createHash('sha1').update(content).digest('hex')}"`
    const status = content === null ? 404 : request.headers['if-none-match'] === tag ? 304 : 200
    requests.push({ path, status })
    response.writeHead(status, {
      'content-type': types[extname(path === '' ? 'index.html' : path)] ?? 'text/plain',
      'cache-control': path.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-cache',
      ...(tag ? { etag: tag } : {}),
    })
    response.end(status === 200 ? content : undefined)
  })
  const port = await listen(server)
  return {
    address: `http://127.0.0.1:${port}${below}`,
    requests,
    edit: (file, change) => {
      const path = join(folder, file)
      writeFileSync(path, change(readFileSync(path, 'utf8')))
    },
    remove: (file) => rmSync(join(folder, file)),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
      rmSync(folder, { recursive: true })
    },
  }
}
