import type { Day } from '#src/domain/dates/dates.ts'
import { usePage } from './PageContext.tsx'
import { colors } from '#src/draw/chart-colors.ts'
import { FONT, SIDE_OFFSET } from '#src/draw/timeline/chart-frame-size.ts'
import type { ChartLayout, PlacedLane } from '#src/draw/timeline/chart-layout.ts'
import { LINE, NAME_SIZE } from '#src/draw/timeline/lane-texts.ts'

type LabelProps = {
  placed: PlacedLane
  layout: ChartLayout
  top: number
  x: (day: Day) => number
  bold: boolean
}

const Name = ({ placed, layout: { size }, top, bold }: LabelProps) => {
  const { texts } = placed
  const { nameLines, nameY } = placed.placedTexts
  const first = top + placed.top + nameY - (nameLines.length - 1) * LINE
  return (
    <text
      fontSize={NAME_SIZE}
      fontWeight={bold || placed.lane.kind !== 'site' ? 600 : 400}
      fill={colors.ink}
      textAnchor={size.narrow ? 'start' : 'end'}
      stroke={colors.ground}
      strokeWidth={3}
      paintOrder="stroke"
    >
      {nameLines.join(' ') !== texts.name && <title>{texts.name}</title>}
      {nameLines.map((line, index) => (
        <tspan key={line} x={size.narrow ? 2 : size.left - 10} y={first + index * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

const Outcome = ({ placed, layout: { size }, top, x }: LabelProps) => {
  const { outcome } = placed.texts
  if (outcome === null) return null
  return (
    <text
      x={size.narrow ? size.width - 2 : x(placed.end) + SIDE_OFFSET}
      y={top + placed.top + placed.placedTexts.outcomeY}
      fontSize={FONT}
      fill={colors.soft}
      textAnchor={size.narrow ? 'end' : 'start'}
      stroke={colors.ground}
      strokeWidth={3}
      paintOrder="stroke"
    >
      {outcome}
    </text>
  )
}

type LaneLabelsProps = { layout: ChartLayout; top: number; x: (day: Day) => number }

/** The names of the lanes, and how each site's lane ended. */
export const LaneLabels = ({ layout, top, x }: LaneLabelsProps) => {
  const { selectedSite } = usePage()
  return (
    <>
      {layout.lanes.map((placed) => {
        const props = { placed, layout, top, x, bold: placed.lane.id === selectedSite }
        return (
          <g key={placed.lane.id}>
            <Name {...props} />
            <Outcome {...props} />
          </g>
        )
      })}
    </>
  )
}
