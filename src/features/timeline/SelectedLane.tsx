import { usePage } from './PageContext.tsx'
import { colors } from '#src/draw/chart-colors.ts'
import type { ChartLayout } from '#src/draw/timeline/chart-layout.ts'

/** The ground of the selected site's lane; its name is bold too. */
export const SelectedLane = ({ layout: { lanes, size }, top }: { layout: ChartLayout; top: number }) => {
  const { selectedSite } = usePage()
  const placed = lanes.find(({ lane }) => lane.kind === 'site' && lane.id === selectedSite)
  if (!placed) return null
  return <rect x={0} y={top + placed.top} width={size.width} height={placed.height} fill={colors.bluePale} />
}
