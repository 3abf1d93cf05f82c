import type { MarkShape } from '#src/domain/events/timeline-marks.ts'
import { markScene } from '#src/draw/timeline/mark-shapes.ts'
import { Scene } from '#src/ui/Scene.tsx'

/**
 * The shape of an event as a small picture in a text, for legends and lists; the text beside it says what it
 * means.
 */
export const MarkIcon = ({ shape }: { shape: MarkShape }) => (
  <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
    <Scene items={markScene(shape, 6)} />
  </svg>
)
