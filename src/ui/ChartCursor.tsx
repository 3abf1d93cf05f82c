import type { Day } from '#src/domain/dates/dates.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { useChartDay } from './ChartDay.tsx'
import { colors } from '#src/draw/chart-colors.ts'
import { CHART_FONT, type Frame } from '#src/draw/chart-frame.ts'
import { textWidth } from '#src/draw/text-size.ts'

export const CURSOR_ROW = 18

type ChartCursorProps = { frame: Frame; range: { from: Day; to: Day } }

/** The page's date as a line through a chart, labelled on top; nothing outside the period drawn. */
export const ChartCursor = ({ frame, range }: ChartCursorProps) => {
  const day = useChartDay()
  const { language } = useTexts()
  if (day < range.from || day > range.to) return null
  const text = formatDate(day, language)
  const width = textWidth(text, CHART_FONT) + 14
  const at = frame.x(day)
  const left = Math.min(Math.max(0, at - width / 2), frame.width - width)
  return (
    <g pointerEvents="none">
      <path
        d={`M${at},${CURSOR_ROW - 2}V${frame.top + frame.plotHeight}`}
        stroke={colors.orange}
        strokeWidth={2}
      />
      <rect x={left} y={1} width={width} height={CURSOR_ROW - 3} rx={3} fill={colors.orange} />
      <text
        x={left + width / 2}
        y={CURSOR_ROW - 7}
        fontSize={CHART_FONT}
        fontWeight={600}
        fill={colors.ground}
        textAnchor="middle"
      >
        {text}
      </text>
    </g>
  )
}
