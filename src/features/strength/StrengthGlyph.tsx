import type { Qualifier } from '#src/schema/parts.ts'
import { colors } from '#src/draw/chart-colors.ts'

const up = '0,-6 5.5,4 -5.5,4'
const down = '0,6 5.5,-4 -5.5,-4'

/** A point as its qualifier has it: full as stated, hollow for "about", pointing to where a bound leaves room. */
const shapes: Record<Qualifier, React.ReactElement> = {
  exact: <circle r={4.5} fill={colors.green} stroke={colors.ground} />,
  about: <circle r={4} fill={colors.ground} stroke={colors.green} strokeWidth={2} />,
  'more-than': <polygon points={up} fill={colors.ground} stroke={colors.green} strokeWidth={2} />,
  'at-least': <polygon points={up} fill={colors.green} stroke={colors.ground} />,
  'up-to': <polygon points={down} fill={colors.ground} stroke={colors.green} strokeWidth={2} />,
}

export const StrengthGlyph = ({ qualifier }: { qualifier: Qualifier }) => shapes[qualifier]
