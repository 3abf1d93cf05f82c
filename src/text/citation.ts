import { areaOf } from '#src/text/area-of.ts'
import { publisherIn } from '#src/domain/sources/citations.ts'
import { type Language, formatDate, formatNumber, capital } from '#src/domain/names/formats.ts'
import type { HistoryLine } from '#src/domain/sites/history-lines.ts'
import type { Names } from '#src/domain/names/names.ts'
import { apartReason } from '#src/domain/strength/strength-series.ts'
import type { Strength } from '#src/schema/contingent.ts'
import type { Mission } from '#src/schema/mission.ts'
import type { Output } from '#src/schema/output.ts'
import type { Site } from '#src/schema/site.ts'
import type { CitedSource } from '#src/domain/sources/cited-source.ts'
import { isLanguage, mainLanguage } from '#src/schema/languages.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { historyLineText } from './history-line.ts'
import type { CitationTexts } from './load-citation.ts'
import type { Texts } from './load-texts.ts'
import { datePhrase, quantityPhrase } from './phrases.ts'
import { habitsOf } from './habits.ts'

/** What every citation is written with: the words of one language, the documents, and what the page shows. */
export type CitationFrame = {
  t: Texts
  c: CitationTexts
  language: Language
  names: Names
  sources: ReadonlyMap<string, CitedSource>
  mission: Pick<Mission, 'shortName' | 'coverage' | 'dataVersion'>
  /** The page's date, as fine as it was chosen. */
  date: string
  /** Address that opens at the figure, in the citation's language. */
  link: string
}

/** As many documents as are named; of the others it is said how many there are. */
const namedSources = 6

/** As many words of a document as are quoted. */
const quotedWords = 20

/** The first words of a text, with an ellipsis where some are left out. */
export const firstWords = (text: string): string => {
  const words = text.trim().split(/\s+/)
  return words.length <= quotedWords ? words.join(' ') : `${words.slice(0, quotedWords).join(' ')}…`
}

/** A quote in the marks of its own language. */
const inMarks = (text: string, language: string): string =>
  habitsOf(isLanguage(language) ? language : mainLanguage).quotes.join(text)

/** A document: who published it, its title or, in brackets, what describes it, and its date. */
const nameSource = (id: string, { sources, c, language }: CitationFrame): string => {
  const source = sources.get(id)
  if (!source) return id
  const title = source.descriptive ? `[${source.title}]` : c.title(source.title)
  return [source.publisher, title, source.date ? formatDate(source.date, language) : c.undated].join(', ')
}

const sourcesLine = (ids: readonly string[], frame: CitationFrame): string => {
  const unique = [...new Set(ids)]
  const named = unique.slice(0, namedSources).map((id) => nameSource(id, frame))
  const [only = ''] = named
  return unique.length === 1 ? frame.c.source(only) : frame.c.sources(named, unique.length - named.length)
}

/** The last lines of every citation: date shown, how far the data go, their version, the link. */
const closing = ({ t, c, language, date, mission, link }: CitationFrame): readonly string[] => [
  c.shown(
    formatDate(date, language),
    t.exports.dataTo(t.date.known(formatDate(mission.coverage.mission, language), null), mission.dataVersion),
  ),
  link,
]

const write = (lines: readonly (string | null)[]): string => lines.filter(Boolean).join('\n')

/** Cites an output: figure with qualifier and unit, who, where, when, quote and sources. */
export const outputCitation = (output: Output, frame: CitationFrame): string => {
  const { t, c, language, names, sources } = frame
  const { quantity, unit, actor, contributor, province, from, to, quote } = output
  const date = (value: string | null) => (value === null ? null : formatDate(value, language))
  const quoteLanguage = sources.get(quote.source)?.lang ?? mainLanguage
  return write([
    c.figure(`${capital(quantityPhrase(quantity, t, language))} ${textIn(unit.label, language)}`, [
      textIn(actor, language),
      contributor ? names.contributor(contributor) : t.outputs.contributorNone,
      province ? names.province(province) : t.outputs.provinceNone,
      t.outputs.period(date(from), date(to)),
    ]),
    output.partOf === null ? null : c.note(t.outputs.partAlone),
    c.quote(inMarks(firstWords(quote.text), quoteLanguage), quoteLanguage),
    sourcesLine([quote.source, ...output.sources], frame),
    ...closing(frame),
  ])
}

/** Cites a row of the strengths: ceiling, actual strength or both, and why it stands apart. */
export const strengthCitation = (row: Strength, frame: CitationFrame): string => {
  const { t, c, language, names, mission } = frame
  const reason = apartReason(row)
  // What was only to be was never there.
  const actual = reason === 'planned' ? c.planned : c.actual
  const figures = [
    ...(row.authorised === null ? [] : [c.ceiling(formatNumber(row.authorised, language))]),
    ...(row.actual === null ? [] : [actual(quantityPhrase(row.actual, t, language))]),
  ]
  return write([
    c.figure(capital(t.words.list(figures)), [
      textIn(row.label, language),
      textIn(mission.shortName, language),
      ...(row.contributor ? [names.contributor(row.contributor)] : []),
      ...(row.province ? [names.province(row.province)] : []),
      ...(row.resolution === undefined ? [] : [t.strength.resolutionLong(row.resolution)]),
      datePhrase(row, t, language),
    ]),
    reason === null ? null : c.note(`${t.strength.apart[reason]}.`),
    row.notes ? c.note(textIn(row.notes, language)) : null,
    sourcesLine(row.sources, frame),
    ...closing(frame),
  ])
}

/** Cites a line of a site's history: site, date as precise as it is, what, other dates with their sources. */
export const lineCitation = (site: Site, line: HistoryLine, frame: CitationFrame): string => {
  const { t, c, language, names, sources } = frame
  const text = historyLineText(line, t, language, publisherIn(sources))
  const others = line.kind === 'event' ? (line.event.otherDates ?? []) : []
  const status = text.status === null ? '' : t.words.status[text.status]
  return write([
    c.figure(`${textIn(site.name, language)} (${areaOf(site, names, t)}), ${text.when}`, [
      [text.what, status, text.detail].filter(Boolean).join(' · '),
    ]),
    others.length === 0
      ? null
      : c.otherDates(
          others.map((other) =>
            c.otherDate(
              datePhrase(other, t, language),
              other.sources.map((id) => nameSource(id, frame)),
            ),
          ),
        ),
    text.conflicts === null ? null : c.sourcesDiffer(text.conflicts),
    sourcesLine(text.sources, frame),
    ...closing(frame),
  ])
}

/** What a file says of itself. */
type CitedFile = Pick<CitationFrame, 'language' | 'date' | 'link'> & {
  title: string
  filter: string
  dataTo: string
  dataVersion: string
  sources: readonly { publisher: string; title: string; date: string | null }[]
}

/** Cites a file by what it says of itself: what no link opens at. */
export const aboutCitation = (about: CitedFile, t: Texts, c: CitationTexts): string => {
  const { title, filter, sources, date, dataTo, dataVersion, language, link } = about
  const name = (source: (typeof sources)[number]) =>
    [source.publisher, c.title(source.title), source.date ? formatDate(source.date, language) : c.undated]
      .filter(Boolean)
      .join(', ')
  const named = sources.slice(0, namedSources).map(name)
  const known = t.date.known(formatDate(dataTo, language), null)
  return write([
    title,
    filter,
    named.length === 0 ? null : c.sources(named, sources.length - named.length),
    c.shown(formatDate(date, language), t.exports.dataTo(known, dataVersion)),
    link,
  ])
}

/** What a chart says of itself when it is cited. */
export type CitedChart = {
  /** Its name with the mission, place and date that it is of. */
  title: string
  /** What is shown, in sentences: the filter, and what the figures are. */
  shown: readonly string[]
  sourceIds: readonly string[]
}

/** One chart: title, what is shown, its sources. */
export const chartCitation = ({ title, shown, sourceIds }: CitedChart, frame: CitationFrame): string =>
  write([title, ...shown, sourceIds.length === 0 ? null : sourcesLine(sourceIds, frame), ...closing(frame)])
