import { firstDay, lastDay, writtenForm } from '#src/domain/dates/dates.ts'
import { type Finding, unless } from './finding.ts'
import { join, objectsIn } from './walk.ts'

const forms: Record<string, string> = { day: 'YYYY-MM-DD', month: 'YYYY-MM', year: 'YYYY' }

/**
 * A date is written no finer and no coarser than its precision says: `month` is YYYY-MM. An `approx` date may
 * have any form. Looks at every object of a record that has both a date and a precision.
 */
export const checkPrecision = (record: unknown): Finding[] =>
  objectsIn(record).flatMap(({ path, object: { date, precision } }) => {
    if (typeof date !== 'string' || typeof precision !== 'string' || precision === 'approx') return []
    return unless(
      writtenForm(date) === precision,
      join(path, 'date'),
      `a date of the form ${forms[precision]}, for its precision is "${precision}"`,
      date,
    )
  })

/** A period does not end before it begins; each end as precise as it is. */
export const checkPeriod = (from: string | null, to: string | null): Finding[] =>
  from === null || to === null
    ? []
    : unless(firstDay(from) <= lastDay(to), 'to', `a date not before "from" (${from})`, to)
