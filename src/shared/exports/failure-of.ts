import type { Texts } from '#src/text/load-texts.ts'

/** What failed, why, and what to do, in the words of the page. */
export type Failure = { what: string; why: string; todo: string }

/** A failure of an export in words; a fault that nobody foresaw is told as one. */
export const failureOf = async (cause: unknown, t: Texts): Promise<Failure> => {
  const { ExportError } = await import('#src/export/export-error.ts')
  if (cause instanceof ExportError) return t.exportProblems[cause.problem]
  return { what: t.exports.unknownFailure, why: '', todo: '' }
}
