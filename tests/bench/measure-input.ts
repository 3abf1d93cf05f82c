import type { CDPSession, Page } from '@playwright/test'

declare global {
  interface Window {
    paints: number[]
  }
}

/** Runs in the page: from an input event of a kind to the frame after the one that painted its outcome. */
const timeInputs = (type: string): void => {
  window.paints = []
  window.addEventListener(
    type,
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          window.paints.push(performance.now() - timeStamp)
        })
      })
    },
    { capture: true },
  )
}

/** One key after the other, each once the frame of the one before is painted. */
const press = async (page: Page, keys: readonly string[]): Promise<void> => {
  for (const [index, key] of keys.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press(key)
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForFunction((count) => window.paints.length >= count, index + 1, { timeout: 120_000 })
  }
}

/** Back and forth over the changes before the day shown, in runs of ten. */
const dateKeys = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => (Math.floor(index / 10) % 2 === 0 ? 'ArrowLeft' : 'ArrowRight'))

/** Milliseconds to the painted frame of each of `count` changes of the date, by the keys of the slider. */
export const timeDateChanges = async (page: Page, count: number): Promise<readonly number[]> => {
  await page.evaluate(timeInputs, 'keydown')
  await page.getByRole('slider').focus()
  await press(page, dateKeys(count))
  return page.evaluate(() => window.paints)
}

/** The same for changes of the filter: provinces chosen and taken back by their check boxes. */
export const timeFilterChanges = async (page: Page, count: number): Promise<readonly number[]> => {
  await page.evaluate(timeInputs, 'click')
  const boxes = page.getByRole('group', { name: 'Province' }).getByRole('checkbox')
  await boxes.first().focus()
  await press(
    page,
    Array.from({ length: count }, () => 'Space'),
  )
  return page.evaluate(() => window.paints)
}

/** Frames a second while the date plays at double speed for some seconds. */
export const framesOfPlayback = async (page: Page, seconds: number): Promise<number> => {
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('2')
  await page.getByRole('button', { name: 'Play' }).click()
  const frames = await page.evaluate(
    (duration) =>
      new Promise<number>((resolve) => {
        let count = 0
        const start = performance.now()
        const next = (): void => {
          if (performance.now() - start >= duration) resolve(count)
          else {
            count += 1
            requestAnimationFrame(next)
          }
        }
        requestAnimationFrame(next)
      }),
    seconds * 1000,
  )
  await page.getByRole('button', { name: 'Pause' }).click()
  return frames / seconds
}

const heapOf = async (session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

/** The heap in bytes, after garbage collection, once 20 and once 200 changes of the date were made. */
export const heapAfterChanges = async (
  page: Page,
  session: CDPSession,
): Promise<readonly [number, number]> => {
  await timeDateChanges(page, 20)
  const early = await heapOf(session)
  await timeDateChanges(page, 180)
  return [early, await heapOf(session)]
}
