import { type PlanSign, planSigns } from '#src/draw/plan-signs.ts'
import { Scene } from '#src/ui/Scene.tsx'

/** A sign of the charts as a small picture in a text; the text beside it says what it means. */
export const PlanIcon = ({ name }: { name: PlanSign }) => (
  <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
    <Scene items={planSigns[name].scene} />
  </svg>
)
