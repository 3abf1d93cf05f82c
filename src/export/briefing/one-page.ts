import type { BriefingPanel } from '#src/domain/page/panels.ts'
import { siteNotes } from '#src/export/notes.ts'
import type { BriefingContext } from './context.ts'
import { chartSizes } from './page-sizes.ts'
import { type DrawnSection, makeSection } from './section-frame.ts'
import type { Size } from '#src/export/svg/frame.ts'
import type { BriefingBlock, OnePage } from './sections.ts'

/** How high map and chart are and how many points there are: tighter from step to step. */
const steps = [
  { map: 250, chart: 180, points: 5 },
  { map: 235, chart: 170, points: 5 },
  { map: 220, chart: 160, points: 5 },
  { map: 205, chart: 150, points: 5 },
  { map: 195, chart: 140, points: 4 },
  { map: 185, chart: 130, points: 3 },
  { map: 170, chart: 125, points: 2 },
  { map: 150, chart: 120, points: 1 },
  { map: 130, chart: 110, points: 0 },
] as const

/** Map and chart are drawn for a wider page and fitted to this one: their letters are smaller by that. */
const scale = 0.7

/** The last step there is. */
export const tightest = steps.length - 1

/** Side by side on a page's width. */
const mostFigures = 4

/** A drawing of which only the size counts. */
const blank = '<svg xmlns="http://www.w3.org/2000/svg"/>'

const briefOf = (drawn: Drawn, panel: BriefingPanel) => drawn.get(panel)?.[0]?.brief()

type Drawn = ReadonlyMap<BriefingPanel, readonly DrawnSection[]>

/**
 * Everything on one page: the message of the burn-down or of the map as title, four figures, the map, the
 * burn-down, what changed in up to five lines, and the sources of all that. `step`: how tight it is, from 0
 * to `tightest`. A draft has a map of the right size without anything on it, to see whether all finds room.
 */
export const onePageOf = (context: BriefingContext, drawn: Drawn): OnePage => {
  const width = chartSizes[context.size ?? 'a4'].width / scale
  const [map, plan, changes, strength, outputs] = (
    ['map', 'plan', 'changes', 'strength', 'outputs'] as const
  ).map((panel) => briefOf(drawn, panel))
  const figures = [
    map?.figures[0],
    plan?.figures[0],
    strength?.figures[0],
    plan?.figures[1],
    outputs?.figures[0],
    strength?.figures[1],
  ].flatMap((figure) => figure ?? [])
  const changed = [...(changes?.message ? [`${changes.message}.`] : []), ...(changes?.points ?? [])]
  const chart = plan?.visuals[0]
  const titled = [plan, map].find((brief) => (brief?.message ?? null) !== null)
  const own =
    titled?.own?.title || changes?.own
      ? { title: titled?.own?.title ?? false, points: changes?.own !== undefined }
      : null
  const mapAt = (size: Size, isDraft: boolean): readonly BriefingBlock[] =>
    (isDraft ? map : drawn.get('map')?.[0]?.brief(size))?.visuals.flatMap((block) =>
      block.kind === 'picture' ? [{ ...block, ...size, ...(isDraft && { svg: blank }) }] : [],
    ) ?? []

  return (step, isDraft) => {
    const room = steps[Math.min(step, tightest)] ?? steps[0]
    const blocks: readonly BriefingBlock[] = [
      ...(figures.length > 0 ? [{ kind: 'figures' as const, figures: figures.slice(0, mostFigures) }] : []),
      ...mapAt({ width, height: room.map / scale }, isDraft),
      ...(chart?.kind === 'chart' ? [{ ...chart, room: { width, height: room.chart / scale } }] : []),
      ...(changed.length > 0 && room.points > 0
        ? [
            { kind: 'text' as const, paragraphs: [[{ text: context.messages.changed, bold: true }]] },
            { kind: 'text' as const, paragraphs: changed.slice(0, room.points), bullets: true },
          ]
        : []),
    ]
    const { section } = makeSection(context, {
      panel: 'map',
      ofAll: true,
      name: context.t.sections.drawdown,
      blocks,
      notes: [],
      sourceIds: [...drawn.values()].flat().flatMap(({ sourceIds }) => sourceIds),
      remarks: [...(own ? [context.messages.own(own)] : []), ...siteNotes(context)],
    })
    const message = titled?.message ?? null
    return message === null
      ? section
      : { ...section, title: message, subtitle: [section.title, ...section.subtitle] }
  }
}
