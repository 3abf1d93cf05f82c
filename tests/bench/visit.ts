/* oxlint-disable no-await-in-loop, unicorn/consistent-function-scoping -- sent to the page as it stands */

import * as v from 'valibot'

const figure = v.pipe(
  v.nullable(v.number()),
  v.transform((value) => value ?? Number.NaN),
)

/** What one visit measured, in milliseconds but for `kilobytes`; NaN where it was not asked for. */
export const Visit = v.object({
  /** First paint with words. */
  words: figure,
  /** The map has its outlines and the key figures their numbers. */
  map: figure,
  /** Came over the wire until then. */
  kilobytes: figure,
  /** What tasks of the opening took beyond 50 ms, until nothing is drawn any more; and the longest of them. */
  blocking: figure,
  longest: figure,
  /** From an input to the painted frame, medians. */
  date: figure,
  filter: figure,
  /** The longest task once a tab of charts was opened. */
  tabLongest: figure,
})
export type Visit = v.InferOutput<typeof Visit>

/**
 * Runs in the page before anything else, in any browser: opens it, and if asked changes dates and filters
 * and opens tabs. Leaves what it measured as JSON in `data-measured` of the document, and marks for a trace
 * (thread-time.ts).
 */
export const visit = (withInputs: boolean): void => {
  performance.mark('begun')
  const pauses: { at: number; length: number }[] = []
  let before = performance.now()
  // Every browser tells how long its thread was busy by when a timer comes; only Chromium tells of long
  // tasks.
  const watch = () => {
    const now = performance.now()
    if (now - before > 50) pauses.push({ at: before, length: now - before })
    before = now
    setTimeout(watch)
  }
  watch()
  const wait = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      setTimeout(resolve, milliseconds)
    })
  const painted = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
    })
  const medianOf = (values: number[]) =>
    values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
  const longestSince = (start: number) =>
    Math.max(0, ...pauses.filter(({ at, length }) => at + length > start).map(({ length }) => length))
  /** Comes back once nothing was busy for more than half a second. */
  const quiet = async () => {
    const start = performance.now()
    const last = () => pauses.at(-1)
    do await wait(200)
    while (
      performance.now() - Math.max(start, (last()?.at ?? 0) + (last()?.length ?? 0)) < 600 &&
      performance.now() - start < 4000
    )
  }
  const isDrawn = () => {
    if (!document.querySelector('path[data-province]')) return false
    const figures = [...document.querySelectorAll('h2')].find((title) => title.textContent === 'Key figures')
    return /\d/u.test(figures?.closest('section')?.textContent ?? '')
  }
  const whenDrawn = () =>
    new Promise<number>((resolve) => {
      new MutationObserver((_changes, observer) => {
        if (!isDrawn()) return
        observer.disconnect()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
      }).observe(document, { childList: true, subtree: true })
    })
  const timeInput = async (name: string, input: () => void) => {
    const start = performance.now()
    performance.mark(`${name} asked`)
    input()
    await painted()
    performance.mark(`${name} answered`)
    const time = performance.now() - start
    await wait(100)
    return time
  }
  const timesOf = async (name: string, count: number, input: (index: number) => void) => {
    const times: number[] = []
    for (let index = 0; index < count; index += 1) times.push(await timeInput(name, () => input(index)))
    return medianOf(times)
  }
  const changeDate = (index: number) => {
    const key = index % 10 < 5 ? 'ArrowLeft' : 'ArrowRight'
    document
      .querySelector('input[type=range]')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  }
  const changeFilter = () =>
    document.querySelector<HTMLElement>('fieldset input[type=checkbox][id$="CD-SK"]')?.click()
  const openTab = async (index: number) => {
    const start = performance.now()
    performance.mark('tab asked')
    document.querySelectorAll<HTMLElement>('[role=tab]')[index]?.click()
    await wait(300)
    await quiet()
    performance.mark('tab answered')
    return longestSince(start)
  }
  const measure = async () => {
    const map = await whenDrawn()
    performance.mark('map drawn')
    const sent = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    const bytes = sent

      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= map)
      .reduce((sum, { transferSize }) => sum + transferSize, 0)
    while (!document.querySelector('summary[aria-label="Export: Map"]')) await wait(100)
    await quiet()
    performance.mark('all drawn')
    const blocking = pauses.reduce((sum, { length }) => sum + length - 50, 0)
    const longest = longestSince(0)
    const opening = {
      words: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      map,
      kilobytes: bytes / 1000,
      blocking,
      longest,
    }
    if (!withInputs) return { ...opening, date: Number.NaN, filter: Number.NaN, tabLongest: Number.NaN }
    await timesOf('warm-up', 3, changeDate)
    const date = await timesOf('date', 15, changeDate)
    const filter = await timesOf('filter', 6, changeFilter)
    const tabs = [await openTab(1), await openTab(2)]
    return { ...opening, date, filter, tabLongest: Math.max(...tabs) }
  }
  void measure().then((measured) => {
    document.documentElement.dataset['measured'] = JSON.stringify(measured)
  })
}
