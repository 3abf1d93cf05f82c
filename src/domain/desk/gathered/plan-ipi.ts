import type { IpiReading } from '#src/domain/gathered/ipi.ts'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import type { Headcount } from '#src/schema/headcount.ts'
import { type GatheredChoice, isChosen } from './choice.ts'
import { type GatheredPlan, planned } from './plan.ts'

/** What the head counts that are chosen would do; months of other documents are other records. */
export const planIpi = ({ counts }: IpiReading, choice: GatheredChoice, lists: DeskLists): GatheredPlan => {
  const chosen: Headcount[] = []
  for (const count of counts)
    if (isChosen(choice, count.mission, Number(count.month.slice(0, 4))))
      chosen.push({ ...count, sources: [choice.source] })
  const ids = new Set(counts.map(({ id }) => id))
  const left = lists.headcounts.filter(
    ({ id, sources }) => Array.isArray(sources) && sources.includes(choice.source) && !ids.has(id),
  )
  return {
    records: planned(lists, 'headcounts', chosen),
    left: left.length,
    put: [],
    unclear: [],
    strangers: [],
    siteless: [],
  }
}
