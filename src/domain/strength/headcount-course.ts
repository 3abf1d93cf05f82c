import { yearOf } from '#src/domain/dates/dates.ts'
import type { Headcount } from '#src/schema/headcount.ts'
import type { HeadcountPart, HeadcountView } from './headcount-view.ts'

/** The count of a part in one month. */
export type MonthCount = { part: HeadcountPart; row: Headcount; value: number }

/** What the line of a part does over its months. */
export type HeadcountCourse = {
  part: HeadcountPart
  /** How many months have a count, and how many between the first and the last have none. */
  months: number
  missing: number
  first: MonthCount
  last: MonthCount
  /** The first month with the highest count, and whether another month has the same. */
  highest: MonthCount & { isRepeated: boolean }
}

const monthNumber = ({ row: { month } }: MonthCount): number => yearOf(month) * 12 + Number(month.slice(5, 7))

/** Reads the lines of the monthly head counts, for who cannot see them: one for each part with a count. */
export const headcountCourses = ({ runs, parts }: HeadcountView): readonly HeadcountCourse[] => {
  const rows = runs.flatMap((run) => run.rows)
  return parts.flatMap((part): readonly HeadcountCourse[] => {
    const counts = rows.flatMap((row): readonly MonthCount[] => {
      const value = row[part]
      return value === null ? [] : [{ part, row, value }]
    })
    const [first, last] = [counts[0], counts.at(-1)]
    if (!first || !last) return []
    const most = Math.max(...counts.map(({ value }) => value))
    const [top = first, ...others] = counts.filter(({ value }) => value === most)
    return [
      {
        part,
        months: counts.length,
        missing: monthNumber(last) - monthNumber(first) + 1 - counts.length,
        first,
        last,
        highest: { ...top, isRepeated: others.length > 0 },
      },
    ]
  })
}
