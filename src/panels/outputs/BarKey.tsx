import type { Qualifier } from '#src/schema/parts.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { barHeight, openEnd } from '#src/draw/output-bars.ts'
import { qualifierRows } from '#src/schema/qualifiers.ts'
import { BarShape } from './BarShape.tsx'
import styles from './BarKey.module.css'

/** What the looks of the bars mean: those that are on the page. */
export const BarKey = ({ qualifiers }: { qualifiers: readonly Qualifier[] }) => {
  const { t } = useTexts()
  return (
    <ul className={styles['key']} aria-label={t.outputs.keyTitle}>
      {qualifiers.map((qualifier) => (
        <li key={qualifier} className={styles['item']}>
          <svg
            width={qualifierRows[qualifier].bar === 'open' ? 28 + openEnd : 30}
            height={barHeight}
            aria-hidden="true"
          >
            <BarShape look={qualifierRows[qualifier].bar} x={1} width={28} />
          </svg>
          {t.outputs.key[qualifier]}
        </li>
      ))}
    </ul>
  )
}
