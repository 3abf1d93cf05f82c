import { remarkEntries } from '#src/draw/legend-entry.ts'
import { timelineLegend } from '#src/draw/timeline/timeline-legend.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { SceneLegend } from '#src/ui/SceneLegend.tsx'
import styles from './ChartLegend.module.css'

/**
 * What the bars and lines of the chart mean; the shapes of the marks stand on the buttons of the event types.
 */
export const ChartLegend = ({ remarks }: { remarks: readonly unknown[] }) => {
  const { t } = useTexts()
  const entries = [...timelineLegend(t), ...remarkEntries(remarks, t.exports.remarkSign)]
  return <SceneLegend entries={entries} label={t.timeline.legend} className={styles['legend']} />
}
