import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { findChromium } from '#tests/find-chromium.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

const port = 9333

/** Lighthouse's scores of a page for a phone, 0 to 100; the median of the runs. */
export const lighthouseScores = async (
  address: string,
  runs = 3,
): Promise<readonly (readonly [category: string, score: number])[]> => {
  const scores = new Map<string, number[]>(categories.map((category) => [category, []]))
  for (let run = 0; run < runs; run += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each run has a browser to itself
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
    })
    // oxlint-disable-next-line no-await-in-loop
    const result = await lighthouse(address, { port, logLevel: 'error', onlyCategories: [...categories] })
    for (const category of categories)
      scores.get(category)?.push(Math.round((result?.lhr.categories[category]?.score ?? 0) * 100))
    // oxlint-disable-next-line no-await-in-loop
    await browser.close()
  }
  return [...scores].map(([category, all]) => [
    category,
    all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0,
  ])
}
