import { formatDate } from '#src/domain/names/formats.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { type DrawnSection, emptySection, makeSection } from '#src/export/briefing/section-frame.ts'

/** What differs between the two dates of the page, in words and as a table: what to say first. */
export const changesSection = (context: BriefingContext): DrawnSection => {
  const { t, language, changes } = context
  const name = t.changes.title
  if (changes === null) return emptySection(context, 'changes', name, t.sections.noChanges)
  const compared = t.sections.compared(formatDate(changes.from, language), formatDate(changes.to, language))
  const { short, full } = changes
  return makeSection(context, {
    panel: 'changes',
    name,
    blocks: [
      { kind: 'text', paragraphs: [[{ text: compared }], [{ text: short, bold: true }], full] },
      ...(changes.table === null
        ? []
        : [{ kind: 'table' as const, alt: t.sections.changesAlt, ...changes.table }]),
    ],
    notes: [compared, short, full],
    sourceIds: changes.sourceIds,
    remarks: [],
    brief: () => ({
      message: changes.sentences[0]?.replace(/\s?\.$/u, '') ?? null,
      points: changes.sentences.slice(1),
      visuals:
        changes.table === null ? [] : [{ kind: 'table', alt: t.sections.changesAlt, ...changes.table }],
      figures: [],
    }),
  })
}
