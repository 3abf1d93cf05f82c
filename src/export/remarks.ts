import { decodeRemarks } from '#src/domain/remarks/remark-code.ts'
import { type NumberedRemark, type RemarkPanel, isToldAt, numbered } from '#src/domain/remarks/remark.ts'
import { remarkLine } from '#src/text/remark-line.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { ExportContext } from './context.ts'

/** The reader's remarks of a view with their numbers. */
const remarksOf = ({ note, base }: Pick<ExportContext, 'note' | 'base'>): readonly NumberedRemark[] =>
  numbered(decodeRemarks(note).remarks, (id) => base.index.records.some(({ site }) => site.id === id))

/**
 * The remarks in words, each marked as the reader's own: those that are told beside a panel, or all of them.
 * The one telling that every file has.
 */
export const remarkLines = (
  context: Pick<ExportContext, 'note' | 'base' | 't' | 'language'>,
  at: RemarkPanel | null = null,
): readonly string[] => {
  const { base, t, language } = context
  const siteName = (id: string): string => {
    const found = base.index.records.find(({ site }) => site.id === id)
    return found ? textIn(found.site.name, language) : id
  }
  return remarksOf(context)
    .filter(({ pin }) => at === null || isToldAt(pin, at))
    .map((remark) => remarkLine(remark, siteName, t, language))
}
