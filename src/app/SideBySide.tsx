import { Compare } from '#src/panels/compare/Compare.tsx'
import { TwoDates } from '#src/panels/map/TwoDates.tsx'
import type { Model } from '#src/domain/page/model.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'

/** Missions side by side, and two dates of one: two panels under one tab. */
export const SideBySide = (props: Omit<SharedProps, 'model'> & { model: Model }) => (
  <>
    <Compare {...props} />
    <TwoDates {...props} />
  </>
)
