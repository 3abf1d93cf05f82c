import { tableLimits } from '#src/domain/desk/import/cells.ts'
import { headBytes, mostBytesOf } from './gathered-head.ts'
import type { TableAnswer, TableQuestion } from './read-table.ts'

/** In the single file there is no second file to start a worker from: its code is in the page. */
const startWorker = async (): Promise<Worker | null> => {
  if (typeof Worker === 'undefined') return null
  try {
    if (import.meta.env.MODE !== 'single')
      return new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' })
    const { default: TableWorker } = await import('./table-worker.ts?worker&inline')
    return new TableWorker()
  } catch {
    return null
  }
}

const answerOf = (worker: Worker, question: TableQuestion): Promise<TableAnswer | null> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ fault: { why: 'slow', at: '' } }), tableLimits.time)
    const end = (answer: TableAnswer | null) => {
      clearTimeout(timer)
      resolve(answer)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<TableAnswer>) => end(data))
    worker.addEventListener('error', () => end(null))
    worker.postMessage(question, [])
  })

/**
 * A table out of a file, read away from the page; where no worker can be started, in the page, which then
 * stands still for a moment. What takes too long is given up.
 */
export const tableFromWorker = async (
  file: File,
  sheet: number | null,
  missions: readonly string[],
): Promise<TableAnswer> => {
  let question: TableQuestion
  try {
    // A larger one is not even read.
    if (file.size > tableLimits.file) {
      const start = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
      const most = mostBytesOf(start)
      if (file.size > most) return { fault: { why: 'large', at: String(most) } }
    }
    question = { bytes: new Uint8Array(await file.arrayBuffer()), sheet, missions }
  } catch {
    return { fault: { why: 'unread', at: '' } }
  }
  const worker = await startWorker()
  const answer = worker && (await answerOf(worker, question))
  worker?.terminate()
  return answer ?? (await import('./read-table.ts')).readTable(question)
}
