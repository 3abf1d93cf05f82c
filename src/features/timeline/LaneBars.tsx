import type { Day } from '#src/domain/dates/dates.ts'
import type { Segment } from '#src/domain/sites/presence.ts'
import type { PlacedLane } from '#src/draw/timeline/chart-layout.ts'
import { colors } from '#src/draw/chart-colors.ts'

type Fill = { fadeIn: string; fadeOut: string }
type BarProps = {
  segment: Segment
  x: (day: Day) => number
  start: number
  y: number
  thick: number
  fill: Fill
}

const FADE_WIDTH = 56

/** A period: solid while open, half full once operations have ceased, only an outline once access is lost. */
export const Bar = ({ segment, x, start, y, thick, fill }: BarProps) => {
  const from = segment.from === null ? start : x(segment.from)
  const box = { x: from, y: y - thick / 2, width: Math.max(1, x(segment.to) - from), height: thick }
  return (
    <>
      {segment.status === 'open' && <rect {...box} fill={colors.blue} />}
      {segment.status === 'operations-ceased' && (
        <>
          <rect {...box} fill={colors.blueLight} />
          <rect {...box} y={y} height={thick / 2} fill={colors.blue} />
        </>
      )}
      {segment.status === 'access-lost' && (
        <rect
          {...box}
          y={box.y + 0.75}
          height={thick - 1.5}
          fill={colors.ground}
          stroke={colors.red}
          strokeWidth={1.5}
        />
      )}
      {segment.from === null && (
        <rect {...box} width={Math.min(box.width, FADE_WIDTH)} fill={`url(#${fill.fadeIn})`} />
      )}
      {!segment.documented && (
        <rect
          {...box}
          y={box.y - 1}
          width={box.width + 1}
          height={thick + 2}
          fill={`url(#${fill.fadeOut})`}
        />
      )}
    </>
  )
}

const SITE_BAR = 12
const PROVINCE_BAR = 4

type LaneBarsProps = {
  lanes: readonly PlacedLane[]
  x: (day: Day) => number
  top: number
  start: number
  fill: Fill
}

/** The periods of presence of all lanes. */
export const LaneBars = ({ lanes, x, top, start, fill }: LaneBarsProps) => (
  <>
    {lanes.map(({ lane, base, segments }) =>
      segments.map((segment) => (
        <Bar
          key={`${lane.id} ${segment.to} ${segment.status}`}
          segment={segment}
          x={x}
          start={start}
          y={top + base}
          thick={lane.kind === 'site' ? SITE_BAR : PROVINCE_BAR}
          fill={fill}
        />
      )),
    )}
  </>
)
