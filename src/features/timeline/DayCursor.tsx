import type { Day } from '#src/domain/dates/dates.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { usePage } from './PageContext.tsx'
import { colors } from '#src/draw/chart-colors.ts'
import { FONT } from '#src/draw/timeline/chart-frame-size.ts'
import { CURSOR_ROW } from '#src/draw/timeline/chart-header.ts'
import type { ChartLayout } from '#src/draw/timeline/chart-layout.ts'
import { textWidth } from '#src/draw/text-size.ts'

type DayCursorProps = { layout: ChartLayout; top: number; x: (day: Day) => number }

/** The page's date as a line through all lanes, with its date on top; nothing if it lies outside the period drawn. */
export const DayCursor = ({ layout: { size, range, height }, top, x }: DayCursorProps) => {
  const { language } = useTexts()
  const { day } = usePage()
  if (day < range.from || day > range.to) return null
  const text = formatDate(day, language)
  const width = textWidth(text, FONT) + 14
  const at = x(day)
  const left = Math.min(Math.max(0, at - width / 2), size.width - width)
  return (
    <g pointerEvents="none">
      <path d={`M${at},${CURSOR_ROW - 2}V${top + height}`} stroke={colors.orange} strokeWidth={2} />
      <rect x={left} y={1} width={width} height={CURSOR_ROW - 3} rx={3} fill={colors.orange} />
      <text
        x={left + width / 2}
        y={CURSOR_ROW - 7}
        fontSize={FONT}
        fontWeight={600}
        fill={colors.ground}
        textAnchor="middle"
      >
        {text}
      </text>
    </g>
  )
}
