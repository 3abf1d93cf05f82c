import type { SiteStatusName } from '#src/schema/site.ts'
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

const check = ({ r, x, y }: ShapeProps): string => {
  const s = Math.min(r, 9) * 0.5
  return `M${x - s} ${y}l${s * 0.7} ${s * 0.7}l${s * 1.3} ${-s * 1.5}`
}

const Shape = (props: ShapeProps) => {
  const { status, r, x, y } = props
  if (status === 'access-lost') {
    const d = r * 1.2
    return <path className={styles['access-lost']} d={`M${x} ${y - d}l${d} ${d}l${-d} ${d}l${-d} ${-d}Z`} />
  }
  if (status === 'on-map' || status === 'last-on-map') {
    // A square of the same area: no document says that there was a site, and it is told from one without its colour.
    const s = r * 0.886
    const d = `M${x - s} ${y - s}h${s * 2}v${s * 2}h${-s * 2}Z`
    return <path className={styles[status]} d={d} />
  }
  return (
    <>
      <circle className={styles[status]} cx={x} cy={y} r={r} />
      {status === 'operations-ceased' && (
        <path className={styles['half']} d={`M${x - r} ${y}a${r} ${r} 0 0 0 ${r * 2} 0Z`} />
      )}
      {status === 'handed-over' && <path className={styles['check']} d={check(props)} />}
    </>
  )
}

/**
 * The mark of a site: its status by shape and fill as well as by colour, so that it survives grey print and colour blindness.
 * Goes inside an <svg>. Its place is in its shapes and no transform around them: a browser keeps, and paints, everything that
 * has a transform by itself, and the map has a hundred marks.
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
