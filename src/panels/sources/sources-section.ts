import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import { sortSources } from '#src/domain/sources/source-list.ts'
import type { CitedSource } from '#src/domain/sources/cited-source.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { type DrawnSection, emptySection, makeSection } from '#src/export/briefing/section-frame.ts'

/** A title that only describes its document stands in brackets. */
const titleOf = ({ title, descriptive }: CitedSource): string => (descriptive ? `[${title}]` : title)

/** Every document that the other sections cite, with its address. */
export const sourcesSection = (context: BriefingContext, cited: readonly string[]): DrawnSection => {
  const { t, language, sources } = context
  const name = t.sources.title
  const known = [...new Set(cited)].flatMap((id) => sources.get(id) ?? [])
  if (known.length === 0) return emptySection(context, 'sources', name, t.sections.noSources)
  const count = formatNumber(known.length, language)
  const documents = t.sources.count(count, count)
  const drawn = makeSection(context, {
    panel: 'sources',
    name,
    blocks: [
      {
        kind: 'table',
        alt: t.sections.sourcesAlt(documents),
        header: [t.sections.publisher, t.exports.columns.title, t.exports.columns.date, t.sections.link],
        rows: sortSources(known, 'publisher', language).map((source) => [
          source.publisher,
          titleOf(source),
          source.date === null ? t.sources.noDate : formatDate(source.date, language),
          [{ text: source.url, link: source.url }],
        ]),
        columns: [5, 9, 4, 9],
      },
    ],
    notes: [t.sections.sourcesIntro(documents)],
    sourceIds: [],
    remarks: known.some(({ descriptive }) => descriptive) ? [t.sources.bracketsHint] : [],
  })
  return drawn
}
