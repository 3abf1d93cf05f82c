import { expect } from '@playwright/test'
import type { Saved } from './exports.ts'
import { words } from './journey-words.ts'

/** South Kivu, as a name of a file has it. */
const areaInName = { en: 'south-kivu', fr: 'sud-kivu' } as const

// Journeys told once for every browser, whoever drives it: Playwright (playwright-hands.ts) and the client of WebDriver in tests/webkit.

/** Keys by the names that the page has for them; others are letters. */
type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'ArrowRight' | 'Space' | (string & {})

/** Where something is: the role and name of what it is in. */
export type Place = readonly [role: 'region' | 'dialog' | 'article', name: string]

type Role = 'button' | 'checkbox' | 'link' | 'tab' | 'textbox' | 'img'

/** What a reader does with a page, and what they are told of it. */
export type Hands = {
  press: (...keys: readonly Key[]) => Promise<void>
  /** The names of all that has had the focus. */
  trail: () => Promise<readonly string[]>
  /** Puts a finger on the one thing with that role and name. */
  tap: (role: Role | 'summary', name: string | RegExp, place?: Place) => Promise<void>
  /** Moves the mouse onto it. */
  point: (role: Role, name: string | RegExp, place?: Place) => Promise<void>
  /** Gives it the focus. */
  focus: (role: Role, name: string | RegExp, place?: Place) => Promise<void>
  /** What the tooltip says, with a blank where it breaks a line; empty: there is none. */
  tooltip: () => Promise<string>
  /** Waits until something reads like that. */
  reads: (role: 'article' | 'region', name: string, text: string | RegExp) => Promise<void>
  /** Waits until it does on what is seen of the page. */
  shows: (role: 'article' | 'region', name: string, text: string | RegExp) => Promise<void>
  /** Where all controls are, as one text (`placesOfControls`). */
  places: () => Promise<string>
  address: () => Promise<string>
  /** The file that the page saves. */
  saved: (press: () => Promise<void>) => Promise<Saved>
}

/** What the page is told before a journey: it keeps the names of what has had the focus, as a screen reader has them. */
export const keepTrail = (): void => {
  const trail: string[] = []
  document.addEventListener('focusin', ({ target: at }) => {
    if (!(at instanceof Element)) return
    const by = (at.getAttribute('aria-labelledby') ?? '').split(' ')
    const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : []
    const names = [
      at.getAttribute('aria-label'),
      by.map((id) => document.getElementById(id)?.textContent ?? '').join(' '),
      labels.map(({ textContent }) => textContent).join(' '),
      at.textContent,
    ]
    trail.push(names.find((name) => name?.trim())?.trim() ?? '')
  })
  Object.assign(window, { trail })
}

/** A script that tells where all controls of the page are. */
export const placesOfControls =
  "[...document.querySelectorAll('button, input, a, summary')].map((control) => Math.round(control.getBoundingClientRect().top)).join()"

/** A finger misses what moves away below it, as figures and marks do to what stands under them while they come. */
const comesToRest = async (hands: Hands): Promise<void> => {
  let before = ''
  const isAtRest = async (): Promise<boolean> => {
    const last = before
    before = await hands.places()
    return before === last
  }
  await expect.poll(isAtRest, { intervals: [400] }).toBe(true)
}

/** The name of what has the focus. */
const focused = async (hands: Hands): Promise<string> => (await hands.trail()).at(-1) ?? ''

/** Presses a key, one at a time, until what has the focus is called so. */
const pressTo = async (hands: Hands, key: Key, name: RegExp, most: number): Promise<boolean> => {
  if (name.test(await focused(hands))) return true
  if (most === 0) return false
  await hands.press(key)
  return pressTo(hands, key, name, most - 1)
}

/** Presses the Tab key until what has the focus is called so; returns the names of all that had it on the way. */
const tabTo = async (hands: Hands, name: RegExp, most = 160): Promise<readonly string[]> => {
  const before = (await hands.trail()).length
  const walkOn = async (left: number): Promise<readonly string[]> => {
    // Several at once, and back to what was passed: each time to ask where one is takes longer than the key.
    await hands.press(...Array.from({ length: Math.min(left, 6) }, () => 'Tab'))
    const passed = (await hands.trail()).slice(before)
    const at = passed.findIndex((one) => name.test(one))
    if (at >= 0) {
      await hands.press(...passed.slice(at + 1).map(() => 'Shift+Tab'))
      // A calendar has a stop for each part of a date and one name: there may be more steps back than names.
      if (!(await pressTo(hands, 'Shift+Tab', name, 12)) && !(await pressTo(hands, 'Tab', name, 24)))
        throw new Error(`${String(name)} was passed and is not come back to: ${passed.join(', ')}`)
      return passed.slice(0, at)
    }
    if (left <= 6) throw new Error(`the Tab key does not come to ${String(name)}: ${passed.join(', ')}`)
    return walkOn(left - 6)
  }
  return walkOn(most)
}

/** A name that begins so: behind it may stand how many, or what is said of a site. */
const startsWith = (text: string): RegExp => new RegExp(`^${text.replaceAll(/[()]/gu, String.raw`\$&`)}`, 'u')

/** Is at the document that a figure was followed to. */
const readsDocument = async (hands: Hands, title: RegExp): Promise<void> => {
  await expect.poll(hands.address).toContain('source=afp-2024-04-09')
  await expect.poll(() => focused(hands)).toMatch(title)
}

/** By the keyboard alone: South Kivu, a date, the list of sites as a file, the engineering camp, and a document that tells of it. */
export const byKeyboard = async (hands: Hands, language: 'en' | 'fr'): Promise<void> => {
  const t = words[language]
  await tabTo(hands, t.toFilters, 3)
  await hands.press('Enter')
  await tabTo(hands, t.southKivu)
  await hands.press('Space')
  await expect.poll(hands.address).toContain('province=CD-SK')
  // The check box answers at once, the map after it: marks that go while they are passed would take the focus along.
  await hands.reads('region', t.filters, t.kept)

  const overMap = await tabTo(hands, startsWith(t.dateField))
  expect(overMap).toContain(t.zoomIn)
  await hands.press(...t.typed.split(''), 'Enter')
  await expect.poll(hands.address).toContain('date=2024-04-29')

  const overFigures = await tabTo(hands, t.timeline)
  expect(overFigures.join(', ')).toMatch(/“Site”|«\sSite\s»/u)
  const rightTo = async (left: number): Promise<void> => {
    await hands.press('ArrowRight')
    if ((await focused(hands)) !== t.sites && left > 0) await rightTo(left - 1)
  }
  await rightTo(8)
  await expect.poll(hands.address).toContain('tab=sites')
  await hands.reads('region', t.sites, t.camp)
  await tabTo(hands, startsWith(t.exportSites), 5)
  await hands.press('Enter')
  await tabTo(hands, startsWith(t.csv), 5)
  const { name, bytes } = await hands.saved(() => hands.press('Enter'))
  expect(name).toBe(`monusco-sites-${areaInName[language]}-2024-04-29-${language}.csv`)
  expect(bytes.toString('utf8')).toMatch(t.row)

  await tabTo(hands, startsWith(t.camp))
  await hands.press('Enter')
  await expect.poll(() => focused(hands)).toBe(t.camp)
  await hands.shows('article', t.camp, t.handedOver)
  await tabTo(hands, t.source, 12)
  await hands.press('Enter')
  await readsDocument(hands, t.document)
}

/** By touch alone: South Kivu, a date, the engineering camp on the map, the list of sites as a file, and a document that tells of it. */
export const byTouch = async (hands: Hands, language: 'en' | 'fr'): Promise<void> => {
  const t = words[language]
  await comesToRest(hands)
  await hands.tap('button', t.openFilters, ['region', t.filters])
  await hands.tap('checkbox', t.southKivu)
  await hands.tap('button', t.close)
  // The focus goes back once the sheet is closed; a machine that is busy may be later with it than the next tap.
  await expect.poll(() => focused(hands)).toMatch(startsWith(t.filters))
  await comesToRest(hands)
  await hands.tap('textbox', t.dateField)
  await expect.poll(() => focused(hands)).toMatch(startsWith(t.dateField))
  await hands.press(...t.typed.split(''))
  await hands.tap('button', t.go)
  await expect.poll(hands.address).toContain('date=2024-04-29')
  await comesToRest(hands)
  await hands.tap('button', startsWith(t.camp), ['region', t.map])
  await hands.tap('button', startsWith(t.camp), ['region', t.stack])
  await hands.shows('article', t.camp, t.handedOver)
  await hands.tap('tab', t.sites)
  await hands.tap('summary', t.exportSites)
  const { name, bytes } = await hands.saved(() => hands.tap('button', t.csv, ['region', t.sites]))
  expect(name).toBe(`monusco-sites-${areaInName[language]}-2024-04-29-${language}.csv`)
  expect(bytes.toString('utf8')).toMatch(t.row)
  await hands.tap('link', t.source, ['article', t.camp])
  await readsDocument(hands, t.document)
}

/** What a script says of the tooltip. */
export const tooltipWords =
  "[...document.querySelectorAll('[role=tooltip]')].map(({ innerText }) => innerText.replaceAll(/\\s+/gu, ' ').trim()).join()"

/** Points at marks of the timeline and of the map, by mouse and by keyboard, and reads what they say. */
export const readsTooltips = async (hands: Hands, language: 'en' | 'fr'): Promise<void> => {
  const { marks, tooltips, map } = words[language]
  await comesToRest(hands)
  expect(await hands.tooltip()).toBe('')
  await hands.point('button', marks.rutemba)
  await expect.poll(hands.tooltip).toBe(tooltips.rutemba)
  await hands.focus('img', marks.resolution)
  await expect.poll(hands.tooltip).toBe(tooltips.resolution)
  await hands.press('End')
  await expect.poll(hands.tooltip).toBe(tooltips.last)
  await hands.press('Escape')
  await expect.poll(hands.tooltip).toBe('')

  await hands.point('button', marks.camp, ['region', map])
  await expect.poll(hands.tooltip).toBe(tooltips.camp)
  await hands.focus('button', marks.shabunda, ['region', map])
  await expect.poll(hands.tooltip).toBe(tooltips.shabunda)
}
