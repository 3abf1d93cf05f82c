import { formatNumber } from '#src/domain/names/formats.ts'
import type { Quantity } from '#src/schema/parts.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { barHeight } from '#src/draw/output-bars.ts'
import { qualifierRows } from '#src/schema/qualifiers.ts'
import { BarShape } from './BarShape.tsx'
import styles from './LoneBar.module.css'

/**
 * The bar of a figure that is alone in its group, on the group's axis. The figure stands beside it as text.
 */
export const LoneBar = ({ quantity, maximum }: { quantity: Quantity; maximum: number }) => {
  const { language } = useTexts()
  return (
    <div className={styles['plot']} aria-hidden="true">
      <svg width="100%" height={barHeight} overflow="visible">
        <rect width="100%" height={barHeight} className={styles['track']} />
        <BarShape
          look={qualifierRows[quantity.qualifier].bar}
          width={`${(100 * quantity.value) / maximum}%`}
        />
      </svg>
      <div className={styles['axis']}>
        <span>0</span>
        <span>{formatNumber(maximum, language)}</span>
      </div>
    </div>
  )
}
