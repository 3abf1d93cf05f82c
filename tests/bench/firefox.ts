/* oxlint-disable no-await-in-loop -- it is asked again and again */

import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { delimiter, join } from 'node:path'
import { tmpdir } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '#tests/kit/free-port.ts'

// Drives an installed Firefox by its own protocol, Marionette: JSON in both directions, each message behind
// its length. The benchmark needs four of its commands, for which no library is worth having.

/** The Firefox on this machine, or null: FIREFOX_PATH, else one on the path. */
export const findFirefox = (): string | null => {
  const named = process.env['FIREFOX_PATH']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = ['firefox', 'firefox-esr'].flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...(named === undefined ? [] : [named]), ...onPath].find((path) => existsSync(path)) ?? null
}

const settings = (port: string): string =>
  Object.entries({
    'marionette.port': Number(port),
    'dom.serviceWorkers.enabled': false,
    'intl.accept_languages': 'en-GB, en',
    // Times to a millisecond and not to a sixtieth of a second.
    'privacy.reduceTimerPrecision': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n')

export type Firefox = {
  version: string
  /** Opens an address and comes back with `data-measured` of its document. */
  measure: (address: string) => Promise<string>
  close: () => Promise<void>
}

type Answer = readonly [kind: number, id: number, error: unknown, value: unknown]

const isAnswer = (value: unknown): value is Answer => Array.isArray(value) && value.length === 4

/** Sends commands and gives back what is answered. */
const talkTo = async (port: string) => {
  const deadline = Date.now() + 60_000
  const open = async (): Promise<ReturnType<typeof connect>> => {
    const socket = connect(Number(port), '127.0.0.1')
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    })
    if (isOpen) return socket
    if (Date.now() > deadline) throw new Error('Firefox does not answer')
    await wait(300)
    return open()
  }
  const socket = await open()
  const waiting = new Map<number, (answer: Answer) => void>()
  let rest = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk])
    for (let colon = rest.indexOf(':'); colon !== -1; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.subarray(0, colon))
      if (rest.length < end) return
      const message: unknown = JSON.parse(rest.subarray(colon + 1, end).toString())
      rest = rest.subarray(end)
      if (isAnswer(message)) waiting.get(message[1])?.(message)
    }
  })
  let count = 0
  const send = async (command: string, parameters: object): Promise<unknown> => {
    count += 1
    const id = count
    const message = JSON.stringify([0, id, command, parameters])
    const [, , error, value] = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve)
      socket.write(`${Buffer.byteLength(message)}:${message}`)
    })
    if (error !== null) throw new Error(`${command}: ${JSON.stringify(error)}`)
    return value
  }
  return { send, hangUp: () => socket.destroy() }
}

const read = 'return document.documentElement.dataset.measured ?? ""'

const valueIn = (answer: unknown): string =>
  typeof answer === 'object' && answer !== null && 'value' in answer ? String(answer.value) : ''

/** Starts Firefox without a window, with a profile of its own. */
export const startFirefox = async (path: string): Promise<Firefox> => {
  const port = await freePort()
  const profile = mkdtempSync(join(tmpdir(), 'drawdown-firefox-'))
  writeFileSync(join(profile, 'user.js'), settings(port))
  const browser = spawn(path, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_HEADLESS_WIDTH: '1440', MOZ_HEADLESS_HEIGHT: '1000' },
  })
  const { send, hangUp } = await talkTo(port)
  const session = await send('WebDriver:NewSession', {
    capabilities: { alwaysMatch: { pageLoadStrategy: 'none' } },
  })
  const [, version = '?'] = /"browserVersion":"([^"]+)"/u.exec(JSON.stringify(session)) ?? []
  return {
    version,
    measure: async (address) => {
      await send('WebDriver:Navigate', { url: address })
      const deadline = Date.now() + 90_000
      for (let found = ''; ; await wait(500)) {
        // While one page makes way for the other there is nothing to ask.
        found = valueIn(await send('WebDriver:ExecuteScript', { script: read, args: [] }).catch(() => null))
        if (found !== '') {
          await send('WebDriver:Navigate', { url: 'about:blank' })
          return found
        }
        if (Date.now() > deadline) throw new Error(`Firefox measured nothing at ${address}`)
      }
    },
    close: async () => {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => null)
      hangUp()
      await new Promise((resolve) => {
        if (browser.exitCode !== null) resolve(null)
        browser.once('exit', resolve)
      })
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
