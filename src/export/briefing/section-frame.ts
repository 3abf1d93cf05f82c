import type { RichParagraph } from '#src/export/rich-text.ts'
import { dataToOf, filterOf, sourcesLineOf, titleOf } from '#src/export/notes.ts'
import { remarkLines } from '#src/export/remarks.ts'
import { isRemarkPanel } from '#src/domain/remarks/remark.ts'
import { firstCited } from '#src/domain/sources/first-cited.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { BriefingContext } from './context.ts'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import type { Size } from '#src/export/svg/frame.ts'
import type { Brief, BriefingSection } from './sections.ts'

/** A section with the documents that it rests on: the last section lists them all. */
export type DrawnSection = {
  section: BriefingSection
  sourceIds: readonly string[]
  /** What it says in few words; worked out when a short briefing asks. `picture`: how large one may be. */
  brief: (picture?: Size) => Brief
}

/** What a section says of its own; the rest is the same for all. */
export type SectionWish = Pick<BriefingSection, 'blocks' | 'notes'> & {
  panel: BriefingPanel
  /** Name of the panel. */
  name: string
  sourceIds: readonly string[]
  /** Estimate and conflict notes. */
  remarks: readonly string[]
  credits?: string
  /** Left out: a short briefing has its blocks under the plain title. */
  brief?: (picture?: Size) => Brief
  /** All of the reader’s remarks are told in it, and not those of its panel only. */
  ofAll?: boolean
  /** Its figures are of the whole mission whatever the filter: its title and subtitle name no place. */
  ofMission?: boolean
}

const namedInCell = 2

/** The reader’s remarks that are told with a panel. */
const remarksBeside = (context: BriefingContext, panel: BriefingPanel): readonly string[] =>
  isRemarkPanel(panel) ? remarkLines(context, panel) : []

/** The reader’s remarks that none of the panels of a briefing tells: the cover does. */
export const remarksLeft = (
  context: BriefingContext,
  panels: readonly BriefingPanel[],
): readonly string[] => {
  const told = new Set(panels.flatMap((panel) => remarksBeside(context, panel)))
  return remarkLines(context).filter((line) => !told.has(line))
}

/** Disclaimer, "not a product of the UN" and the link: at the foot of every page. */
export const commonFoot = ({ base, t, language, link }: BriefingContext): readonly RichParagraph[] => [
  `${textIn(base.mission.disclaimer, language)} ${t.exports.notUn}`,
  [{ text: t.sections.openView }, { text: link, link }],
]

/** Names of documents in a cell of a table: two, and how many more; the last section lists them all. */
export const citeShort = (
  ids: readonly string[],
  cite: (id: string) => string,
  t: BriefingContext['t'],
): string => {
  const { named, others } = firstCited(ids, cite, namedInCell)
  const more = others.length
  return [named.map(cite).join('; '), more > 0 ? t.words.moreSources(more) : ''].filter(Boolean).join(' ')
}

export const citeAll = ({ cite, t }: BriefingContext, ids: readonly string[]): string =>
  citeShort(ids, cite, t)

/**
 * A section with title, date, filter, "data to", version, sources, notes, disclaimer and link around its
 * blocks.
 */
export const makeSection = (context: BriefingContext, wish: SectionWish): DrawnSection => {
  const { t, language } = context
  const sources = sourcesLineOf(context, wish.sourceIds)
  const remarks = wish.remarks.join(' ')
  const title = titleOf(context, wish.name, wish)
  const own = wish.ofAll ? remarkLines(context) : remarksBeside(context, wish.panel)
  return {
    sourceIds: [...new Set(wish.sourceIds)],
    brief:
      wish.brief ?? (() => ({ message: null, points: [], visuals: wish.blocks.slice(0, 2), figures: [] })),
    section: {
      panel: wish.panel,
      language,
      title,
      subtitle: [filterOf(context, wish), dataToOf(context)],
      blocks: wish.blocks,
      foot: [
        ...(remarks === '' ? [] : [remarks]),
        ...own,
        ...(sources === null ? [] : [sources]),
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
