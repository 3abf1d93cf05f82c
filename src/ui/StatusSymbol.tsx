import { symbolPaths } from '#src/draw/symbol-paths.ts'
import { type SiteStatusName, statuses } from '#src/schema/statuses.ts'
import styles from './StatusSymbol.module.css'

type StatusSymbolProps = {
  status: SiteStatusName
  /** Radius in pixels. */
  r: number
  /** Where its centre is: 0, 0 if not given. */
  x?: number
  y?: number
  /** Drawn with a second, dashed ring: the mark is not at the place itself. */
  approximate?: boolean
  selected?: boolean
  /** With a triangle over it: reopened, or the mission present there again. */
  returned?: boolean
}

type ShapeProps = { status: SiteStatusName; r: number; x: number; y: number }

const Shape = ({ status, r, x, y }: ShapeProps) => {
  const { symbol } = statuses[status]
  const { outline, inner } = symbolPaths(symbol, { r, x, y })
  const line = `var(--${symbol.line})`
  const paint = {
    fill: `var(--${symbol.fill})`,
    stroke: line,
    strokeWidth: symbol.lineWidth,
    ...(symbol.fillOpacity !== null && { fillOpacity: symbol.fillOpacity }),
    ...(symbol.dash !== null && { strokeDasharray: symbol.dash }),
  }
  return (
    <>
      {outline === null ? <circle {...paint} cx={x} cy={y} r={r} /> : <path {...paint} d={outline} />}
      {inner !== null &&
        (symbol.inner === 'half' ? (
          <path fill={line} d={inner} />
        ) : (
          <path className={styles['stroke']} stroke={line} d={inner} />
        ))}
    </>
  )
}

/**
 * The mark of a site, inside an <svg>: shape and fill tell its status as well as colour, for grey print and
 * colour blindness. Its place is in its shapes instead of a transform, because the map has a hundred marks
 * and each transform adds to the paint.
 */
export const StatusSymbol = (props: StatusSymbolProps) => {
  const { status, r, x = 0, y = 0, approximate = false, selected = false, returned = false } = props
  return (
    <>
      {selected && <circle className={styles['selected']} cx={x} cy={y} r={r + (approximate ? 7 : 4)} />}
      {approximate && <circle className={styles['approximate']} cx={x} cy={y} r={r + 3.5} />}
      <Shape status={status} r={r} x={x} y={y} />
      {returned && <path className={styles['returned']} d={`M${x} ${y - r - 9}l5 8h-10Z`} />}
    </>
  )
}
