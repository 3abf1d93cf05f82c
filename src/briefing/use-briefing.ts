import { useRef, useState } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import type { BriefingFile, BriefingMaker, BriefingWish } from './briefing-wish.ts'
import { type Failure, failureOf } from '#src/shared/exports/failure-of.ts'
import { saveFile } from '#src/shared/exports/save-file.ts'

export type BriefingState =
  | { name: 'idle' }
  | { name: 'working'; done: number; of: number }
  | { name: 'done'; files: readonly BriefingFile[] }
  | ({ name: 'failed' } & Failure)

/** Makes a briefing and tells how it goes. The files are saved together, once all of them are whole. */
export const useBriefing = (maker: Pick<BriefingMaker, 'make'>) => {
  const { t } = useTexts()
  const [state, setState] = useState<BriefingState>({ name: 'idle' })
  const running = useRef<AbortController | null>(null)

  const start = async (wish: BriefingWish) => {
    const controller = new AbortController()
    const { signal } = controller
    running.current = controller
    setState({ name: 'working', done: 0, of: 0 })
    try {
      const files = await maker.make(wish, signal, (done, of) => {
        if (!signal.aborted) setState({ name: 'working', done, of })
      })
      // Cancelled at the last moment: whoever cancelled must not find a file.
      const { throwIfCancelled } = await import('#src/export/export-error.ts')
      throwIfCancelled(signal)
      for (const { name, blob } of files) saveFile(name, blob)
      setState({ name: 'done', files })
    } catch (cause) {
      setState({ name: 'failed', ...(await failureOf(cause, t)) })
    }
  }

  return {
    state,
    start,
    cancel: () => running.current?.abort(),
    forget: () => setState({ name: 'idle' }),
  }
}
