import type { Browser } from '@playwright/test'
import { measureIn, sumSizes } from '#tests/kit/build-sizes.ts'
import { embedFiles } from '#tests/kit/embed-files.ts'
import { firstViewFiles } from '#tests/kit/first-view.ts'
import { coldAnswer, coldEmbed, coldLoad, lines } from './load.ts'
import { openPage, slowdown } from './open-page.ts'
import { quantile } from './statistics.ts'

// The embed of the burn-down beside the page whose panel it is, by turns in one run: bytes of the build and the time on a
// bad line. And the places of the largest mission as GeoJSON, from the press until the browser has the file.

const rounds = 3
const line = lines['bad line (400 kbit/s, 400 ms)']

const seconds = (values: readonly number[]): string => `${quantile(values, 0.5).toFixed(2)} s`

/** Runs in the page: presses the button and waits for the file, without what a driver adds to a press. */
const press = (name: string): Promise<number> =>
  new Promise((resolve) => {
    const hand = URL.createObjectURL.bind(URL)
    const start = performance.now()
    URL.createObjectURL = (blob) => {
      URL.createObjectURL = hand
      resolve(performance.now() - start)
      return hand(blob)
    }
    const menu = document.querySelector('summary[aria-label="Export: Sites"]')?.parentElement
    const buttons = [...(menu?.querySelectorAll('button') ?? [])]
    buttons.find(({ textContent }) => textContent === name)?.click()
  })

const geoJson = async (browser: Browser, address: string): Promise<string> => {
  const { page, close } = await openPage(browser, address, { link: '/?tab=sites' })
  await page.locator('summary[aria-label="Export: Sites"]').click({ timeout: 60_000 })
  const times: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    times.push(await page.evaluate(press, 'For GIS (GeoJSON)'))
    // oxlint-disable-next-line no-await-in-loop
    await page.getByText(/^Saved: .*geojson$/u).waitFor()
  }
  await close()
  const [first = 0, ...later] = times
  return `first ${first.toFixed(0)} ms, then ${quantile(later, 0.5).toFixed(0)} ms, slowed ${slowdown}×, goal 500 ms`
}

/** What is measured, each with its value. */
export const measureEmbed = async (
  browser: Browser,
  address: string,
): Promise<readonly (readonly [what: string, value: string])[]> => {
  const measure = measureIn('dist')
  const bytes = (['en', 'fr'] as const).map((language) => {
    const embed = sumSizes('', embedFiles('dist', 'burn-down', language).map(measure)).gzip
    return embed / sumSizes('', firstViewFiles('dist', language).map(measure)).gzip
  })
  const [pages, answers, embeds]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < rounds; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- by turns, so that what else the machine does falls on both
    pages.push((await coldLoad(browser, address, line)).seconds)
    // oxlint-disable-next-line no-await-in-loop
    answers.push((await coldAnswer(browser, address, line)).seconds)
    // oxlint-disable-next-line no-await-in-loop
    embeds.push(await coldEmbed(browser, `${address}/embed.html?embed=burn-down`, line))
  }
  const against = (others: readonly number[]): string =>
    `${seconds(others)}, ${(quantile(embeds, 0.5) / quantile(others, 0.5)).toFixed(2)}`
  return [
    [
      'embed of the burn-down, bytes against the first view',
      `${bytes.map((one) => one.toFixed(3)).join(' (en), ')} (fr), goal 0.35`,
    ],
    [
      'its time on 400 kbit/s until its picture is on screen',
      `${seconds(embeds)}; page until it answers ${against(answers)}, goal 0.5; until it is seen, its map in the page itself, ${against(pages)}`,
    ],
    ['GeoJSON of the sites', await geoJson(browser, address)],
  ]
}
