import { labelsScene, selectedScene } from '#src/draw/timeline/timeline-scene.ts'
import type { TimelinePlace } from '#src/draw/timeline/timeline-place.ts'
import { Scene } from '#src/ui/Scene.tsx'
import { usePage } from './PageContext.tsx'

/** The ground of the selected site's lane. */
export const SelectedLane = ({ place }: { place: TimelinePlace }) => {
  const { selectedSite } = usePage()
  return <Scene items={selectedScene(place, selectedSite)} />
}

/** The names of the lanes, the selected one in bold, and how each site's lane ended. */
export const LaneLabels = ({ place }: { place: TimelinePlace }) => {
  const { selectedSite } = usePage()
  return <Scene items={labelsScene(place, selectedSite)} />
}
