import { type SlippageKind, type SlippageRow, slippageKinds } from './slippage.ts'

/** What the planned dates of a view come to. */
export type SlippageCourse = {
  /** How many had each outcome, without those of none. */
  outcomes: readonly { kind: SlippageKind; count: number }[]
  /** The late date with most days of those whose days are counted; null where two are alike. */
  longest: SlippageRow | null
}

export const slippageCourse = (rows: readonly SlippageRow[]): SlippageCourse => {
  const late = rows.filter(({ kind, days }) => kind === 'late' && days !== null)
  const most = Math.max(0, ...late.map(({ days }) => days ?? 0))
  const [longest, other] = late.filter(({ days }) => days === most)
  return {
    outcomes: slippageKinds.flatMap((kind) => {
      const count = rows.filter((row) => row.kind === kind).length
      return count > 0 ? [{ kind, count }] : []
    }),
    longest: longest && !other ? longest : null,
  }
}
