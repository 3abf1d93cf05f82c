import { createServer } from 'node:net'

/** A port of this machine that nothing listens on, so that two runs on one machine do not meet. */
export const freePort = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(String(typeof address === 'object' ? address?.port : address)))
    })
  })
