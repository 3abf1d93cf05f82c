import { lazy } from 'react'
import { SelectedSite } from '#src/panels/sites/SelectedSite.tsx'
import { Later } from '#src/shared/Later.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'
import styles from './UnderFigures.module.css'

const FigureLinks = lazy(async () => ({
  default: (await import('#src/panels/figures/FigureLinks.tsx')).FigureLinks,
}))

const Remarks = lazy(async () => ({
  default: (await import('#src/panels/remarks/Remarks.tsx')).Remarks,
}))

const SinceVisit = lazy(async () => ({ default: (await import('./SinceVisit.tsx')).SinceVisit }))

const besideMap = ['map', 'figures'] as const

/**
 * What stands under the key figures: the way to the page of each, what is new to this reader, the selected
 * site, and what the reader remarks of map, sites and figures.
 */
export const UnderFigures = (shared: SharedProps) => (
  <>
    <div className={styles['links']}>
      {shared.files.isComplete && (
        <Later>
          <FigureLinks {...shared} />
        </Later>
      )}
    </div>
    {shared.files.isComplete && (
      <Later>
        <SinceVisit {...shared} />
      </Later>
    )}
    <SelectedSite {...shared} />
    {shared.files.isComplete && (
      <Later>
        <Remarks {...shared} beside={besideMap} saysLost />
      </Later>
    )}
  </>
)
