import { useState } from 'react'
import type { SlippageRow } from '#src/domain/plans/slippage.ts'

const sameRow = (a: SlippageRow, b: SlippageRow | undefined): boolean =>
  a.event === b?.event &&
  a.kind === b.kind &&
  a.days === b.days &&
  a.done === b.done &&
  a.returned === b.returned &&
  a.suspensions.length === b.suspensions.length

/**
 * Whether two lists of rows say the same: they are made anew for every date of the page, but few dates change
 * them. Names of provinces change only with the language, which comes on another way.
 */
export const sameRows = (
  before: { rows: readonly SlippageRow[] },
  after: { rows: readonly SlippageRow[] },
): boolean =>
  before.rows.length === after.rows.length &&
  before.rows.every((row, index) => sameRow(row, after.rows[index]))

/** The same list as long as it says the same: a chart is described and drawn anew only when it changes. */
export const useSameRows = (rows: readonly SlippageRow[]): readonly SlippageRow[] => {
  const [kept, setKept] = useState(rows)
  const isSame = sameRows({ rows: kept }, { rows })
  if (!isSame) setKept(rows)
  return isSame ? kept : rows
}
