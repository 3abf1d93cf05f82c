import { formatDate } from '#src/domain/names/formats.ts'
import type { Paragraph } from '#src/export/rich-text.ts'
import { tallyOf } from '#src/domain/sites/site-tally.ts'
import { filterSentence } from '#src/text/filter-phrase.ts'
import { knownInFile } from '#src/text/known-phrase.ts'
import type { BriefingContext } from './context.ts'
import type { BriefingPanel, BriefingSection } from './sections.ts'

/** A section with the documents that it rests on: the last section lists them all. */
export type DrawnSection = { section: BriefingSection; sourceIds: readonly string[] }

/** What a section says of its own; the rest is the same for all. */
export type SectionWish = Pick<BriefingSection, 'blocks' | 'notes'> & {
  panel: BriefingPanel
  /** Name of the panel. */
  name: string
  sourceIds: readonly string[]
  /** Estimate and conflict notes. */
  remarks: readonly string[]
  credits?: string
  /** Its figures are of the whole mission whatever the filter: its title and subtitle name no place. */
  ofMission?: boolean
}

/** Short names at the foot: as many as fit, and how many more there are. */
const namedSources = 6
const namedInCell = 2

export const filterOf = ({ shown, filter, date, names, t, language }: BriefingContext): string =>
  filterSentence(tallyOf(shown), filter, date, names, t, language)

/** The provinces of the filter in words; null for the whole mission. */
export const placeOf = ({ filter, names, t }: BriefingContext): string | null =>
  filter.provinces.length > 0 ? t.words.list(filter.provinces.map(names.province)) : null

export const titleOf = (context: BriefingContext, name: string): string => {
  const { mission, date, t, language } = context
  return t.exports.titleOf(name, mission.shortName, placeOf(context), formatDate(date, language))
}

export const dataToOf = ({ mission, made, t, language }: BriefingContext): string =>
  t.exports.dataTo(knownInFile(mission.coverage.mission, made, t, language), mission.dataVersion)

/** Disclaimer, "not a product of the UN" and the link: at the foot of every page. */
export const commonFoot = ({ mission, t, language, link }: BriefingContext): readonly Paragraph[] => [
  `${mission.disclaimer[language]} ${t.exports.notUn}`,
  [{ text: t.sections.openView }, { text: link, link }],
]

/** Names of documents in a cell of a table: two, and how many more; the last section lists them all. */
export const citeShort = (labels: readonly string[], t: BriefingContext['t']): string => {
  const names = [...new Set(labels)]
  const more = names.length - namedInCell
  return [names.slice(0, namedInCell).join('; '), more > 0 ? t.words.moreSources(more) : '']
    .filter(Boolean)
    .join(' ')
}

export const citeAll = ({ cite, t }: BriefingContext, ids: readonly string[]): string =>
  citeShort(
    ids.map((id) => cite(id)),
    t,
  )

/** A section with title, date, filter, "data to", version, sources, notes, disclaimer and link around its blocks. */
export const makeSection = (context: BriefingContext, wish: SectionWish): DrawnSection => {
  const { t, language, cite } = context
  const names = [...new Set(wish.sourceIds.map((id) => cite(id)))]
  const sources = t.exports.sourcesLine(
    names.slice(0, namedSources),
    Math.max(0, names.length - namedSources),
  )
  const remarks = wish.remarks.join(' ')
  const { mission, date } = context
  const title = wish.ofMission
    ? t.exports.titleOf(wish.name, mission.shortName, null, formatDate(date, language))
    : titleOf(context, wish.name)
  const about = wish.ofMission ? t.exports.ofMission(formatDate(date, language)) : filterOf(context)
  return {
    sourceIds: [...new Set(wish.sourceIds)],
    section: {
      panel: wish.panel,
      language,
      title,
      subtitle: [about, dataToOf(context)],
      blocks: wish.blocks,
      foot: [
        ...(remarks === '' ? [] : [remarks]),
        ...(names.length === 0 ? [] : [sources]),
        ...(wish.credits ? [wish.credits] : []),
        ...commonFoot(context),
      ],
      notes: wish.notes,
      part: (page, of) => t.sections.part(title, page, of),
      more: t.sections.more,
    },
  }
}

/** A section for which there is nothing: it says so, and is not left out. */
export const emptySection = (
  context: BriefingContext,
  panel: BriefingPanel,
  name: string,
  reason: string,
): DrawnSection =>
  makeSection(context, {
    panel,
    name,
    blocks: [{ kind: 'text', paragraphs: [reason] }],
    notes: [reason],
    sourceIds: [],
    remarks: [],
  })
