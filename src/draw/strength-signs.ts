import { type QualifierName, qualifierRows } from '#src/schema/qualifiers.ts'
import { colors } from './chart-colors.ts'
import type { Sign } from './chart-spec.ts'
import type { Paint, Scene } from './scene.ts'

const arrows = { up: 'M0,-6L5.5,4L-5.5,4Z', down: 'M0,6L5.5,-4L-5.5,-4Z' } as const

/** No mark of PowerPoint's points down: an upper bound is a diamond there. */
const symbols = { dot: 'circle', up: 'triangle', down: 'diamond' } as const

/** Hollow marks are tinted on slides: LibreOffice draws no edge around them, and white would be nothing. */
const tint = '#b8d9c0'

/**
 * A point as its qualifier has it: full as stated, hollow for "about", pointing to where a bound leaves room.
 */
export const strengthSign = (qualifier: QualifierName): Sign => {
  const { shape, full } = qualifierRows[qualifier].point
  const paint: Paint = full
    ? { fill: colors.green, stroke: colors.ground, strokeWidth: 1 }
    : { fill: colors.ground, stroke: colors.green, strokeWidth: 2 }
  const scene: Scene =
    shape === 'dot'
      ? [{ kind: 'circle', x: 0, y: 0, r: full ? 4.5 : 4, ...paint }]
      : [{ kind: 'path', d: arrows[shape], ...paint }]
  return {
    scene,
    color: colors.green,
    marker: { symbol: symbols[shape], fill: full ? colors.green : tint, size: 8 },
  }
}
