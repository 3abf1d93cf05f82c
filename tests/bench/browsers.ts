/* oxlint-disable no-await-in-loop -- one browser after the other: two at a time would measure each other */

import { chromium } from '@playwright/test'
import * as v from 'valibot'
import { findChromium } from '#tests/kit/find-chromium.ts'
import { openSession } from '#tests/kit/webdriver.ts'
import { startDriver } from '#tests/webkit/start-driver.ts'
import { findFirefox, startFirefox } from './firefox.ts'
import { lines } from './load.ts'
import { serveDist } from './serve-dist.ts'
import { quantile } from './statistics.ts'
import { Visit, visit } from './visit.ts'

// npm run browsers: how long the map takes in Chromium, Firefox and WebKitGTK, by turns, each time with nothing kept from before;
// from a server on this machine, and from the same one that sends as slowly as a bad line does.

const rounds = Number(process.env['BROWSERS_ROUNDS'] ?? 5)
const script = `globalThis.__name = (target) => target;(${String(visit)})(false)`
const badLine = 'bad line (400 kbit/s, 400 ms)'
const sites = {
  'no line limit': await serveDist('dist', script),
  [badLine]: await serveDist('dist', script, lines[badLine]),
}
const size = { width: 1440, height: 900 }

const inChromium = async (address: string): Promise<string> => {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage({ viewport: size, serviceWorkers: 'block' })
  await page.goto(address)
  await page.waitForFunction(() => document.documentElement.dataset['measured'] !== undefined, null, {
    timeout: 90_000,
  })
  const measured = await page.evaluate(() => document.documentElement.dataset['measured'] ?? '')
  await browser.close()
  return measured
}

const inFirefox = async (address: string): Promise<string> => {
  const path = findFirefox()
  if (path === null) throw new Error('there is no Firefox')
  const firefox = await startFirefox(path)
  const measured = await firefox.measure(address)
  await firefox.close()
  return measured
}

const inWebKit = async (address: string): Promise<string> => {
  const driver = await startDriver()
  const session = await openSession(driver.port, size)
  await session.go(address)
  const measured = await session.run(
    () =>
      new Promise<string>((resolve) => {
        const look = () => {
          const found = document.documentElement.dataset['measured']
          if (found === undefined) setTimeout(look, 200)
          else resolve(found)
        }
        look()
      }),
  )
  await session.close()
  await driver.stop()
  return measured
}

const browsers = { Chromium: inChromium, Firefox: inFirefox, WebKit: inWebKit }
const times = new Map<string, number[]>()
const keyOf = (line: string, browser: string): string => `${browser}, ${line}`

for (let round = 0; round < rounds; round += 1)
  for (const [line, site] of Object.entries(sites))
    for (const [browser, measure] of Object.entries(browsers)) {
      const { map } = v.parse(Visit, JSON.parse(await measure(`${site.address}/?lang=en`)))
      const key = keyOf(line, browser)
      times.set(key, [...(times.get(key) ?? []), map])
      console.log(`${key}: ${map.toFixed(0)} ms`)
    }

for (const [line, site] of Object.entries(sites)) {
  site.close()
  const timesIn = (browser: string): readonly number[] => times.get(keyOf(line, browser)) ?? []
  console.log(`\n| ${line} | map, median | least and most | to Chromium |\n|---|---|---|---|`)
  for (const browser of Object.keys(browsers)) {
    const [low, median, high] = [0, 0.5, 1].map((part) => quantile(timesIn(browser), part).toFixed(0))
    const ratio = quantile(timesIn(browser), 0.5) / quantile(timesIn('Chromium'), 0.5)
    console.log(`| ${browser} | ${median} ms | ${low} to ${high} ms | ${ratio.toFixed(2)} |`)
  }
}
