import type { PlacedMark } from '#src/draw/timeline/chart-layout.ts'
import { markScene } from '#src/draw/timeline/mark-shapes.ts'
import { spanScene } from '#src/draw/timeline/timeline-scene.ts'
import { Scene } from '#src/ui/Scene.tsx'

/** A mark with its place in the chart, for the tooltip. */
export type PointedMark = { mark: PlacedMark; x: number; y: number }

type ChartMarkProps = {
  mark: PlacedMark
  cx: number
  cy: number
  radius: number
  /** How far to the left the first day stands that the event's date can mean. */
  length: number
  /** The only mark that the Tab key stops at; arrow keys lead on from there. */
  isEntry: boolean
  name: string
  onPoint: (pointed: PointedMark) => void
  onSelectSite: (id: string) => void
}

/** One event in the chart: it can be pointed at, reached with the keyboard and, if it has a site, chosen. */
export const ChartMark = (props: ChartMarkProps) => {
  const { mark, cx, cy, radius, length, isEntry, name, onPoint, onSelectSite } = props
  const { site } = mark.event
  const point = () => onPoint({ mark, x: cx, y: cy })
  const select = site === null ? undefined : () => onSelectSite(site)
  return (
    <g
      transform={`translate(${cx},${cy})`}
      data-mark={mark.event.id}
      role={site === null ? 'img' : 'button'}
      aria-label={name}
      tabIndex={isEntry ? 0 : -1}
      cursor={site === null ? 'default' : 'pointer'}
      onFocus={point}
      onMouseEnter={point}
      onClick={select}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') select?.()
      }}
    >
      <Scene items={[...spanScene(mark, length, radius), ...markScene(mark.shape, radius)]} />
    </g>
  )
}
