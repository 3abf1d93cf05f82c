import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.md': 'text/plain; charset=utf-8',
}

/**
 * Serves a build on a free port, compressed as web servers do: `vite preview` sends everything in full, which would make a
 * slow line four times as slow. `script` runs in the page before anything else.
 */
export const serveDist = async (
  folder = 'dist',
  script = '',
): Promise<{ address: string; close: () => void }> => {
  const contentOf = (path: string): Buffer | string => {
    const content = readFileSync(join(folder, path))
    if (path !== 'index.html' || script === '') return content
    return content.toString().replace('<head>', () => `<head><script>${script}</script>`)
  }
  const sent = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname === '/' ? 'index.html' : normalize(pathname).slice(1)
    const type = types[extname(path)]
    try {
      const body = sent.get(path) ?? gzipSync(contentOf(path))
      sent.set(path, body)
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'content-encoding': 'gzip',
        'content-length': body.length,
        'cache-control': 'no-store',
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the server has no port')
  return {
    address: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
