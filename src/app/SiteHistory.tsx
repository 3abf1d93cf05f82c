import type { ComponentProps } from 'react'
import { SiteDetail } from '#src/features/sites/SiteDetail.tsx'
import { CiteFigures } from './citing/CiteFigures.tsx'
import type { SharedProps } from './shared-props.ts'

type SiteHistoryProps = ComponentProps<typeof SiteDetail> & {
  cited: Pick<SharedProps, 'files' | 'view' | 'model'>
}

/** The selected site, each line of whose history can be cited. */
export const SiteHistory = ({ cited, ...props }: SiteHistoryProps) => (
  <CiteFigures {...cited}>
    <SiteDetail {...props} />
  </CiteFigures>
)
