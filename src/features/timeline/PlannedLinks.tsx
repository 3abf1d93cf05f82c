import type { Day } from '#src/domain/dates/dates.ts'
import { colors } from '#src/draw/chart-colors.ts'
import type { PlacedLane, PlacedMark } from '#src/draw/timeline/chart-layout.ts'

type PlannedLinksProps = {
  lanes: readonly PlacedLane[]
  x: (day: Day) => number
  range: { from: Day; to: Day }
  top: number
  hatch: string
}

const TICK = 5
const HALF = 3

const Link = ({ mark, x, range, top, hatch }: Omit<PlannedLinksProps, 'lanes'> & { mark: PlacedMark }) => {
  const { planned } = mark
  if (planned === null) return null
  const y = top + mark.y
  const at = x(planned < range.from ? range.from : planned > range.to ? range.to : planned)
  const to = x(mark.day)
  const isInside = planned >= range.from && planned <= range.to
  return (
    <>
      {mark.lateness ? (
        <rect
          x={at}
          y={y - HALF}
          width={to - at}
          height={HALF * 2}
          fill={`url(#${hatch})`}
          stroke={colors.ground}
          strokeWidth={0.75}
        />
      ) : (
        <path d={`M${at},${y}H${to}`} stroke={colors.soft} strokeDasharray="1 3" />
      )}
      {isInside && (
        <path
          d={`M${at},${y - TICK}V${y + TICK}`}
          stroke={mark.lateness ? colors.orange : colors.soft}
          strokeWidth={1.5}
        />
      )}
    </>
  )
}

/**
 * Planned against actual dates: a tick at the planned day, joined to the mark of the event; hatched where the event was
 * certainly later than planned.
 */
export const PlannedLinks = ({ lanes, ...place }: PlannedLinksProps) => (
  <>
    {lanes.flatMap(({ marks }) => marks.map((mark) => <Link key={mark.event.id} mark={mark} {...place} />))}
  </>
)
