import { readFileSync } from 'node:fs'
import { type ServerResponse, createServer } from 'node:http'
import type { Socket } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
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

type Line = { kilobits: number; latency: number }

/** Sends bodies as a line does whose answers all share it: the first byte after a trip, which a new connection costs, too. */
const sender = ({ kilobits, latency }: Line) => {
  const known = new WeakSet<Socket>()
  const sent: (readonly [at: number, bytes: number])[] = []
  let free = 0
  const send = async (response: ServerResponse, body: Buffer): Promise<void> => {
    const { socket } = response
    await wait(socket && known.has(socket) ? latency : 2 * latency)
    if (socket) known.add(socket)
    for (let at = 0; at < body.length; at += 1460) {
      const part = body.subarray(at, at + 1460)
      free = Math.max(free, Date.now()) + (part.length * 8) / kilobits
      // oxlint-disable-next-line no-await-in-loop -- one part after the other
      await wait(free - Date.now())
      response.write(part)
      sent.push([Date.now(), part.length])
    }
    response.end()
  }
  /** Bytes of bodies that had been sent by a time. */
  const until = (time: number): number =>
    sent.reduce((sum, [at, bytes]) => (at <= time ? sum + bytes : sum), 0)
  return { send, until }
}

/**
 * Serves a build on a free port, compressed as web servers do: `vite preview` sends everything in full, which would make a
 * slow line four times as slow. `script` runs in the page before anything else. `line`: for browsers that cannot be slowed.
 */
export const serveDist = async (
  folder = 'dist',
  script = '',
  line: Line | null = null,
): Promise<{ address: string; close: () => void; sentUntil: (time: number) => number }> => {
  const slow = line && sender(line)
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
      if (slow) void slow.send(response, body)
      else response.end(body)
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
    sentUntil: (time) => slow?.until(time) ?? Number.NaN,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
