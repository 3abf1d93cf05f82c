import { Ahead, type AheadProps } from './Ahead.tsx'
import type { SiteCount } from '#src/schema/site-count.ts'
import type { ReactNode } from 'react'
import { BurnDown, type BurnDownProps } from './BurnDown.tsx'
import styles from './Plan.module.css'
import { PublishedCounts } from './PublishedCounts.tsx'
import { Slippage, type SlippageProps } from './Slippage.tsx'

type PlanAndActualProps = BurnDownProps &
  AheadProps &
  SlippageProps & {
    /** Undefined while their file is not there; `countsMissing` says so in their place. */
    counts: readonly SiteCount[] | undefined
    countsMissing?: ReactNode
  }

/**
 * Plan against actual: the burn-down, what is ahead, the published counts that disagree, and the slippage of
 * every planned date.
 */
export const PlanAndActual = ({ counts, countsMissing, ...props }: PlanAndActualProps) => (
  <div className={styles['plan']}>
    <BurnDown {...props} />
    <Ahead {...props} />
    {counts ? (
      <PublishedCounts counts={counts} provinces={props.provinces} names={props.names} />
    ) : (
      countsMissing
    )}
    <Slippage {...props} />
  </div>
)
