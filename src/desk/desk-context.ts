import { createContext, useContext } from 'react'
import type { DeskLists, DeskRecord } from '#src/domain/desk/desk-files.ts'
import type { Named } from '#src/domain/desk/fields.ts'
import type { DataProblem } from '#src/schema/read-records.ts'
import type { DeskTexts } from '#src/text/load-desk.ts'

/** A record that a field can name. */
export type RecordOption = { id: string; label: string }

/** What every control of a form reads. */
export type FormContext = {
  words: DeskTexts
  lists: DeskLists
  optionsOf: (to: Named) => readonly RecordOption[]
  problems: readonly DataProblem[]
  /** Adds a source and says its id; that of a source with the same address if there is one. */
  addSource: (source: Omit<DeskRecord, 'id'>) => { id: string; isNew: boolean }
}

export const DeskFormContext = createContext<FormContext | null>(null)

/** Throws outside of a form, which is a fault of the code. */
export const useForm = (): FormContext => {
  const context = useContext(DeskFormContext)
  if (!context) throw new Error('useForm needs a DeskFormContext above it')
  return context
}
