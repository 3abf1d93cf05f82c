import { formatDate } from '#src/domain/names/formats.ts'
import type { Frame } from '#src/draw/chart-frame.ts'
import { cursorScene } from '#src/draw/chart-layers.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { useChartDay } from './ChartDay.tsx'
import { Scene } from './Scene.tsx'

type ChartCursorProps = { frame: Frame; range: { from: string; to: string } }

/**
 * The page's date as a line through a chart, with its date on top; nothing if it lies outside the period
 * drawn.
 */
export const ChartCursor = ({ frame, range }: ChartCursorProps) => {
  const day = useChartDay()
  const { language } = useTexts()
  return (
    <g pointerEvents="none">
      <Scene items={cursorScene({ day, text: formatDate(day, language) }, frame, range)} />
    </g>
  )
}
