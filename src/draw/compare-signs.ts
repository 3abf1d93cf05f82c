import type { QualifierName } from '#src/schema/qualifiers.ts'
import { colors } from './chart-colors.ts'
import type { Marker, Sign, StepSeries } from './chart-spec.ts'
import type { Paint, Scene } from './scene.ts'

type Look = { color: string; pale: string; shape: string; symbol: Marker['symbol'] }

/** A colour and a shape for each of the missions compared: none is told from another by its colour alone. */
const looks: readonly Look[] = [
  {
    color: colors.blue,
    pale: colors.blueLight,
    shape: 'M-4.5,0A4.5,4.5 0 1 0 4.5,0A4.5,4.5 0 1 0 -4.5,0Z',
    symbol: 'circle',
  },
  { color: colors.orange, pale: '#f2c48d', shape: 'M-4.5,-4.5H4.5V4.5H-4.5Z', symbol: 'square' },
  { color: colors.green, pale: colors.greenPale, shape: 'M0,-6L5.5,4L-5.5,4Z', symbol: 'triangle' },
  { color: '#6b4e90', pale: '#cdbfe0', shape: 'M0,-6L6,0L0,6L-6,0Z', symbol: 'diamond' },
]

const lookOf = (place: number): Look => {
  const look = looks[place % looks.length]
  if (!look) throw new Error(`no look for mission ${place}`)
  return look
}

/** The line of what a mission did, and that of what was planned. */
export const compareLine = (place: number): Pick<StepSeries, 'color' | 'line'> => ({
  color: lookOf(place).color,
  line: { width: 2.5 },
})

export const comparePlanLine = (place: number): Pick<StepSeries, 'color' | 'line'> => ({
  color: lookOf(place).color,
  line: { width: 1.25, dash: '4 3' },
})

/** Where a bound leaves room: above the mark or below it. */
const room: Partial<Record<QualifierName, string>> = {
  'more-than': 'M0,-6V-13M-3,-10L0,-13L3,-10',
  'at-least': 'M0,-6V-13M-3,-10L0,-13L3,-10',
  'up-to': 'M0,6V13M-3,10L0,13L3,10',
}

/**
 * The mark of a figure of a mission: full as stated, hollow for about, with an arrow to where a bound leaves
 * room.
 */
export const compareSign = (place: number, qualifier: QualifierName = 'exact'): Sign => {
  const { color, pale, shape, symbol } = lookOf(place)
  const isFull = qualifier === 'exact'
  const paint: Paint = isFull
    ? { fill: color, stroke: colors.ground, strokeWidth: 1 }
    : { fill: colors.ground, stroke: color, strokeWidth: 2 }
  const arrow = room[qualifier]
  const scene: Scene = [
    { kind: 'path', d: shape, ...paint },
    ...(arrow ? [{ kind: 'path' as const, d: arrow, stroke: color, strokeWidth: 1.5 }] : []),
  ]
  return { scene, color, marker: { symbol, fill: isFull ? color : pale, size: 8 } }
}
