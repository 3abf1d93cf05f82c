import type { BriefingContext } from './context.ts'
import type { Briefing, BriefingPanel } from './sections.ts'

/** A briefing in one language: the opening page, and a section for each panel wished, in the order wished. */
export const buildBriefing = async (
  context: BriefingContext,
  panels: readonly BriefingPanel[],
): Promise<Briefing> => {
  void context
  void panels
  throw new Error('not built yet')
}
