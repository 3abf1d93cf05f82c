import { readFileSync } from 'node:fs'
import { useState } from 'react'
import { vi } from 'vitest'
import { ImportTab } from '#src/desk/import/ImportTab.tsx'
import type { Incoming, IncomingFile } from '#src/desk/import/incoming.ts'
import { type Opened, type Work, noWork, openedFrom, workingLists } from '#src/desk/opened.ts'
import { loadDesk } from '#src/text/load-desk.ts'
import { renderWithTexts } from './render-with-texts.tsx'

const names = ['events', 'sites', 'sources', 'contingents', 'strength', 'outputs', 'deployments', 'headcounts', 'provinces', 'contributors', 'mission', 'provinces.topo'] // prettier-ignore

/** The published files of a mission as the desk opens them; those named without a record. */
export const openedMission = (mission: string, emptied: readonly string[] = []): Opened =>
  openedFrom(
    new Map(
      names.map((name) => [
        `${name}.json`,
        emptied.includes(name)
          ? `{ "$schema": "../schema/${name}.json", "records": [] }\n`
          : readFileSync(`data/${mission}/${name}.json`, 'utf8'),
      ]),
    ),
    { origin: 'published', name: '', folder: null },
  )

/** A desk with this work, which hands on what is put and does nothing else. */
export const deskOf = (opened: Opened, work: Work, put: (work: Work) => void) => ({
  status: 'open' as const,
  opened,
  published: opened.texts,
  work,
  isKept: true,
  canUndo: false,
  canRedo: false,
  put,
  undo: () => {},
  redo: () => {},
  openFiles: async () => {},
  openPublished: async () => {},
  written: async () => {},
})

/** The desk with nothing but this tab: what was put is what is shown next. */
export const renderImportTab = async (opened: Opened, mission: string, language: 'en' | 'fr') => {
  const words = await loadDesk(language)
  const put = vi.fn<(work: Work) => void>()
  const Tab = () => {
    const [work, setWork] = useState(noWork)
    const [incoming, setIncoming] = useState<Incoming | IncomingFile | null>(null)
    const desk = deskOf(opened, work, (next) => {
      put(next)
      setWork(next)
    })
    return (
      <ImportTab
        desk={desk}
        mission={mission}
        name={mission.toUpperCase()}
        words={words}
        lists={workingLists(opened, work.changes)}
        incoming={incoming}
        onIncoming={setIncoming}
      />
    )
  }
  await renderWithTexts(<Tab />, { language })
  return put
}
