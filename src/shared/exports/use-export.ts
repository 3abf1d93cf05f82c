import { useRef, useState } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import type { ExportWish, Exportable } from './exportable.ts'
import { type Failure, failureOf } from './failure-of.ts'
import { isFramed } from './is-framed.ts'

/** What is said once it is done; `isHanded`: a page around this one may have kept it from being saved. */
type Done = { message: string; isHanded?: boolean }

export type ExportState =
  | { name: 'idle' }
  | { name: 'working' }
  | ({ name: 'done' } & Done)
  | ({ name: 'failed' } & Failure)

/** Makes files of a panel, one at a time, and tells how it goes. Nothing is saved unless it is whole. */
export const useExport = (exportable: Exportable) => {
  const { t } = useTexts()
  const [state, setState] = useState<ExportState>({ name: 'idle' })
  const running = useRef<AbortController | null>(null)

  const run = async (job: (signal: AbortSignal) => Promise<Done>) => {
    const controller = new AbortController()
    running.current = controller
    setState({ name: 'working' })
    try {
      setState({ name: 'done', ...(await job(controller.signal)) })
    } catch (cause) {
      setState({ name: 'failed', ...(await failureOf(cause, t)) })
    }
  }

  const save = (wish: ExportWish) =>
    run(async (signal) => {
      const [{ makeFile }, { saveFile }] = await Promise.all([
        import('./make-file.ts'),
        import('./save-file.ts'),
      ])
      const { name, blob } = await makeFile(exportable, wish, t, signal)
      saveFile(name, blob)
      const isHanded = isFramed()
      return { message: isHanded ? t.exports.handed(name) : t.exports.saved(name), isHanded }
    })

  const copy = (scale: 1 | 2 | 3 | 4) =>
    run(async (signal) => {
      const { makeFile } = await import('./make-file.ts')
      const { blob } = await makeFile(exportable, { format: 'png', scale, background: '#ffffff' }, t, signal)
      try {
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
      } catch {
        return { message: t.exports.copyFailed }
      }
      return { message: t.exports.copied }
    })

  return {
    state,
    save,
    copy,
    cancel: () => running.current?.abort(),
    forget: () => setState({ name: 'idle' }),
  }
}
