import { type ChildProcess, spawn } from 'node:child_process'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { findWebKit } from '#tests/kit/find-webkit.ts'
import { freePort } from '#tests/kit/free-port.ts'

const isOpen = (port: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('close', () => socket.destroy()).once('connect', () => socket.end())
  })

const whenOpen = async (port: string, until: number): Promise<void> => {
  if (await isOpen(port)) return
  if (Date.now() > until) throw new Error('WebKitWebDriver does not answer')
  await wait(100)
  await whenOpen(port, until)
}

const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve())
    if (child.exitCode !== null || !child.kill()) resolve()
  })

/** The number of the first screen that is free: the X server writes it, and only once it listens. */
const startScreen = async (path: string): Promise<{ name: string; stop: () => Promise<void> }> => {
  const server = spawn(path, ['-displayfd', '1', '-screen', '0', '2600x1500x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    let text = ''
    server.on('error', reject).once('exit', () => reject(new Error('Xvfb has ended')))
    server.stdout.on('data', (chunk) => {
      text += String(chunk)
      if (text.endsWith('\n')) resolve(text.trim())
    })
  })
  return { name: `:${number}`, stop: () => end(server) }
}

/** A screen and a driver for one browser at a time. */
export type Driver = { port: string; environment: Record<string, string>; stop: () => Promise<void> }

export const startDriver = async (): Promise<Driver> => {
  const found = findWebKit()
  if (!found) throw new Error('there is no WebKitGTK')
  const screen = await startScreen(found.screen)
  const port = await freePort()
  const environment = {
    DISPLAY: screen.name,
    GDK_BACKEND: 'x11',
    LANGUAGE: 'en_GB',
    TZ: 'UTC',
    // Without a graphics card each frame would go through a renderer in software and back: half of a test's time of a processor.
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  }
  const driver = spawn(found.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...environment },
  })
  await whenOpen(port, Date.now() + 30_000)
  return {
    port,
    environment,
    stop: async () => {
      await end(driver)
      await screen.stop()
    },
  }
}
