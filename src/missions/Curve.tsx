import { yearRuns } from '#src/domain/missions/year-runs.ts'
import type { Overview } from '#src/schema/overview.ts'
import styles from './StartPage.module.css'

const [width, height] = [120, 28]

type CurveProps = { years: Overview['years']; first: number; last: number; most: number; label: string }

/** Estimated troops by year, on the years of all missions and the height of its own largest year. */
export const Curve = ({ years, first, last, most, label }: CurveProps) => {
  const step = width / (last - first + 1)
  const known = years.filter(({ troops }) => troops !== null)
  return (
    <svg className={styles['curve']} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {yearRuns(known, ({ year }) => year).map((run) => {
        const left = ((run[0]?.year ?? first) - first) * step
        const tops = run.map(({ troops }) => height - ((troops ?? 0) / most) * (height - 2))
        // A step a year: what a map shows holds for the year, and nothing is known between two maps.
        const steps = tops.map((top) => `V${top.toFixed(1)}h${step.toFixed(2)}`).join('')
        return <path key={left} d={`M${left.toFixed(2)} ${height}${steps}V${height}Z`} />
      })}
      <path className={styles['ground']} d={`M0 ${height - 0.5}H${width}`} />
    </svg>
  )
}
