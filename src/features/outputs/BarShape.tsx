import { useId } from 'react'
import type { Qualifier } from '#src/schema/parts.ts'
import styles from './BarShape.module.css'

/** Thickness of a bar in pixels. */
export const barHeight = 12

/** How far the open end of a lower bound reaches beyond its value. */
export const openEnd = 24

/** Whether the number is only known to be larger: its bar has an open end. */
export const isLowerBound = (qualifier: Qualifier): boolean =>
  qualifier === 'more-than' || qualifier === 'at-least'

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
  const isOpen = isLowerBound(qualifier)
  return (
    <svg x={x} y={y} width={width} height={barHeight} overflow="visible">
      {qualifier === 'about' && (
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2.5" height="5" className={styles['solid']} />
        </pattern>
      )}
      <rect
        width="100%"
        height={barHeight}
        className={isOpen || qualifier === 'exact' ? styles['solid'] : styles['outlined']}
        {...(qualifier === 'about' && { fill: `url(#${hatch})` })}
      />
      {isOpen && <OpenEnd />}
    </svg>
  )
}
