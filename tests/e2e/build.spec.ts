import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { firstViewFiles } from '#tests/first-view.ts'
import { markFirstView } from './mark-first-view.ts'
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

type Loaded = { path: string }

/** Runs in the page: what it asked for up to then. */
const loadedForFirstView = (): Loaded[] => {
  const [mark] = performance.getEntriesByName('first view')
  if (!mark) throw new Error('there was no first view')
  return performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({ name, startTime }) => startTime < mark.startTime && !name.startsWith('data:'))
    .map(({ name }) => ({ path: name.replace(`${location.origin}/`, '') }))
}

// Words that both languages' files share are a chunk of their own, asked for by the texts.
const isWords = (path: string): boolean => path.startsWith('assets/words-')

test('a first view loads what the byte budget counts, and nothing comes from anywhere else', async ({
  page,
  baseURL,
}) => {
  const counted = new Set(firstViewFiles('dist', 'en'))
  const hosts = new Set<string>()
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).origin)
  })
  await page.addInitScript(markFirstView)
  await openPage(page)
  const paths = (await page.evaluate(loadedForFirstView)).map(({ path }) => path)
  expect(paths.filter((path) => path.startsWith('assets/monusco-en-'))).toHaveLength(1)
  // The tabs, the charts and the data as published come when the first view is drawn.
  expect(paths.filter((path) => !counted.has(path) && !isWords(path))).toEqual([])
  expect([...hosts]).toEqual([baseURL])
})
