import type { ComponentProps } from 'react'
import { SiteDetail } from './SiteDetail.tsx'
import { CiteFigures } from '#src/shared/citing/CiteFigures.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'

type SiteHistoryProps = ComponentProps<typeof SiteDetail> & {
  cited: Pick<SharedProps, 'files' | 'view' | 'model'>
}

/** The selected site, each line of whose history can be cited. */
export const SiteHistory = ({ cited, ...props }: SiteHistoryProps) => (
  <CiteFigures {...cited}>
    <SiteDetail {...props} />
  </CiteFigures>
)
