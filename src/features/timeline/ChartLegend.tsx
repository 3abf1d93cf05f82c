import { sampleSize, timelineLegend } from '#src/draw/timeline/timeline-legend.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Scene } from '#src/ui/Scene.tsx'
import styles from './ChartLegend.module.css'

/** What the bars and lines of the chart mean; the shapes of the marks stand on the buttons of the event types. */
export const ChartLegend = () => {
  const { t } = useTexts()
  return (
    <ul aria-label={t.timeline.legend} className={styles['legend']}>
      {timelineLegend(t).map(({ key, sample, label }) => (
        <li key={key}>
          <svg {...sampleSize} aria-hidden="true">
            <Scene items={sample} />
          </svg>{' '}
          {label}
        </li>
      ))}
    </ul>
  )
}
