import { colors } from '#src/draw/chart-colors.ts'
import { type QualifierName, qualifierRows } from '#src/schema/qualifiers.ts'

const arrows = { up: '0,-6 5.5,4 -5.5,4', down: '0,6 5.5,-4 -5.5,-4' }

/** A point as its qualifier has it: full as stated, hollow for "about", pointing to where a bound leaves room. */
export const StrengthGlyph = ({ qualifier }: { qualifier: QualifierName }) => {
  const { shape, full } = qualifierRows[qualifier].point
  const paint = full
    ? { fill: colors.green, stroke: colors.ground }
    : { fill: colors.ground, stroke: colors.green, strokeWidth: 2 }
  return shape === 'dot' ? (
    <circle r={full ? 4.5 : 4} {...paint} />
  ) : (
    <polygon points={arrows[shape]} {...paint} />
  )
}
