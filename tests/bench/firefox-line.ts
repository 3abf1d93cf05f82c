import { findFirefox, startFirefox } from './firefox.ts'
import { moveDate, watch } from './load.ts'
import { serveDist } from './serve-dist.ts'

// The same on a bad line in Firefox, whose line and processor cannot be slowed: the server sends as slowly, the processor is not.

/** Runs in the page: says when `watch` or `moveDate` has marked what it waits for. */
const tell = (): void => {
  const timer = setInterval(() => {
    const [mark] = performance.getEntriesByName('first view')
    if (!mark) return
    clearInterval(timer)
    document.documentElement.dataset['measured'] = JSON.stringify([mark.startTime, performance.timeOrigin])
  }, 50)
}

/** One visit of a build with nothing kept, until map and figures are on screen or, with `answer`, until a date is answered. */
export const firefoxOnLine = async (
  folder: string,
  line: { kilobits: number; latency: number },
  answer: boolean,
): Promise<{ seconds: number; kilobytes: number }> => {
  const path = findFirefox()
  if (path === null) throw new Error('there is no Firefox')
  const site = await serveDist(
    folder,
    `globalThis.__name = (target) => target;(${String(answer ? moveDate : watch)})();(${String(tell)})()`,
    line,
  )
  const firefox = await startFirefox(path)
  const [time = Number.NaN, origin = Number.NaN]: number[] = JSON.parse(
    await firefox.measure(`${site.address}/?lang=en`),
  )
  await firefox.close()
  site.close()
  return { seconds: time / 1000, kilobytes: site.sentUntil(origin + time) / 1000 }
}
