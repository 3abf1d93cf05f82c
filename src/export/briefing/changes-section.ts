import { formatDate } from '#src/domain/formats.ts'
import type { BriefingContext } from './context.ts'
import { type DrawnSection, emptySection, makeSection } from './section-frame.ts'

/** What differs between the two dates of the page, in words and as a table. */
export const changesSection = (context: BriefingContext): DrawnSection => {
  const { t, language, changes } = context
  const name = t.sections.titles.changes
  if (changes === null) return emptySection(context, 'changes', name, t.sections.noChanges)
  const compared = t.sections.compared(formatDate(changes.from, language), formatDate(changes.to, language))
  const paragraphs =
    changes.paragraphs.length === 0 && changes.table === null ? [t.sections.noChange] : changes.paragraphs
  return makeSection(context, {
    panel: 'changes',
    name,
    blocks: [
      { kind: 'text', paragraphs: [[{ text: compared, bold: true }], ...paragraphs] },
      ...(changes.table === null
        ? []
        : [{ kind: 'table' as const, alt: t.sections.changesAlt, ...changes.table }]),
    ],
    notes: [compared, ...paragraphs],
    sourceIds: changes.sourceIds,
    remarks: [],
  })
}
