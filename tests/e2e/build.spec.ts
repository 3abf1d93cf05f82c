import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { firstViewFiles } from '#tests/first-view.ts'
import { expect, openPage, test } from './page.ts'

const scripts = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(js|css|html)$/u.test(path),
)

const isMocked = (path: string): boolean =>
  /mockServiceWorker|\bmsw\b/u.test(readFileSync(join('dist', path), 'utf8'))

test('the build has nothing of the mock server', () => {
  expect(scripts.length).toBeGreaterThan(3)
  expect(scripts.filter(isMocked)).toEqual([])
})

/** Runs in the page: marks the moment at which the map has its sites and the key figures their numbers. */
const markFirstView = (): void => {
  new MutationObserver((_changes, observer) => {
    const sections = [...document.querySelectorAll('section')]
    const regions = new Map(sections.map((section) => [section.querySelector('h2')?.textContent, section]))
    const isDrawn = regions.get('Map')?.querySelector('path')
    if (!isDrawn || !/\d/u.test(regions.get('Key figures')?.textContent ?? '')) return
    performance.mark('first view')
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })
}

type Loaded = { path: string; asked: number; there: number }

/** Runs in the page: what it asked for up to then, and when it was asked for and there. */
const loadedForFirstView = (): Loaded[] => {
  const [mark] = performance.getEntriesByName('first view')
  if (!mark) throw new Error('there was no first view')
  return performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({ name, startTime }) => startTime < mark.startTime && !name.startsWith('data:'))
    .map(({ name, startTime, responseEnd }) => ({
      path: name.replace(`${location.origin}/`, ''),
      asked: startTime,
      there: responseEnd,
    }))
}

test('a first view loads what the byte budget counts, and nothing comes from anywhere else', async ({
  page,
  baseURL,
}) => {
<<<<<<< HEAD
  const inBudget = new Set(firstViewFiles('dist'))
  // Of the two languages the budget counts the larger one; the reader of this test may have the other.
  const isCounted = ({ path }: Loaded): boolean => inBudget.has(path) || path.startsWith('assets/all-')
=======
  const counted = new Set(firstViewFiles('dist', 'en'))
>>>>>>> bf87bf9 (Halve the first view: one pack of data in the reader's language, code of the tabs on demand, a leaner Leaflet)
  const hosts = new Set<string>()
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).origin)
  })
  await page.addInitScript(markFirstView)
  await openPage(page)
<<<<<<< HEAD
  const loaded = await page.evaluate(loadedForFirstView)
  expect(loaded.map(({ path }) => path)).toContain('monusco/sites.json')
  // What is asked for once all that was there, as the charts are on drawing, takes nothing from the first view.
  const complete = Math.max(...loaded.filter(isCounted).map(({ there }) => there))
  const others = loaded.filter((entry) => !isCounted(entry) && entry.asked < complete)
  expect(others.map(({ path }) => path)).toEqual([])
=======
  const asked = await page.evaluate(askedUntilFirstView)
  const paths = asked.map((url) => url.replace(`${baseURL}/`, '')).filter((path) => !path.startsWith('data:'))
  expect(paths.filter((path) => path.startsWith('assets/monusco-en-'))).toHaveLength(1)
  expect(paths.filter((path) => !counted.has(path))).toEqual([])
>>>>>>> bf87bf9 (Halve the first view: one pack of data in the reader's language, code of the tabs on demand, a leaner Leaflet)
  expect([...hosts]).toEqual([baseURL])
})
