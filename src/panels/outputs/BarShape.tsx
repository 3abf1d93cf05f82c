import { useId } from 'react'
import { barHeight, openPath } from '#src/draw/output-bars.ts'
import type { BarLook } from '#src/draw/chart-spec.ts'
import styles from './BarShape.module.css'

type BarShapeProps = { look: BarLook; x?: number; y?: number; width: number | `${number}%` }

/**
 * One bar up to its value, as wide as given or as a part of what is around it. Its look says what the number
 * is.
 */
export const BarShape = ({ look, x = 0, y = 0, width }: BarShapeProps) => {
  const hatch = useId()
  return (
    <svg x={x} y={y} width={width} height={barHeight} overflow="visible">
      {look === 'hatched' && (
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2.5" height="5" className={styles['solid']} />
        </pattern>
      )}
      <rect
        width="100%"
        height={barHeight}
        className={look === 'open' || look === 'solid' ? styles['solid'] : styles['outlined']}
        {...(look === 'hatched' && { fill: `url(#${hatch})` })}
      />
      {look === 'open' && (
        <svg x="100%" overflow="visible">
          <path className={styles['open']} d={openPath(barHeight)} />
        </svg>
      )}
    </svg>
  )
}
