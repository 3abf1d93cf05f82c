import type { ChangeKind } from '#src/domain/plans/burn-down.ts'
import type { Deadline } from '#src/domain/plans/burn-gap.ts'
import type { SlippageKind } from '#src/domain/plans/slippage.ts'
import { colors } from '#src/draw/chart-colors.ts'

export type GlyphName = Deadline['outcome'] | Exclude<ChangeKind, 'left'> | SlippageKind | 'suspension'

const check = 'M-2.6,0.3L-0.7,2.3L2.8,-2'
const cross = 'M-2.6,-2.6L2.6,2.6M-2.6,2.6L2.6,-2.6'

const Disc = ({ color, mark }: { color: string; mark: string }) => (
  <>
    <circle r={6} fill={color} stroke={colors.ground} />
    <path d={mark} fill="none" stroke={colors.ground} strokeWidth={1.75} />
  </>
)

const Square = ({ mark }: { mark: string }) => (
  <>
    <rect
      x={-5.5}
      y={-5.5}
      width={11}
      height={11}
      fill={colors.ground}
      stroke={colors.red}
      strokeWidth={1.75}
    />
    <path d={mark} fill="none" stroke={colors.red} strokeWidth={1.75} />
  </>
)

const Ring = ({ dash }: { dash?: string }) => (
  <circle r={5} fill={colors.ground} stroke={colors.soft} strokeWidth={1.75} strokeDasharray={dash} />
)

const up = '0,-6 6,4.5 -6,4.5'

/** One shape for each thing, so that none is told from another by its colour alone. */
const shapes: Record<GlyphName, React.ReactElement> = {
  met: <Disc color={colors.green} mark={check} />,
  'on-time': <Disc color={colors.green} mark={check} />,
  missed: <Square mark={cross} />,
  pending: <Ring dash="2.6 2" />,
  late: <polygon points="-5.5,-5.5 5.5,0 -5.5,5.5" fill={colors.orange} stroke={colors.ground} />,
  superseded: (
    <>
      <Ring />
      <path d="M-6,0H6" stroke={colors.soft} strokeWidth={1.75} />
    </>
  ),
  lapsed: (
    <>
      <Ring dash="2.6 2" />
      <path d="M-4,4L4,-4" stroke={colors.soft} strokeWidth={1.75} />
    </>
  ),
  'not-documented': (
    <>
      <Ring />
      <circle r={1.5} fill={colors.soft} />
    </>
  ),
  returned: <polygon points={up} fill={colors.blueDark} stroke={colors.ground} />,
  'temporary-presence': (
    <polygon
      points={up}
      fill={colors.ground}
      stroke={colors.blueDark}
      strokeDasharray="3 1.5"
      strokeWidth={1.75}
    />
  ),
  // No triangle: a visit brings nobody back.
  visited: <circle r={3.5} fill={colors.blueDark} stroke={colors.ground} />,
  'access-regained': <polygon points={up} fill={colors.ground} stroke={colors.blueDark} strokeWidth={1.75} />,
  'access-lost': <polygon points="0,6 6,-4.5 -6,-4.5" fill={colors.red} stroke={colors.ground} />,
  opened: <path d="M-4.5,0H4.5M0,-4.5V4.5" stroke={colors.blueDark} strokeWidth={2} />,
  'first-documented': <path d="M-4,0H4M0,-4V4" stroke={colors.soft} strokeWidth={1.5} />,
  suspension: <path d="M-2.4,-5V5M2.4,-5V5" stroke={colors.ink} strokeWidth={2.5} />,
}

/** A mark with its centre at 0,0. */
export const PlanGlyph = ({ name }: { name: GlyphName }) => shapes[name]

/** The same as a small picture in a text; the text beside it says what it means. */
export const PlanIcon = ({ name }: { name: GlyphName }) => (
  <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
    <PlanGlyph name={name} />
  </svg>
)
