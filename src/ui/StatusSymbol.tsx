import type { SiteStatusName } from '#src/schema/site.ts'
import styles from './StatusSymbol.module.css'

type StatusSymbolProps = {
  status: SiteStatusName
  /** Radius in pixels. */
  r: number
  /** Drawn with a second, dashed ring: the mark is not at the place itself. */
  approximate?: boolean
  selected?: boolean
  /** A reversal: there again after it had been left or lost. */
  returned?: boolean
}

const check = (r: number): string => {
  const s = Math.min(r, 9) * 0.5
  return `M${-s} 0l${s * 0.7} ${s * 0.7}l${s * 1.3} ${-s * 1.5}`
}

const Shape = ({ status, r }: { status: SiteStatusName; r: number }) => {
  if (status === 'access-lost') {
    const d = r * 1.2
    return <path className={styles['access-lost']} d={`M0 ${-d}L${d} 0L0 ${d}L${-d} 0Z`} />
  }
  return (
    <>
      <circle className={styles[status]} r={r} />
      {status === 'operations-ceased' && (
        <path className={styles['half']} d={`M${-r} 0A${r} ${r} 0 0 0 ${r} 0Z`} />
      )}
      {status === 'handed-over' && <path className={styles['check']} d={check(r)} />}
    </>
  )
}

/**
 * The mark of a site, centred on 0, 0: its status by shape and fill as well as by colour, so that it survives grey print
 * and colour blindness. Goes inside an <svg>.
 */
export const StatusSymbol = ({
  status,
  r,
  approximate = false,
  selected = false,
  returned = false,
}: StatusSymbolProps) => (
  <>
    {selected && <circle className={styles['selected']} r={r + (approximate ? 7 : 4)} />}
    {approximate && <circle className={styles['approximate']} r={r + 3.5} />}
    <Shape status={status} r={r} />
    {returned && <path className={styles['returned']} d={`M0 ${-r - 9}L5 ${-r - 1}L-5 ${-r - 1}Z`} />}
  </>
)
