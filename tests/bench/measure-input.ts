import type { CDPSession, Page } from '@playwright/test'
import { slowdown } from './open-page.ts'

/** Between two inputs, in milliseconds: as fast as somebody who looks at what they do. */
const pause = 150

/** Runs in the page: from an input to the frame after the one that painted its outcome, for one input after the other. */
const timeInputs = async ({
  selector,
  keys,
  wait,
}: {
  selector: string
  /** Null: a click. */
  keys: readonly (string | null)[]
  wait: number
}): Promise<number[]> => {
  const times: number[] = []
  for (const key of keys) {
    const target = document.querySelector<HTMLElement>(selector)
    if (!target) throw new Error(`nothing is ${selector}`)
    const start = performance.now()
    if (key === null) target.click()
    else target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    // oxlint-disable-next-line no-await-in-loop -- one input after the other
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          times.push(performance.now() - start)
          resolve()
        })
      })
    })
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => {
      setTimeout(resolve, wait)
    })
  }
  return times
}

/** Back and forth over the changes before the day shown, in runs of ten. */
const dateKeys = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => (Math.floor(index / 10) % 2 === 0 ? 'ArrowLeft' : 'ArrowRight'))

/** Milliseconds to the painted frame of each of `count` changes of the date, by the keys of the slider. */
export const timeDateChanges = (page: Page, count: number, wait = pause): Promise<readonly number[]> =>
  page.evaluate(timeInputs, { selector: 'input[type=range]', keys: dateKeys(count), wait })

const firstProvince = 'fieldset input[type=checkbox][id$="CD-SK"]'

/** The same for changes of the filter: the first province of the list chosen and taken back by its check box. */
export const timeFilterChanges = (page: Page, count: number): Promise<readonly number[]> =>
  page.evaluate(timeInputs, {
    selector: firstProvince,
    keys: Array.from({ length: count }, () => null),
    wait: pause,
  })

/** Runs in the page: from a click on the first province's check box to the frame in which the map shows what it filters. */
const timeFilterOnMap = async ({
  selector,
  count,
}: {
  selector: string
  count: number
}): Promise<number[]> => {
  const times: number[] = []
  const map = document.querySelector('.leaflet-container')
  if (!map) throw new Error('there is no map')
  for (let round = 0; round < count; round += 1) {
    const start = performance.now()
    // oxlint-disable-next-line no-await-in-loop -- one input after the other
    await new Promise<void>((resolve) => {
      new MutationObserver((_changes, observer) => {
        observer.disconnect()
        requestAnimationFrame(() => {
          requestAnimationFrame(() => resolve())
        })
      }).observe(map, { subtree: true, childList: true, attributes: true })
      // A filter that changes nothing on the map is not waited for.
      setTimeout(resolve, 3000)
      document.querySelector<HTMLElement>(selector)?.click()
    })
    times.push(performance.now() - start)
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => {
      setTimeout(resolve, 500)
    })
  }
  return times
}

/** Milliseconds from a change of the filter to the frame in which the map shows it, which comes after the one that answers. */
export const timeToFilteredMap = (page: Page, count: number): Promise<readonly number[]> =>
  page.evaluate(timeFilterOnMap, { selector: firstProvince, count })

const busyOf = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

/**
 * Milliseconds of processor time, not slowed, that the page's main thread spends on each of `count` changes, everything included that
 * follows the first frame. It hardly depends on what else the machine is doing, as the times to the frame do.
 */
export const workOf = async (
  session: CDPSession,
  count: number,
  change: (count: number) => Promise<unknown>,
): Promise<number> => {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await busyOf(session)
  await change(count)
  const after = await busyOf(session)
  await session.send('Performance.disable')
  return (after - before) / count / slowdown
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

/** How many changes an hour of playback at its normal speed shows, one in 800 ms. */
const changesInAnHour = 4500

/**
 * The heap in bytes when the page stands, with its tab drawn; after the first 900 changes, which show every day there is; and after
 * as many as an hour of playback makes. All at full speed.
 */
export const heapAfterAnHour = async (page: Page, session: CDPSession): Promise<readonly number[]> => {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.getByRole('tabpanel').locator('figure').first().waitFor()
  const loaded = await heapOf(session)
  await timeDateChanges(page, changesInAnHour / 5, 0)
  const early = await heapOf(session)
  await timeDateChanges(page, (changesInAnHour * 4) / 5, 0)
  return [loaded, early, await heapOf(session)]
}
