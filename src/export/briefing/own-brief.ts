import type { DrawnSection } from './section-frame.ts'
import type { Brief } from './sections.ts'

/** The most letters of a headline and of remarks: what a slide can hold. */
export const ownLimits = { headline: 240, remarks: 1800 } as const

/** What a writer says of a panel in place of the rule; null or blank: the rule's. */
export type OwnBrief = { headline: string | null; remarks: string | null }

const linesOf = (text: string): readonly string[] =>
  text.split(/\r?\n/u).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))

/** A brief with the writer's words in place of the rule's, which are then marked as the writer's own. */
const withOwn = (brief: Brief, { headline, remarks }: OwnBrief): Brief => {
  const [title, points] = [headline?.trim() ?? '', linesOf(remarks ?? '')]
  return {
    ...brief,
    message: title === '' ? brief.message : title,
    points: points.length === 0 ? brief.points : points,
    own: { title: title !== '', points: points.length > 0 },
  }
}

/** Whether a writer says anything. */
const isSaid = ({ headline, remarks }: OwnBrief): boolean => `${headline ?? ''}${remarks ?? ''}`.trim() !== ''

/** A section that says in few words what its writer does; figures, charts and sources stay the data's. */
export const ownSection = (drawn: DrawnSection, own: OwnBrief | undefined): DrawnSection =>
  own && isSaid(own) ? { ...drawn, brief: (picture) => withOwn(drawn.brief(picture), own) } : drawn
