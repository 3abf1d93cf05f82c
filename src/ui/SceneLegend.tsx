import { type LegendEntry, sampleSize } from '#src/draw/legend-entry.ts'
import { Scene } from './Scene.tsx'

type SceneLegendProps = {
  entries: readonly LegendEntry[]
  label?: string
  className: string | undefined
}

/** What lines, areas and signs of a chart mean: the entries that its picture has, too. */
export const SceneLegend = ({ entries, label, className }: SceneLegendProps) => (
  <ul aria-label={label} className={className}>
    {entries.map(({ key, sample, label: words }) => (
      <li key={key}>
        <svg {...sampleSize} aria-hidden="true">
          <Scene items={sample} />
        </svg>{' '}
        {words}
      </li>
    ))}
  </ul>
)
