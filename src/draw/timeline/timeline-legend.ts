import { shapeOf } from '#src/domain/events/timeline-marks.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { type LegendEntry, centredSample, sampleSize } from '#src/draw/legend-entry.ts'
import type { Scene } from '#src/draw/scene.ts'
import type { EventType, MissionEvent } from '#src/schema/event.ts'
import { eventTypes } from '#src/schema/names.ts'
import { bandStatuses } from '#src/schema/status-lists.ts'
import type { BandStatus } from '#src/schema/statuses.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { markScene } from './mark-shapes.ts'
import { bandScene, lateSample } from './lane-scene.ts'

const { width, height } = sampleSize

const band = (status: BandStatus, documented = true): Scene =>
  bandScene({ status, from: '', documented }, [1, width - 1], height / 2, 12)

/** The meaning of bars and lines; on the page the buttons of the types show the shapes. */
export const timelineLegend = (t: Texts): readonly LegendEntry[] => [
  ...bandStatuses.map((status) => ({ key: status, sample: band(status), label: t.words.status[status] })),
  { key: 'fade', sample: band('open', false), label: t.timeline.legendFade },
  { key: 'late', sample: lateSample(width, height), label: t.timeline.legendLate },
  { key: 'planned', sample: centredSample(markScene('planned', 6)), label: t.timeline.legendPlanned },
  { key: 'missed', sample: centredSample(markScene('missed', 6)), label: t.timeline.legendMissed },
  {
    key: 'span',
    sample: [
      { kind: 'path', d: 'M1,8H22', stroke: colors.ink, strokeWidth: 1.5 },
      { kind: 'circle', x: 22, y: 8, r: 4, fill: colors.soft },
    ],
    label: t.timeline.legendSpan,
  },
]

/** The types drawn by a shape of their own, in the vocabulary's order: a picture has no buttons. */
export const typeLegend = (events: readonly MissionEvent[], t: Texts): readonly LegendEntry[] => {
  const drawn = new Set<string>(events.map(shapeOf))
  return eventTypes
    .filter((type: EventType) => drawn.has(type))
    .map((type) => ({ key: type, sample: centredSample(markScene(type, 6)), label: t.words.eventType[type] }))
}
