import type { Page } from '@playwright/test'

/** Runs in the page: keeps the longest of the events of each interaction, as browsers' "interaction to next paint" does. */
const watch = (): void => {
  const longest = new Map<number, number>()
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry instanceof PerformanceEventTiming && entry.interactionId)
        longest.set(entry.interactionId, Math.max(entry.duration, longest.get(entry.interactionId) ?? 0))
    document.documentElement.dataset['interactions'] = JSON.stringify([...longest.values()])
    // The type of the options lacks the threshold; without one, what is shorter than 104 ms is left out.
  }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit)
}

/** Between two inputs, in milliseconds, so that the rest of one is not counted with the next. */
const pause = 300

/** Milliseconds from each input to the next painted frame, over a journey of dates, filters, sites and tabs, with real inputs. */
export const interactionsOfJourney = async (page: Page): Promise<readonly number[]> => {
  await page.evaluate(watch)
  const slider = page.getByRole('slider')
  const filters = page.getByRole('region', { name: 'Filters' })
  const inputs: readonly (() => Promise<void>)[] = [
    ...Array.from({ length: 20 }, () => () => slider.press('ArrowLeft')),
    ...['South Kivu', 'China', 'South Kivu', 'China', 'Open', 'Open'].map(
      (name) => () => filters.getByRole('checkbox', { name }).first().click(),
    ),
    () => page.getByRole('button', { name: /^Lubumbashi office, / }).press('Enter'),
    ...['Strength', 'Outputs', 'What changed', 'Sites', 'Sources', 'Timeline'].map(
      (name) => () => page.getByRole('tab', { name }).click(),
    ),
    ...Array.from({ length: 10 }, () => () => slider.press('ArrowRight')),
  ]
  for (const input of inputs) {
    // oxlint-disable-next-line no-await-in-loop -- one input after the other
    await input()
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(pause)
  }
  const times: unknown = JSON.parse(
    await page.evaluate(() => document.documentElement.dataset['interactions'] ?? '[]'),
  )
  return Array.isArray(times) ? times.map(Number) : []
}
