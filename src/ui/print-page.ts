import { flushSync } from 'react-dom'
import { drawForPaper } from '#src/pace/paper.ts'

/** What is drawn for paper can hold more that waits: a tab its charts. */
const depth = 4

/** How long a print that was asked for here waits for what is on its way, in steps of milliseconds. */
const [step, steps] = [100, 150]

/**
 * Draws all that waits for the reader to come near, before it returns. What has not been loaded cannot be
 * drawn; paper says so (app/PaperHead.tsx).
 */
export const drawAtOnce = (): void => {
  for (let level = 0, isMore = true; isMore && level < depth; level += 1)
    isMore = flushSync(() => drawForPaper())
}

/** Whether something in the views of the page is still on its way. */
export const isOnItsWay = (): boolean => document.querySelector('main [data-loading]') !== null

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, step)
  })

/**
 * Prints once all is drawn. `above`: map, date, key figures and the chosen site, and not the views below
 * them.
 */
export const printPage = async ({ above }: { above: boolean }): Promise<void> => {
  const { dataset } = document.documentElement
  if (above) dataset['paper'] = 'above'
  drawAtOnce()
  // oxlint-disable-next-line no-await-in-loop -- each step waits for the one before
  for (let tries = 0; isOnItsWay() && tries < steps; tries += 1) await pause()
  const forget = (): void => {
    delete dataset['paper']
  }
  window.addEventListener('afterprint', forget, { once: true })
  window.print()
}
