import { type KeyboardEvent, lazy, useMemo, useState } from 'react'
import { InTurn } from '#src/ui/InTurn.tsx'
import { WhenNear } from '#src/pace/WhenNear.tsx'
import styles from './ChartBox.module.css'
import type { PointedMark } from './ChartMark.tsx'
import { MarkTooltip } from './MarkTooltip.tsx'
import { type ChartLayout, layoutChart } from '#src/draw/timeline/chart-layout.ts'
import type { TimelineDrawing } from '#src/draw/timeline/timeline-drawing.ts'
import { PAPER_WIDTH, useWidth } from '#src/ui/use-width.ts'

// Recharts is the largest library of the page: it comes after everything that can be used without it.
const TimelineChart = lazy(async () => ({ default: (await import('./TimelineChart.tsx')).TimelineChart }))

/** How wide the chart can be drawn for paper: the wider, the smaller it is printed. */
const paperWidths = [1, 1.1, 1.2, 1.3, 1.4].map((times) => times * PAPER_WIDTH)

/** What the style sheet leaves of an upright sheet to the lanes. */
const paperHeight = 540

const paperScale = ({ size, height }: ChartLayout): number =>
  Math.min(1, PAPER_WIDTH / size.width, paperHeight / height)

/**
 * The chart for paper, on which it is made as small as its page asks (ChartBox.module.css). One that is too
 * high is drawn wider: fewer of its marks then stand over each other, and its words are printed larger than
 * those of one drawn narrow.
 */
const paperLayout = ({ lanes, range }: TimelineDrawing): ChartLayout => {
  const layouts = paperWidths.map((width) => layoutChart(lanes, range, width))
  return layouts.reduce((best, next) => (paperScale(next) > paperScale(best) ? next : best))
}

type ChartBoxProps = {
  drawing: TimelineDrawing
  /** Id of what tells the chart in words. */
  toldBy: string
  onSelectSite: (id: string) => void
}

const nextIndex = (key: string, index: number, count: number): number | null => {
  if (key === 'ArrowRight') return Math.min(index + 1, count - 1)
  if (key === 'ArrowLeft') return Math.max(index - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

/** The arrow keys lead from mark to mark, in the order of their dates. */
const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const marks = [...event.currentTarget.querySelectorAll<SVGElement>('[data-mark]')]
  const index = marks.findIndex((mark) => mark === document.activeElement)
  const next = index === -1 ? null : nextIndex(event.key, index, marks.length)
  if (next === null) return
  event.preventDefault()
  marks[next]?.focus()
}

/** The box that gives the chart its width and shows what its marks stand for. */
export const ChartBox = ({ drawing, toldBy, onSelectSite }: ChartBoxProps) => {
  const [measure, width, isOnPaper] = useWidth()
  const [pointed, setPointed] = useState<PointedMark | null>(null)
  const layout = useMemo(
    () => (isOnPaper ? paperLayout(drawing) : layoutChart(drawing.lanes, drawing.range, width)),
    [drawing, width, isOnPaper],
  )
  return (
    <figure ref={measure} aria-label={drawing.title} aria-describedby={toldBy} data-cite="chart timeline">
      <div
        role="presentation"
        className={styles['box']}
        onMouseLeave={() => setPointed(null)}
        onBlur={() => setPointed(null)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setPointed(null)
          else moveFocus(event)
        }}
      >
        <WhenNear height={layout.height}>
          <InTurn>
            <TimelineChart
              layout={layout}
              drawing={drawing}
              onPoint={setPointed}
              onSelectSite={onSelectSite}
            />
          </InTurn>
        </WhenNear>
        {pointed && <MarkTooltip pointed={pointed} width={width} />}
      </div>
    </figure>
  )
}
