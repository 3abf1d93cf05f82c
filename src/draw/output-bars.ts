import { type Language, formatShortDate } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import { type OutputGroup, type OutputRow, shortActor } from '#src/domain/outputs/output-groups.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { Output } from '#src/schema/output.ts'
import { qualifierRows } from '#src/schema/qualifiers.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { quantityPhrase } from '#src/text/phrases.ts'
import { colors } from './chart-colors.ts'
import type { BarLook } from './chart-spec.ts'
import { type Scene, type SceneItem, stripes } from './scene.ts'

export type OutputBar = {
  output: Output
  value: number
  look: BarLook
  /** Who, where and when: above or beside the bar. */
  name: string
  /** The number in words, with its qualifier: at the end of the bar. */
  label: string
}

/** The figures of one category and unit as bars from 0 on one axis, for page and files. */
export type OutputBars = {
  /** Category and unit. */
  title: string
  unit: string
  /** End of the axis. */
  maximum: number
  bars: readonly OutputBar[]
}

const nameOf = ({ output }: OutputRow, names: Names, t: Texts, language: Language): string => {
  const short = (date: string | null) => (date === null ? null : formatShortDate(date, language))
  // A period stays on one line.
  const period = t.outputs.shortPeriod(short(output.from), short(output.to))?.replaceAll(' ', '\u00a0')
  return [
    shortActor(textIn(output.actor, language)),
    output.contributor && names.contributor(output.contributor),
    output.province && names.province(output.province),
    period,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** A group of outputs as data with its words. */
export const outputBars = (group: OutputGroup, names: Names, t: Texts, language: Language): OutputBars => ({
  title: t.outputs.group(t.kinds.outputCategory[group.category], textIn(group.unit.label, language)),
  unit: textIn(group.unit.label, language),
  maximum: group.maximum,
  bars: group.rows.map((row) => ({
    output: row.output,
    value: row.output.quantity.value,
    look: qualifierRows[row.output.quantity.qualifier].bar,
    name: nameOf(row, names, t, language),
    label: quantityPhrase(row.output.quantity, t, language),
  })),
})

/** Thickness of a bar in pixels. */
export const barHeight = 12

/** How far the open end of a lower bound reaches beyond its value. */
export const openEnd = 24

/** The open end of a lower bound, from its value at 0,0: an arrow without a line at its start. */
export const openPath = (height: number): string =>
  `M0,0H${openEnd - 9}L${openEnd - 1},${height / 2}L${openEnd - 9},${height}H0`

/**
 * One bar from x to its value: solid for a stated number; solid with a faded, dashed arrow beyond it for a
 * lower bound; hatched for "about"; hollow for an upper bound.
 */
export const barScene = (
  look: BarLook,
  { x, y, width }: { x: number; y: number; width: number },
  color: string = colors.blue,
): Scene => {
  const box = { x, y, width: Math.max(1, width), height: barHeight }
  if (look === 'solid') return [{ kind: 'rect', ...box, fill: color }]
  if (look === 'open')
    return [
      { kind: 'rect', ...box, fill: color },
      {
        kind: 'group',
        x: x + box.width,
        y,
        items: [
          {
            kind: 'path',
            d: openPath(barHeight),
            fill: color,
            fillOpacity: 0.18,
            stroke: color,
            strokeWidth: 1,
            dash: '2 2',
          },
        ],
      },
    ]
  const outline: SceneItem = {
    kind: 'rect',
    ...box,
    fill: colors.ground,
    stroke: color,
    strokeWidth: 1,
  }
  return look === 'hollow'
    ? [outline]
    : [outline, { kind: 'path', d: stripes(x, y, box.width, barHeight, 5), stroke: color, strokeWidth: 2 }]
}
