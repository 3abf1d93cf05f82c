import type { MarkShape } from '#src/domain/events/timeline-marks.ts'
import { colors } from '#src/draw/chart-colors.ts'

type Draw = (r: number) => React.ReactElement

const star = (r: number): string =>
  Array.from({ length: 10 }, (_, index) => {
    const radius = index % 2 === 0 ? r : r * 0.45
    const angle = (Math.PI / 5) * index - Math.PI / 2
    return `${(radius * Math.cos(angle)).toFixed(2)},${(radius * Math.sin(angle)).toFixed(2)}`
  }).join(' ')

const diamond = (r: number): string => `0,${-r} ${r},0 0,${r} ${-r},0`

/** One shape for each type of event: none is told from another by its colour alone. */
const shapes: Record<MarkShape, Draw> = {
  resolution: (r) => (
    <rect x={-r * 0.8} y={-r * 0.8} width={r * 1.6} height={r * 1.6} fill={colors.blueDark} />
  ),
  plan: (r) => <polygon points={diamond(r)} fill={colors.blue} />,
  planned: (r) => (
    <polygon points={diamond(r - 1)} fill={colors.ground} stroke={colors.blue} strokeWidth={1.5} />
  ),
  missed: (r) => (
    <path
      d={`M${-r * 0.75},${-r * 0.75}L${r * 0.75},${r * 0.75}M${-r * 0.75},${r * 0.75}L${r * 0.75},${-r * 0.75}`}
      stroke={colors.red}
      strokeWidth={2.5}
    />
  ),
  'phase-start': (r) => (
    <path
      d={`M${-r * 0.5},${r}V${-r}L${r},${-r * 0.4}L${-r * 0.5},${r * 0.2}`}
      fill={colors.blueDark}
      stroke={colors.blueDark}
      strokeWidth={1.5}
    />
  ),
  'phase-end': (r) => (
    <path
      d={`M${r * 0.5},${r}V${-r}H${-r}V${r * 0.1}H${r * 0.5}`}
      fill={colors.ground}
      stroke={colors.blueDark}
      strokeWidth={1.5}
    />
  ),
  'cessation-of-operations': (r) => (
    <>
      <circle r={r - 0.75} fill={colors.ground} stroke={colors.blue} strokeWidth={1.5} />
      <path d={`M${-r + 0.75},0A${r - 0.75},${r - 0.75} 0 0 0 ${r - 0.75},0Z`} fill={colors.blue} />
    </>
  ),
  closure: (r) => (
    <circle
      r={r - 0.75}
      fill={colors.ground}
      stroke={colors.soft}
      strokeWidth={1.5}
      strokeDasharray="2.2 1.6"
    />
  ),
  handover: (r) => (
    <>
      <circle r={r - 0.75} fill={colors.ground} stroke={colors.green} strokeWidth={1.5} />
      <path
        d={`M${-r * 0.42},${r * 0.05}L${-r * 0.1},${r * 0.38}L${r * 0.45},${-r * 0.32}`}
        fill="none"
        stroke={colors.green}
        strokeWidth={1.75}
      />
    </>
  ),
  ceremony: (r) => <polygon points={star(r)} fill={colors.soft} />,
  'contingent-departure': (r) => (
    <path
      d={`M${-r * 0.7},${r * 0.7}L${r * 0.6},${-r * 0.6}M${-r * 0.3},${-r * 0.7}H${r * 0.7}V${r * 0.3}`}
      fill="none"
      stroke={colors.ink}
      strokeWidth={1.75}
    />
  ),
  redeployment: (r) => (
    <polygon points={`${-r * 0.7},${-r * 0.85} ${r * 0.9},0 ${-r * 0.7},${r * 0.85}`} fill={colors.blue} />
  ),
  suspension: (r) => (
    <path
      d={`M${-r * 0.4},${-r * 0.8}V${r * 0.8}M${r * 0.4},${-r * 0.8}V${r * 0.8}`}
      stroke={colors.ink}
      strokeWidth={2.5}
    />
  ),
  deadline: (r) => (
    <path
      d={`M${-r * 0.7},${-r * 0.85}H${r * 0.7}L${-r * 0.7},${r * 0.85}H${r * 0.7}Z`}
      fill={colors.ground}
      stroke={colors.ink}
      strokeWidth={1.5}
    />
  ),
  report: (r) => <circle r={r * 0.5} fill={colors.soft} stroke={colors.ground} strokeWidth={1} />,
}

/** The mark of an event with its centre at 0,0; the pale disc under it keeps it apart from bars and lines. */
export const MarkGlyph = ({ shape, r }: { shape: MarkShape; r: number }) => (
  <>
    <circle r={r + 0.5} fill={colors.ground} fillOpacity={0.75} />
    {shapes[shape](r)}
  </>
)

/** The same as a small picture in a text, for legends and lists; the text beside it says what it means. */
export const MarkIcon = ({ shape }: { shape: MarkShape }) => (
  <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
    <MarkGlyph shape={shape} r={6} />
  </svg>
)
