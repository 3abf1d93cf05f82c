import { useId } from 'react'
import { chartScene } from '#src/draw/chart-scene.ts'
import type { StepSpec } from '#src/draw/chart-spec.ts'
import { legendOf } from '#src/draw/legend-entry.ts'
import type { ComparisonTexts } from '#src/text/load-comparison.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Scene } from '#src/ui/Scene.tsx'
import { SceneLegend } from '#src/ui/SceneLegend.tsx'
import { useWidth } from '#src/ui/use-width.ts'
import styles from './Compare.module.css'

const PLOT = 220

type ShareChartProps = { spec: StepSpec; c: ComparisonTexts }

/** A chart of a comparison, drawn by the same layers as its picture; the tables under it hold the same. */
export const ShareChart = ({ spec, c }: ShareChartProps) => {
  const { t } = useTexts()
  const [measure, width] = useWidth()
  const { scene, height } = chartScene(spec, width, PLOT)
  const id = useId()
  const { title = '', told = [] } = spec
  return (
    <figure
      ref={measure}
      aria-label={title}
      aria-describedby={told.length > 0 ? id : undefined}
      className={styles['chart']}
    >
      <figcaption>{title}</figcaption>
      {told.length > 0 && (
        <div id={id} className={styles['told']}>
          {told.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <svg
        role="img"
        aria-label={`${title}. ${t.plan.chartDescription}`}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <Scene items={scene} />
      </svg>
      <p className={styles['axis']} aria-hidden="true">
        {spec.axes[0]}
      </p>
      <SceneLegend entries={legendOf(spec)} label={c.legend} className={styles['legend']} />
    </figure>
  )
}
