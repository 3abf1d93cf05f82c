import { type Day, lastDay } from '#src/domain/dates/dates.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { FONT } from '#src/draw/timeline/chart-frame-size.ts'
import type { ChartLayout, PlacedLane } from '#src/draw/timeline/chart-layout.ts'
import { placeLabels } from '#src/draw/place-labels.ts'

type LanePhasesProps = { layout: ChartLayout; x: (day: Day) => number; top: number }

const LanePhase = ({ placed, layout: { size }, x, top }: LanePhasesProps & { placed: PlacedLane }) => {
  const { phase, texts } = placed
  if (!phase || texts.phase === null) return null
  const from = x(phase.earliest)
  const label = placeLabels([{ text: texts.phase, x: from }], FONT, size.width)[0]
  const plannedEnd = x(lastDay(phase.plannedEnd))
  const y = top + placed.top
  return (
    <>
      <rect
        x={from}
        y={y}
        width={x(phase.end) - from}
        height={placed.height}
        fill={colors.blueLight}
        fillOpacity={0.35}
      />
      <path d={`M${plannedEnd},${y}v${placed.height}`} stroke={colors.ink} strokeDasharray="4 3" />
      {label && (
        <text
          x={label.x}
          y={y + placed.placedTexts.phaseY}
          fontSize={FONT}
          fontWeight={600}
          fill={colors.blueDark}
          textAnchor={label.anchor}
        >
          {texts.phase}
        </text>
      )}
    </>
  )
}

/** The phases of provinces as bands within their own lanes, where the chart is about more than one province. */
export const LanePhases = (props: LanePhasesProps) => (
  <>
    {props.layout.lanes.map((placed) => (
      <LanePhase key={placed.lane.id} placed={placed} {...props} />
    ))}
  </>
)
