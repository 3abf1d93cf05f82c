import type { Day } from '#src/domain/dates/dates.ts'
import { hasBegun } from '#src/domain/outputs/has-begun.ts'
import type { Output } from '#src/schema/output.ts'
import type { Site } from '#src/schema/site.ts'

/**
 * The outputs of a site's contributors in its province that had begun by the day, without those that another
 * one contains. Which camp did what is not documented, so they are the contingent's.
 */
export const headlineOutputsOf = (site: Site, outputs: readonly Output[], day: Day): readonly Output[] => {
  const own = outputs.filter(
    ({ contributor, province, from, to }) =>
      contributor !== null &&
      site.contributors.includes(contributor) &&
      province !== null &&
      province === site.province &&
      hasBegun({ from, to }, day),
  )
  const whole = own.filter(({ partOf }) => partOf === null)
  const medical = site.kind === 'hospital'
  return whole.filter(({ category }) => category !== 'other' && (category === 'medical') === medical)
}
