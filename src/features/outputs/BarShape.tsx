import { useId } from 'react'
import type { Qualifier } from '#src/schema/parts.ts'
import { qualifierRows } from '#src/schema/qualifiers.ts'
import styles from './BarShape.module.css'

/** Thickness of a bar in pixels. */
export const barHeight = 12

/** How far the open end of a lower bound reaches beyond its value. */
export const openEnd = 24

/** Whether the number is only known to be larger: its bar has an open end. */
export const isLowerBound = (qualifier: Qualifier): boolean => qualifierRows[qualifier].bar === 'open'

type BarShapeProps = { qualifier: Qualifier; x?: number; y?: number; width: number | `${number}%` }

const OpenEnd = () => (
  <svg x="100%" overflow="visible">
    <path
      className={styles['open']}
      d={`M0 0H${openEnd - 9}L${openEnd - 1} ${barHeight / 2}L${openEnd - 9} ${barHeight}H0`}
    />
  </svg>
)

/**
 * One bar up to its value. Its look says what the number is: solid for a stated one; solid with a faded, dashed arrow beyond
 * the value for a lower bound; hatched for "about"; hollow for an upper bound.
 */
export const BarShape = ({ qualifier, x = 0, y = 0, width }: BarShapeProps) => {
  const hatch = useId()
  const { bar } = qualifierRows[qualifier]
  const isOpen = bar === 'open'
  return (
    <svg x={x} y={y} width={width} height={barHeight} overflow="visible">
      {bar === 'hatched' && (
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2.5" height="5" className={styles['solid']} />
        </pattern>
      )}
      <rect
        width="100%"
        height={barHeight}
        className={isOpen || bar === 'solid' ? styles['solid'] : styles['outlined']}
        {...(bar === 'hatched' && { fill: `url(#${hatch})` })}
      />
      {isOpen && <OpenEnd />}
    </svg>
  )
}
