import { Bar, BarChart, type BarShapeProps as RowProps, XAxis, YAxis } from 'recharts'
import { formatNumber } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { OutputGroup } from '#src/domain/outputs/output-groups.ts'
import { type OutputBar, type OutputBars, barHeight, openEnd, outputBars } from '#src/draw/output-bars.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { wrapWords } from '#src/draw/wrap-words.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { outputCoursePhrase } from '#src/text/output-course-phrase.ts'
import { asImage } from '#src/ui/as-image.ts'
import { BarShape } from './BarShape.tsx'
import styles from './OutputChart.module.css'
import { QuietLayers } from '#src/ui/QuietLayers.tsx'

const axisHeight = 24
const lineHeight = 14
/** Room of a row beside the lines of its name: the bar and the space around it. */
const barRoom = 28
/** Mean width of a letter at 12 px. */
const letter = 6.2
/** Letters that a phone has room for on one line. */
const phoneLine = 50

/**
 * One bar with all that its row needs; `spare` is the room to the right of the axis, which a name may use.
 */
type Datum = { id: string; value: number; bar: OutputBar; spare: number }

const isDatum = (value: unknown): value is Datum =>
  typeof value === 'object' && value !== null && 'bar' in value && 'spare' in value

/** One row: the track of the whole axis, the bar, its name above and its value in words at its end. */
const Row = ({ x, width, background, payload }: RowProps) => {
  if (!background || background.y === null || !isDatum(payload)) return null
  const { look, name, label } = payload.bar
  const y = background.y + background.height - barHeight - 4
  const lines = wrapWords(name, Math.floor((background.width + payload.spare) / letter))
  return (
    <g>
      <rect x={x} y={y} width={background.width} height={barHeight} className={styles['track']} />
      <BarShape look={look} x={x} y={y} width={width} />
      {lines.map((line, index) => (
        <text key={line} x={x} y={y - 5 - (lines.length - 1 - index) * lineHeight} className={styles['name']}>
          {line}
        </text>
      ))}
      <text
        x={x + width + (look === 'open' ? openEnd : 0) + 4}
        y={y + barHeight - 2}
        className={styles['value']}
      >
        {label}
      </text>
    </g>
  )
}

/** The bars of a group as a chart takes them. */
const dataOf = ({ bars }: OutputBars): readonly Datum[] => {
  const spare = openEnd + 8 + Math.max(...bars.map(({ label }) => label.length)) * letter
  return bars.map((bar) => ({ id: bar.output.id, value: bar.value, bar, spare }))
}

/** The figures of one category and unit as bars from 0 on one axis. */
export const OutputChart = ({ group, names }: { group: OutputGroup; names: Names }) => {
  const { t, language } = useTexts()
  const data = dataOf(outputBars(group, names, t, language))
  const longest = Math.max(...data.map((datum) => datum.bar.name.length))
  const rowHeight = barRoom + Math.ceil(longest / phoneLine) * lineHeight
  return (
    <BarChart
      responsive
      layout="vertical"
      data={[...data]}
      style={{ width: '100%', height: data.length * rowHeight + axisHeight }}
      margin={{ top: 0, right: data[0]?.spare ?? 0, bottom: 0, left: 4 }}
      title={t.outputs.chart(t.kinds.outputCategory[group.category], textIn(group.unit.label, language))}
      desc={`${outputCoursePhrase(group, t, language)} ${t.outputs.chartDescription}`}
      accessibilityLayer={false}
      {...asImage}
    >
      <QuietLayers />
      <XAxis
        type="number"
        domain={[0, group.maximum]}
        ticks={[0, group.maximum / 2, group.maximum]}
        tickFormatter={(value: number) => formatNumber(value, language)}
        height={axisHeight}
        axisLine={false}
        tickLine={false}
        fontSize={11}
      />
      <YAxis type="category" dataKey="id" hide />
      <Bar dataKey="value" shape={Row} isAnimationActive={false} />
    </BarChart>
  )
}
