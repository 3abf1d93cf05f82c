import { useCallback, useEffect, useState } from 'react'
import { type Undoing, change, redo, undo, undoingOf } from '#src/domain/story/undoing.ts'
import { askToKeep, isOnPageOnly, keepFiles, keepWork, keptFiles, keptWork } from './kept-work.ts'
import { type Opened, type Work, carriedOver, openedFrom } from './opened.ts'
import { UnreadError, publishedTexts } from './published-texts.ts'

type Open = {
  status: 'open'
  opened: Opened
  steps: Undoing<Work>
  /** Whether the browser keeps what is done, as it is now; null: it has not said yet. */
  isKept: boolean | null
}
type State = { status: 'opening' } | { status: 'failed'; file: string } | Open

/** The data that is open, and what is done to it: kept in this browser with every change. */
export const useDesk = (mission: string) => {
  const [state, setState] = useState<State>({ status: 'opening' })
  const [published, setPublished] = useState<ReadonlyMap<string, string>>(new Map())

  const openWith = useCallback(
    async (opened: Opened, before?: Work) => {
      const kept = before ?? (await keptWork(mission, opened.origin))
      const work = carriedOver(opened.lists, kept)
      const isKept = !isOnPageOnly(mission, opened.origin)
      setState({ status: 'open', opened, steps: undoingOf(work), isKept })
    },
    [mission],
  )

  useEffect(
    function openPublished() {
      const call = new AbortController()
      const open = async () => {
        let texts: ReadonlyMap<string, string>
        try {
          texts = await publishedTexts(mission, call.signal)
        } catch (cause) {
          if (!call.signal.aborted)
            setState({ status: 'failed', file: cause instanceof UnreadError ? cause.file : '' })
          return
        }
        const files = await keptFiles(mission)
        if (call.signal.aborted) return
        setPublished(texts)
        await openWith(
          files
            ? openedFrom(new Map([...texts, ...files.texts]), {
                origin: 'disk',
                name: files.name,
                folder: null,
              })
            : openedFrom(texts, { origin: 'published', name: '', folder: null }),
        )
      }
      void open()
      return () => call.abort()
    },
    [mission, openWith],
  )

  const put = (open: Open, steps: Undoing<Work>) => {
    if (steps === open.steps) return
    if (open.steps.past.length === 0) void askToKeep()
    // Of a browser that refused before nothing else is hoped until it says so.
    setState({ ...open, steps, isKept: open.isKept === false ? false : null })
    const keep = async () => {
      const isKept = await keepWork(mission, open.opened.origin, steps.now)
      // Said of what was kept, not of what was done meanwhile.
      setState((now) => (now.status === 'open' && now.steps === steps ? { ...now, isKept } : now))
    }
    void keep()
  }

  const of = (open: Open) => ({
    opened: open.opened,
    /** The published files, by name, whatever is open. */
    published,
    work: open.steps.now,
    isKept: open.isKept,
    canUndo: open.steps.past.length > 0,
    canRedo: open.steps.future.length > 0,
    /** `what`: the field that is typed in, whose letters are undone together. */
    put: (work: Work, what?: string) => put(open, change(open.steps, work, what)),
    undo: () => put(open, undo(open.steps)),
    redo: () => put(open, redo(open.steps)),
    /** Opens files from this computer; the work that is open on such files goes on on these. */
    openFiles: async (texts: ReadonlyMap<string, string>, from: Pick<Opened, 'name' | 'folder'>) => {
      const before = open.opened.origin === 'disk' ? open.steps.now : undefined
      await keepFiles(mission, { name: from.name, texts })
      await openWith(openedFrom(new Map([...published, ...texts]), { origin: 'disk', ...from }), before)
    },
    /** Opens the published data again; the work on the files from this computer is kept beside it. */
    openPublished: async () => {
      await keepFiles(mission, null)
      await openWith(openedFrom(published, { origin: 'published', name: '', folder: null }))
    },
    /** What was written is what is open now, with nothing changed. */
    written: async (texts: ReadonlyMap<string, string>) => {
      const { name, folder } = open.opened
      await keepFiles(mission, { name, texts })
      await keepWork(mission, 'disk', { changes: [], aside: open.steps.now.aside })
      await openWith(openedFrom(texts, { origin: 'disk', name, folder }), {
        changes: [],
        aside: open.steps.now.aside,
      })
    },
  })
  return state.status === 'open' ? { status: state.status, ...of(state) } : state
}

export type DeskState = Extract<ReturnType<typeof useDesk>, { status: 'open' }>
