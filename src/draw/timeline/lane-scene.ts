import { lastDay } from '#src/domain/dates/dates.ts'
import type { Segment } from '#src/domain/sites/presence.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { palette } from '#src/draw/palette.ts'
import { type BandLook, statuses } from '#src/schema/statuses.ts'
import { placeLabels } from '#src/draw/place-labels.ts'
import { type Scene, type SceneItem, stripes } from '#src/draw/scene.ts'
import { FONT, SIDE_OFFSET } from './chart-frame-size.ts'
import type { PlacedLane, PlacedMark } from './chart-layout.ts'
import { LINE, NAME_SIZE } from './lane-texts.ts'
import { type TimelinePlace, inside } from './timeline-place.ts'

const VEIL_WIDTH = 56

/** The look of a period's status: solid while open, half full once ceased, an outline if access is lost. */
const statusScene = (
  band: BandLook,
  box: { x: number; y: number; width: number; height: number },
  middle: number,
): readonly SceneItem[] => {
  const color = palette[band.color]
  if (band.look === 'solid') return [{ kind: 'rect', ...box, fill: color }]
  if (band.look === 'half')
    return [
      { kind: 'rect', ...box, fill: palette[band.pale] },
      { kind: 'rect', ...box, y: middle, height: box.height / 2, fill: color },
    ]
  return [
    {
      kind: 'rect',
      ...box,
      y: box.y + 0.75,
      height: box.height - 1.5,
      fill: palette.ground,
      stroke: color,
      strokeWidth: 1.5,
    },
  ]
}

/** A period in its status, under a veil where its start is not known and where it is only carried on. */
export const bandScene = (
  { status, from, documented }: Pick<Segment, 'status' | 'from' | 'documented'>,
  [left, right]: readonly [number, number],
  y: number,
  thick: number,
): Scene => {
  const box = { x: left, y: y - thick / 2, width: Math.max(1, right - left), height: thick }
  const { band } = statuses[status]
  const items: SceneItem[] = band ? [...statusScene(band, box, y)] : []
  if (from === null)
    items.push({ kind: 'veil', ...box, width: Math.min(box.width, VEIL_WIDTH), from: 0.95, to: 0 })
  if (!documented)
    items.push({
      kind: 'veil',
      x: box.x,
      y: box.y - 1,
      width: box.width + 1,
      height: thick + 2,
      from: 0.45,
      to: 0.95,
    })
  return items
}

const SITE_BAR = 12
const PROVINCE_BAR = 4

/** The periods of presence in a lane. */
export const laneBands = ({ lane, base, segments }: PlacedLane, { layout, top, x }: TimelinePlace): Scene =>
  segments.flatMap((segment) =>
    bandScene(
      segment,
      [segment.from === null ? layout.size.left : x(segment.from), x(segment.to)],
      top + base,
      lane.kind === 'site' ? SITE_BAR : PROVINCE_BAR,
    ),
  )

/** A province's phase within its own lane, where the chart is about more than one province. */
export const lanePhase = (
  { phase, texts, placedTexts, ...lane }: PlacedLane,
  place: TimelinePlace,
): Scene => {
  if (!phase || texts.phase === null) return []
  const { layout, top, x } = place
  const from = x(phase.earliest)
  const label = placeLabels([{ text: texts.phase, x: from }], FONT, layout.size.width)[0]
  const y = top + lane.top
  return [
    {
      kind: 'rect',
      x: from,
      y,
      width: x(phase.end) - from,
      height: lane.height,
      fill: colors.blueLight,
      fillOpacity: 0.35,
    },
    {
      kind: 'path',
      d: `M${x(lastDay(phase.plannedEnd))},${y}v${lane.height}`,
      stroke: colors.ink,
      strokeWidth: 1,
      dash: '4 3',
    },
    ...(label
      ? [
          {
            kind: 'text' as const,
            x: label.x,
            y: y + placedTexts.phaseY,
            text: texts.phase,
            size: FONT,
            fill: colors.blueDark,
            bold: true,
            anchor: label.anchor,
          },
        ]
      : []),
  ]
}

const TICK = 5
const HALF = 3

/** What certainly came later than planned is hatched from the planned day to the mark. */
const lateScene = (from: number, to: number, y: number): Scene => [
  { kind: 'rect', x: from, y: y - HALF, width: to - from, height: HALF * 2, fill: colors.ground },
  {
    kind: 'path',
    d: stripes(from, y - HALF, Math.max(0, to - from), HALF * 2, 5),
    stroke: colors.orange,
    strokeWidth: 2,
  },
]

/** A planned against the actual date: a tick at the planned day, joined to the mark of the event. */
export const plannedLink = (mark: PlacedMark, { layout, top, x }: TimelinePlace): Scene => {
  const { planned, lateness } = mark
  if (planned === null) return []
  const y = top + mark.y
  const at = x(inside(planned, layout))
  const tick: SceneItem = {
    kind: 'path',
    d: `M${at},${y - TICK}V${y + TICK}`,
    stroke: lateness ? colors.orange : colors.soft,
    strokeWidth: 1.5,
  }
  return [
    ...(lateness
      ? lateScene(at, x(mark.day), y)
      : [
          {
            kind: 'path' as const,
            d: `M${at},${y}H${x(mark.day)}`,
            stroke: colors.soft,
            strokeWidth: 1,
            dash: '1 3',
          },
        ]),
    ...(planned === inside(planned, layout) ? [tick] : []),
  ]
}

/** The sample of lateness for a legend, as wide and high as given. */
export const lateSample = (width: number, height: number): Scene => [
  ...lateScene(1, width - 1, height / 2),
  {
    kind: 'path',
    d: `M1,${height / 2 - TICK}V${height / 2 + TICK}`,
    stroke: colors.orange,
    strokeWidth: 1.5,
  },
]

/** The name of a lane, and how a site’s lane ended. */
export const laneLabel = (placed: PlacedLane, { layout, top, x }: TimelinePlace, bold: boolean): Scene => {
  const { size } = layout
  const { texts, placedTexts } = placed
  const { nameLines, nameY, outcomeY } = placedTexts
  const first = top + placed.top + nameY - (nameLines.length - 1) * LINE
  return [
    ...nameLines.map((line, index): SceneItem => ({
      kind: 'text',
      x: size.narrow ? 2 : size.left - 10,
      y: first + index * LINE,
      text: line,
      size: NAME_SIZE,
      fill: colors.ink,
      bold: bold || placed.lane.kind !== 'site',
      anchor: size.narrow ? 'start' : 'end',
      seam: true,
      whole: index === 0 && nameLines.join(' ') !== texts.name ? texts.name : null,
    })),
    ...(texts.outcome === null
      ? []
      : [
          {
            kind: 'text' as const,
            x: size.narrow ? size.width - 2 : x(placed.end) + SIDE_OFFSET,
            y: top + placed.top + outcomeY,
            text: texts.outcome,
            size: FONT,
            fill: colors.soft,
            anchor: size.narrow ? ('end' as const) : ('start' as const),
            seam: true,
          },
        ]),
  ]
}
