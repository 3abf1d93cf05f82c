import { test as base, expect } from '@playwright/test'
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { Saved } from '#tests/e2e/exports.ts'
import { type Hands, keepTrail, placesOfControls, tooltipWords } from '#tests/e2e/hands.ts'
import { readAt, standStill } from '#tests/e2e/page.ts'
import { type Site, startSite } from '#tests/e2e/site.ts'
import { type Element, type Session, elementsIn, keys, openSession } from '#tests/kit/webdriver.ts'
import { type Driver, startDriver } from './start-driver.ts'

/** How long what is looked for may take to come, in milliseconds, on a busy machine too. */
const patience = 40_000

/** Finds by roles and names, in the page, as the tests of the page in jsdom do. */
const library = readFileSync(
  new URL(import.meta.resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js')),
  'utf8',
)

type Name = string | RegExp

/** Everything on the page, or in an element, that has a role and a name (a string is the whole name). */
const allOf = async (
  session: Session,
  role: string,
  name: Name,
  within: Element | null,
): Promise<readonly Element[]> => {
  const given = [
    role,
    typeof name === 'string' ? name : null,
    name instanceof RegExp ? name.source : '',
    within,
  ]
  const ask = (): Promise<unknown> =>
    session.runText(
      `if (!window.TestingLibraryDom) return null
      const [role, text, source, within] = arguments
      return TestingLibraryDom.queryAllByRole(within ?? document.body, role, { name: text ?? new RegExp(source, 'u') })`,
      given,
    )
  const found = await ask()
  if (found !== null) return elementsIn(found)
  await session.runText(`(0, eval)(arguments[0])`, [library])
  return elementsIn(await ask())
}

/** The browser as a reader has it before them: things have roles and names, and come when they come. */
export type Reader = Session & {
  /** Waits for the one thing with that role and name. */
  find: (role: string, name: Name, within?: Element) => Promise<Element>
  /** Finds it and presses it. */
  choose: (role: string, name: Name, within?: Element) => Promise<void>
  /** Waits until the text of a region, found anew each time, is like that. */
  reads: (role: string, name: Name, text: Name) => Promise<void>
}

const readerOf = (session: Session): Reader => {
  const find = async (role: string, name: Name, within?: Element): Promise<Element> => {
    let found: readonly Element[] = []
    await expect(async () => {
      found = await allOf(session, role, name, within ?? null)
      expect(found.length, `${role} ${String(name)}`).toBe(1)
    }).toPass({ timeout: patience })
    const [one] = found
    if (!one) throw new Error(`no ${role} ${String(name)}`)
    return one
  }
  return {
    ...session,
    find,
    choose: async (role, name, within) => session.click(await find(role, name, within)),
    reads: (role, name, text) =>
      expect(async () => {
        const said = await session.textOf(await find(role, name))
        if (typeof text === 'string') expect(said).toContain(text)
        else expect(said).toMatch(text)
      }).toPass({ timeout: patience }),
  }
}

/**
 * Runs in the page before its scripts: keeps what goes wrong, across pages, and the files that the page would save,
 * as the driver tells of neither.
 */
const watch = `
  const say = (text) => sessionStorage.setItem('faults', (sessionStorage.getItem('faults') ?? '') + text + '\\n')
  // Sizes that changed while others were told are told in the next frame: no fault, and Playwright counts it as none in the others.
  addEventListener('error', ({ message }) => message.startsWith('ResizeObserver loop completed') || say(message))
  addEventListener('unhandledrejection', ({ reason }) => say(String(reason)))
  const { error } = console
  console.error = (...said) => {
    say(said.map(String).join(' '))
    error(...said)
  }
  window.files = []
  const blobs = new Map()
  const { createObjectURL } = URL
  URL.createObjectURL = (blob) => {
    const address = createObjectURL.call(URL, blob)
    blobs.set(address, blob)
    return address
  }
  const { click } = HTMLElement.prototype
  HTMLAnchorElement.prototype.click = function () {
    const blob = blobs.get(this.href)
    if (blob && this.download) window.files.push({ name: this.download, blob })
    else click.call(this)
  }`

/** A page with the clock of the other tests, and watched. */
export const watched = (html: string): string =>
  html.replace(
    '<head>',
    () => `<head><script>(${String(standStill)})(${String(Date.parse(readAt))});{${watch}}</script>`,
  )

/** The file that a press makes the page save. */
export const savedBy = async (reader: Reader, press: () => Promise<void>): Promise<Saved> => {
  await reader.runText('window.files.length = 0')
  await press()
  await expect.poll(() => reader.runText('return window.files.length'), { timeout: 60_000 }).toBe(1)
  const file = await reader.runText(`const [{ name, blob }] = window.files
    return new Promise((resolve) => {
      const read = new FileReader()
      read.onload = () => resolve({ name, url: read.result })
      read.readAsDataURL(blob)
    })`)
  const { name, url } = v.parse(v.object({ name: v.string(), url: v.string() }), file)
  return { name, bytes: Buffer.from(url.replace(/^[^,]*,/u, ''), 'base64') }
}

/** Opens the export menu of a panel and makes one of its files. */
export const saveFrom = async (reader: Reader, menu: string, button: string): Promise<Saved> => {
  let [details]: readonly Element[] = []
  await expect(async () => {
    const script =
      'return [...document.querySelectorAll(`details:has(> summary[aria-label="${arguments[0]}"])`)]'
    ;[details] = elementsIn(await reader.runText(script, [menu]))
    expect(details, menu).toBeDefined()
  }).toPass({ timeout: 30_000 })
  if (!details) throw new Error(menu)
  await reader.runText('arguments[0].open = true', [details])
  return savedBy(reader, () => reader.choose('button', button, details))
}

const regions = { en: ['Map', 'Key figures'], fr: ['Carte', 'Chiffres clés'] } as const

/** Opens a link and waits until the map has its provinces and the key figures their numbers. */
export const openPage = async (reader: Reader, link: string, language: 'en' | 'fr' = 'en'): Promise<void> => {
  await reader.go(link)
  await drawn(reader, language)
}

export const drawn = async (reader: Reader, language: 'en' | 'fr' = 'en'): Promise<void> => {
  const [map, figures] = regions[language]
  await reader.find('region', map)
  await expect
    .poll(() => reader.run(() => document.querySelectorAll('.leaflet-pane path[data-province]').length))
    .toBeGreaterThan(0)
  await reader.reads('region', figures, /\d/u)
}

/** The keys that are pressed in journeys, as WebDriver has them. */
const webDriverKeys: Readonly<Record<string, string | readonly string[]>> = {
  Tab: keys.tab,
  'Shift+Tab': [keys.shift, keys.tab],
  Enter: keys.enter,
  ArrowRight: keys.right,
  Space: keys.space,
  End: keys.end,
  Escape: keys.escape,
}

/** The hands of a reader on a page in WebKit. */
export const handsOf = async (reader: Reader): Promise<Hands> => {
  await reader.run(keepTrail)
  const summary = async (name: Name): Promise<Element> => {
    const script = 'return [...document.querySelectorAll(`summary[aria-label="${arguments[0]}"]`)]'
    let [found]: readonly Element[] = []
    await expect(async () => {
      ;[found] = elementsIn(await reader.runText(script, [String(name)]))
      expect(found, String(name)).toBeDefined()
    }).toPass()
    if (!found) throw new Error(String(name))
    return found
  }
  return {
    press: (...pressed) => reader.press(...pressed.map((key) => webDriverKeys[key] ?? key)),
    trail: async () => v.parse(v.array(v.string()), await reader.runText('return window.trail')),
    tap: async (role, name, place) => {
      if (role === 'summary') return reader.tap(await summary(name))
      const around = place && (await reader.find(...place))
      return reader.tap(await reader.find(role, name, around))
    },
    point: async (role, name, place) =>
      reader.point(await reader.find(role, name, place && (await reader.find(...place)))),
    focus: async (role, name, place) => {
      const element = await reader.find(role, name, place && (await reader.find(...place)))
      await reader.runText('arguments[0].focus()', [element])
    },
    tooltip: async () => String(await reader.runText(`return ${tooltipWords}`)),
    reads: (role, name, text) => reader.reads(role, name, text),
    shows: async (role, name, text) => {
      await reader.reads(role, name, text)
      const seen = () =>
        reader
          .find(role, name)
          .then((element) =>
            reader.runText(
              'const { top, bottom } = arguments[0].getBoundingClientRect(); return top < innerHeight && bottom > 0',
              [element],
            ),
          )
      await expect.poll(seen).toBe(true)
    },
    places: async () => String(await reader.runText(`return ${placesOfControls}`)),
    address: reader.address,
    saved: (press) => savedBy(reader, press),
  }
}

/** How long a browser may take to begin, in milliseconds. */
const patienceForBeginning = 45_000

/** The driver of a worker, with another one in its place where its browser did not begin. */
type Drivers = { now: Driver }

/** A new browser; by another driver where it does not begin: a start of WebKitGTK 2.50.6 was seen that never answered. */
const begin = async (drivers: Drivers, size: { width: number; height: number }): Promise<Session> => {
  const open = () => openSession(drivers.now.port, size, AbortSignal.timeout(patienceForBeginning))
  try {
    return await open()
  } catch (cause) {
    if (!(cause instanceof Error) || cause.name !== 'TimeoutError') throw cause
    await drivers.now.stop()
    drivers.now = await startDriver()
    return open()
  }
}

export const test = base.extend<{ reader: Reader; site: Site; width: number }, { driver: Drivers }>({
  width: [1440, { option: true }],
  driver: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what it is to give
    async ({}, provide) => {
      const drivers: Drivers = { now: await startDriver() }
      await provide(drivers)
      await drivers.now.stop()
    },
    { scope: 'worker' },
  ],
  // The site is named so that it stands longer than the browser.
  reader: async ({ driver, site: _site, width }, provide) => {
    const session = await begin(driver, { width, height: 938 })
    await provide(readerOf(session))
    const faults = await session.run(() =>
      window.origin === 'null' ? '' : (sessionStorage.getItem('faults') ?? ''),
    )
    await session.close()
    expect(faults, 'errors on the page').toBe('')
  },
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, provide) => {
    const site = await startSite()
    site.edit('index.html', watched)
    await provide(site)
    await site.stop()
  },
})

export { expect } from '@playwright/test'
