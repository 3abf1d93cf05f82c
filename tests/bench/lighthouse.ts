import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { findChromium } from '#tests/kit/find-chromium.ts'

// Run by npx on demand, not a dependency: its 180 packages would make every npm ci longer for a figure that few measure.
const command = ['--yes', 'lighthouse@12.8.2']

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

const Report = v.object({
  categories: v.object(
    v.entriesFromList(
      categories,
      v.pipe(
        v.object({ score: v.nullable(v.number()) }),
        v.transform(({ score }) => Math.round((score ?? 0) * 100)),
      ),
    ),
  ),
})

const reportOf = async (address: string): Promise<unknown> => {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      ...command,
      address,
      '--quiet',
      '--output=json',
      '--output-path=stdout',
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update',
    ],
    {
      env: { ...process.env, CHROME_PATH: findChromium() },
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    },
  )
  return JSON.parse(stdout)
}

const scoresOf = async (address: string) => v.parse(Report, await reportOf(address)).categories

const figure = v.object({ numericValue: v.number() })
const Performance = v.object({
  audits: v.object({
    'largest-contentful-paint': figure,
    'total-blocking-time': figure,
    'cumulative-layout-shift': figure,
  }),
})

/** One run's score of performance, and what it stands on, in milliseconds. */
export const lighthousePerformance = async (address: string) => {
  const report = await reportOf(address)
  const { audits } = v.parse(Performance, report)
  return {
    score: v.parse(Report, report).categories.performance,
    paint: audits['largest-contentful-paint'].numericValue,
    blocking: audits['total-blocking-time'].numericValue,
    shift: audits['cumulative-layout-shift'].numericValue,
  }
}

/** Lighthouse's scores of a page for a phone, 0 to 100; the median of the runs. Empty if it cannot be had, as without a line. */
export const lighthouseScores = async (
  address: string,
  runs = 3,
): Promise<readonly (readonly [category: string, score: number])[]> => {
  try {
    const all = [await scoresOf(address)]
    // oxlint-disable-next-line no-await-in-loop -- side by side they would slow each other
    while (all.length < runs) all.push(await scoresOf(address))
    return categories.map((category) => {
      const sorted = all.map((scores) => scores[category]).toSorted((one, other) => one - other)
      return [category, sorted[Math.floor(runs / 2)] ?? 0]
    })
  } catch (cause) {
    console.log(`Lighthouse: ${cause instanceof Error ? cause.message : String(cause)}`)
    return []
  }
}
