import { timelineCursorScene } from '#src/draw/timeline/timeline-scene.ts'
import type { TimelinePlace } from '#src/draw/timeline/timeline-place.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Scene } from '#src/ui/Scene.tsx'
import { usePage } from './PageContext.tsx'

/** The page's date as a line through all lanes. */
export const DayCursor = ({ place }: { place: TimelinePlace }) => {
  const { language } = useTexts()
  const { day } = usePage()
  return (
    <g pointerEvents="none">
      <Scene items={timelineCursorScene(place, day, language)} />
    </g>
  )
}
