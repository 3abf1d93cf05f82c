import type { OutputSectionName } from '#src/domain/outputs/output-groups.ts'
import type { Qualifier } from '#src/schema/parts.ts'
import { on } from './article.ts'

const section: Record<OutputSectionName, string> = {
  infrastructure: 'Infrastructure',
  medical: 'Medical care',
  other: 'Explosive ordnance, quick-impact projects and other',
}

/** "by 9 April 2024", but "by the end of April 2024": what began in a month has begun only then. */
const by = (date: string): string => (on(date).startsWith('on') ? `by ${date}` : `by the end of ${date}`)

const key: Record<Qualifier, string> = {
  exact: 'as stated',
  about: 'about',
  'more-than': 'lower bound, “more than”',
  'at-least': 'lower bound, “at least”',
  'up-to': 'upper bound, “up to”',
}

export const outputs = {
  title: 'Outputs',
  section,
  key,
  keyTitle: 'How to read the bars',
  /** What is shown, and what does not narrow it. */
  intro: (shown: { rows: number; parts: number; date: string; isFiltered: boolean }): string => {
    const figures = shown.rows === 1 ? '1 figure' : `${shown.rows} figures`
    const parts =
      shown.parts === 0
        ? ''
        : `, and ${shown.parts} that ${shown.parts === 1 ? 'is part' : 'are parts'} of ${shown.rows === 1 ? 'it' : 'them'}`
    const whose = shown.isFiltered
      ? 'outputs that match the {area} and contributor filters and whose period had begun'
      : 'outputs whose period had begun'
    return `${figures}${parts}: ${whose} ${by(shown.date)}. Kind of unit and status do not narrow outputs.`
  },
  notAdded: 'Each figure covers its whole period. Figures are never added: some count the same work.',
  none: (date: string, isFiltered: boolean): string =>
    isFiltered
      ? `No output is documented for this filter ${by(date)}.`
      : `{?No output is documented ${by(date)}.|No output is documented: UN maps do not show what contingents built or did.}`,
  noneRemedy: (isFiltered: boolean): string =>
    isFiltered ? 'Remove the {area} or the contributor, or choose a later date.' : '{?Choose a later date.|}',
  period: (from: string | null, to: string | null): string => {
    if (from !== null && to !== null) return from === to ? on(from) : `from ${from} to ${to}`
    if (from !== null) return `since ${from}, end not stated`
    return to === null ? 'period not stated' : `until ${to}, start not stated`
  },
  /** The same for the label of a bar, which has little room; null where nothing is stated. */
  shortPeriod: (from: string | null, to: string | null): string | null => {
    if (from !== null && to !== null) return from === to ? from : `${from} – ${to}`
    if (from !== null) return `since ${from}`
    return to === null ? null : `until ${to}`
  },
  endsLater: 'Its period ends after the date shown.',
  contributorNone: 'the mission, or contributors not told apart',
  provinceNone: 'whole country or place not named',
  /** Heading of a group: its category and what is counted. */
  group: (category: string, unit: string): string => `${category}: ${unit}`,
  chart: (category: string, unit: string): string => `Bars: ${category}, ${unit}`,
  /** A chart in words. */
  course: {
    figures: (count: string) => `Figures in the chart: ${count}.`,
    largest: (figure: string) => `Largest: ${figure}.`,
  },
  chartDescription: 'The figures are given as text beside the bars.',
  partsSentence: (count: number): string =>
    count === 1
      ? '1 further figure overlaps this one: it is part of the same work and is not added to it.'
      : `${count} further figures overlap this one: they are parts of the same work and are not added to it.`,
  parts: 'Parts of this figure, not added to it',
  partAlone: 'Part of a larger figure that is not shown here; not to be added to it.',
  overlaps: (figures: string, count: number): string =>
    `May cover some of the same work as ${figures}; not added to ${count === 1 ? 'it' : 'them'}.`,
  /** One figure named in a sentence; the actor where it is another one. */
  figure: (quantity: string, unit: string, actor: string | null): string =>
    actor === null ? `${quantity} ${unit}` : `${quantity} ${unit} (${actor})`,
  quote: 'Quote',
}
