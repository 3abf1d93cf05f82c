import { breathe } from '#src/export/breathe.ts'
import { compareSection } from '#src/panels/compare/compare-section.ts'
import { changesSection } from '#src/panels/changes/changes-section.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { coverOf } from '#src/export/briefing/cover.ts'
import { estimatesSection } from '#src/panels/strength/estimates-section.ts'
import { headcountsSection } from '#src/panels/strength/headcounts-section.ts'
import { mapSection } from '#src/panels/map/map-section.ts'
import { twoDatesSection } from '#src/panels/map/two-dates-section.ts'
import { outputsSection } from '#src/panels/outputs/outputs-section.ts'
import { planSection } from '#src/panels/plan/plan-section.ts'
import type { DrawnSection } from '#src/export/briefing/section-frame.ts'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import type { Briefing, BriefingSection } from '#src/export/briefing/sections.ts'
import { type OwnBrief, ownSection } from '#src/export/briefing/own-brief.ts'
import { onePageOf } from '#src/export/briefing/one-page.ts'
import { mostPoints, shortSection } from '#src/export/briefing/short-section.ts'
import type { BriefingLength, RuleText } from './briefing-wish.ts'
import { plainText } from '#src/export/rich-text.ts'
import { sourcesSection } from '#src/panels/sources/sources-section.ts'
import { strengthSection } from '#src/panels/strength/strength-section.ts'
import { timelineSection } from '#src/panels/timeline/timeline-section.ts'

type Draw = (context: BriefingContext) => DrawnSection | readonly DrawnSection[]

/**
 * The strengths and the head counts are of the whole mission, the estimates of the filter: sections of their
 * own, each with its title and filter.
 */
const strengthSections: Draw = (context) => {
  const others = [headcountsSection(context), estimatesSection(context)]
  return [strengthSection(context), ...others.filter((section) => section !== null)]
}

/**
 * Missions and two dates, whichever are chosen: each with its own title. With neither, the words that say
 * so.
 */
const compareSections: Draw = (context) => {
  const dates = twoDatesSection(context)
  if (dates === null) return compareSection(context)
  return context.comparison ? [compareSection(context), dates] : dates
}

const drawings: Readonly<Record<Exclude<BriefingPanel, 'sources'>, Draw>> = {
  map: mapSection,
  plan: planSection,
  timeline: timelineSection,
  strength: strengthSections,
  outputs: outputsSection,
  changes: changesSection,
  compare: compareSections,
}

/** Panels that the one page has something of; no other is drawn for it. */
const onOnePage: ReadonlySet<BriefingPanel> = new Set(['map', 'plan', 'strength', 'outputs', 'changes'])

/** Every panel wished with all that it says; on one page only those that it has something of. */
const drawPanels = async (
  context: BriefingContext,
  panels: readonly BriefingPanel[],
  length: BriefingLength,
  onSection?: () => void,
): Promise<Map<BriefingPanel, readonly DrawnSection[]>> => {
  const drawn = new Map<BriefingPanel, readonly DrawnSection[]>()
  for (const panel of panels) {
    if (panel === 'sources') continue
    if (length !== 'page' || onOnePage.has(panel)) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point: the page stays alive
      await breathe()
      drawn.set(panel, [drawings[panel](context)].flat())
    }
    onSection?.()
  }
  if (panels.includes('sources')) {
    const cited = [...drawn.values()].flat().flatMap(({ sourceIds }) => sourceIds)
    if (length !== 'page') drawn.set('sources', [sourcesSection(context, cited)])
    onSection?.()
  }
  return drawn
}

/** Of a panel with several sections the first one that says something is the short one. */
const tellingOf = (sections: readonly DrawnSection[]): DrawnSection | undefined =>
  sections.find(({ brief }) => brief().message !== null) ?? sections[0]

/**
 * What the rule says of each panel that a briefing of this length has something of: its headline, the plain
 * title where it has none, and its points.
 */
export const ruleTexts = async (
  context: BriefingContext,
  panels: readonly BriefingPanel[],
  length: BriefingLength,
  onSection: () => void,
): Promise<readonly RuleText[]> => {
  const drawn = await drawPanels(context, panels, length, onSection)
  return panels.flatMap((panel) => {
    const telling = tellingOf(drawn.get(panel) ?? [])
    if (!telling) return []
    const { message, points } = telling.brief()
    return {
      panel,
      language: context.language,
      headline: message ?? telling.section.title,
      remarks: points.slice(0, mostPoints).map(plainText).join('\n'),
    }
  })
}

/**
 * A briefing in one language: the opening page, and a section for each panel wished, in the order wished. A
 * panel without anything to show becomes a section that says so. The list of sources holds what the wished
 * sections cite. Short, a panel is one section in few words; on one page, all are one. `onSection` is told of
 * each panel that is done, and ends the work by throwing. `own`: what the writer says of a panel in place of
 * the rule, in a short briefing and on one page.
 */
export const buildBriefing = async (
  context: BriefingContext,
  panels: readonly BriefingPanel[],
  length: BriefingLength = 'full',
  onSection?: () => void,
  own: readonly (OwnBrief & { panel: BriefingPanel })[] = [],
): Promise<Briefing> => {
  const drawn = await drawPanels(context, panels, length, onSection)
  const ownOf = (panel: BriefingPanel) => own.find((one) => one.panel === panel)
  await breathe()
  const cover = coverOf(context, panels)
  if (length === 'page') {
    const said = [...drawn].map(
      ([panel, sections]) => [panel, sections.map((one) => ownSection(one, ownOf(panel)))] as const,
    )
    const onePage = onePageOf(context, new Map(said))
    return { cover, sections: [onePage(0, false)], onePage }
  }
  const sections: BriefingSection[] = []
  for (const panel of panels) {
    const ofPanel = drawn.get(panel) ?? []
    if (length === 'full') {
      sections.push(...ofPanel.map(({ section }) => section))
      continue
    }
    // oxlint-disable-next-line no-await-in-loop -- what a panel says in short is worked out only now
    await breathe()
    const telling = tellingOf(ofPanel)
    if (telling) sections.push(shortSection(ownSection(telling, ownOf(panel)), context))
  }
  return { cover, sections }
}
