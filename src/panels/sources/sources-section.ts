import { byName } from '#src/domain/names/by-name.ts'
import { compareDates } from '#src/domain/dates/dates.ts'
import { groupBy } from '#src/domain/names/group-by.ts'
import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import { sortSources } from '#src/domain/sources/source-list.ts'
import type { CitedSource } from '#src/domain/sources/cited-source.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import type { Brief } from '#src/export/briefing/sections.ts'
import { type DrawnSection, emptySection, makeSection } from '#src/export/briefing/section-frame.ts'

/** A title that only describes its document stands in brackets. */
const titleOf = ({ title, descriptive }: CitedSource): string => (descriptive ? `[${title}]` : title)

const datesOf = (documents: readonly CitedSource[]) =>
  documents.flatMap(({ date }) => date ?? []).toSorted(compareDates)

/** The documents by publisher, the most first: a list of all would fill many slides. */
const sourcesBrief = ({ t, language, messages }: BriefingContext, known: readonly CitedSource[]): Brief => {
  const publishers = groupBy(known, ({ publisher }) => publisher)
  const number = (count: number) => formatNumber(count, language)
  const latest = datesOf(known).at(-1)
  const compare = byName(language)
  return {
    message: messages.documents(
      known.length,
      number(known.length),
      messages.publishers(publishers.size, number(publishers.size)),
      latest === undefined ? null : formatDate(latest, language),
    ),
    points: [],
    visuals: [
      {
        kind: 'table',
        alt: messages.publishersAlt,
        header: [t.sections.publisher, messages.documentsHead, messages.datesHead],
        rows: [...publishers]
          .toSorted(([a, one], [b, other]) => other.length - one.length || compare(a, b))
          .map(([publisher, documents]) => {
            const [dates, undated] = [datesOf(documents), documents.some(({ date }) => date === null)]
            const [from, to] = [dates[0], dates.at(-1)]
            return [
              publisher,
              number(documents.length),
              [
                ...(from && to
                  ? [messages.between(formatDate(from, language), formatDate(to, language))]
                  : []),
                ...(undated ? [t.sources.noDate] : []),
              ].join('; '),
            ]
          }),
        columns: [8, 3, 8],
      },
    ],
    figures: [],
  }
}

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
    brief: () => sourcesBrief(context, known),
  })
  return drawn
}
