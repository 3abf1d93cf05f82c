import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { workbook as english } from './en/workbook.ts'

/** The words of a workbook of tables: the shape of the English ones. */
export type WorkbookTexts = typeof english

/** A kind of sheet. */
export type SheetKey = keyof WorkbookTexts['sheets']

const chunks = import.meta.glob<{ workbook: WorkbookTexts }>('./*/workbook.ts')

/** Those of one language, a chunk of their own: they are needed once a workbook is made. */
export const loadWorkbook = async (language: Language): Promise<WorkbookTexts> => {
  const { workbook } = await chunkOf(chunks, language, 'workbook')
  return workbook
}
