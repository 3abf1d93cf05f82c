import type { PersonnelAnswer, PersonnelQuestion } from './read-file.ts'

/**
 * Null where there is none: in the single file, which is one file, and where a policy does not let it start.
 */
const startWorker = (): Worker | null => {
  if (import.meta.env.MODE === 'single' || typeof Worker === 'undefined') return null
  try {
    return new Worker(new URL('./personnel-worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}

type Told = { part: number } | { answer: PersonnelAnswer }

const inWorker = (
  worker: Worker,
  question: PersonnelQuestion,
  onPart: (part: number) => void,
  signal: AbortSignal,
): Promise<PersonnelAnswer | null> =>
  new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if ('answer' in data) resolve(data.answer)
      else onPart(data.part)
    })
    worker.addEventListener('error', () => resolve(null))
    signal.addEventListener('abort', () => resolve({ fault: 'stopped' }))
    worker.postMessage(question, [])
  })

/** Small enough that the page answers between two pieces. */
const piece = 150_000

/**
 * The UN's monthly file read in a worker, or where none can be had in the page, piece by piece. `onPart` is
 * told how much of it has been read; aborting ends it at once.
 */
export const askPersonnel = async (
  question: PersonnelQuestion,
  onPart: (part: number) => void,
  signal: AbortSignal,
): Promise<PersonnelAnswer> => {
  const worker = startWorker()
  const answer = worker && (await inWorker(worker, question, onPart, signal))
  worker?.terminate()
  if (answer) return answer
  const { readPersonnelFile } = await import('./read-file.ts')
  return readPersonnelFile(question, piece, (part) => {
    onPart(part)
    return !signal.aborted
  })
}
