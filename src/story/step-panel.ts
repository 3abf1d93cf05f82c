import { briefingPanels } from '#src/domain/page/briefing-panels.ts'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import type { StoryPart } from '#src/domain/story/story.ts'
import type { View } from '#src/url/view.ts'

/** A panel that a step can be about: the list of sources is made of what others cite. */
export type StepPanel = Exclude<BriefingPanel, 'sources'>

const told = briefingPanels.filter((panel) => panel !== 'sources')

/**
 * The panel whose words, picture and charts a step has. The list of sites, the documents and the words about
 * the page have none of their own: the map stands for them.
 */
export const panelOfStep = ({ tab, timelineView }: View, shows: StoryPart): StepPanel => {
  if (shows === 'map') return 'map'
  if (tab === 'timeline') return timelineView === 'plan' ? 'plan' : 'timeline'
  return told.find((panel) => panel === tab) ?? 'map'
}

/** What a step of a view is about until its writer says so: the tab, if the reader chose something there. */
export const storyPartOf = ({ tab, timelineView, eventTypes }: View): StoryPart =>
  tab === 'timeline' && timelineView === 'events' && eventTypes.length === 0 ? 'map' : 'tab'
