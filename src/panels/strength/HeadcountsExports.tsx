import type { Model } from '#src/domain/page/model.ts'
import type { HeadcountView } from '#src/domain/strength/headcount-view.ts'
import { PanelExport } from '#src/shared/exports/PanelExport.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'
import type { HeadcountTexts } from '#src/text/load-headcounts.ts'
import { contributorsExport } from './contributors-export.ts'
import { headcountsExport } from './headcounts-export.ts'

type Props = Pick<SharedProps, 'files' | 'view'> & {
  model: Model
  counts: HeadcountView
  words: HeadcountTexts
}

/** The export menu of the monthly head counts. */
export const HeadcountsExport = ({ counts, words, ...props }: Props) => (
  <PanelExport {...props} describe={(input) => headcountsExport(input, counts, words)} />
)

/** The export menu of the head counts by contributor. */
export const ContributorsExport = ({ counts, words, ...props }: Props) => (
  <PanelExport {...props} describe={(input) => contributorsExport(input, counts, words)} />
)
