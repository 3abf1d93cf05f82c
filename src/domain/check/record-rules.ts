import { estimateParts } from '#src/domain/sites/base-estimates.ts'
import type { RecordFile, RecordOf } from '#src/schema/files.ts'
import { checkPeriod, checkPrecision } from './date-rules.ts'
import { checkEvent } from './event-rules.ts'
import { type Finding, unless } from './finding.ts'
import { checkTypography, checkQuote } from './text-rules.ts'

const none = (): Finding[] => []

const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))

const own: { [F in RecordFile]: (record: RecordOf<F>) => Finding[] } = {
  provinces: none,
  contributors: none,
  sources: none,
  strength: none,
  'site-counts': none,
  headcounts: ({ month }) => unless(month.length === 7, 'month', 'a month as YYYY-MM', month),
  'base-estimates': (record) => [
    ...unless(record.date.length < 10, 'date', 'a month as YYYY-MM or a year as YYYY', record.date),
    ...estimateParts.flatMap((part) => {
      const value = record[part]
      const isCut = value === null || Math.round(value * 100) / 100 === value
      return unless(isCut, part, 'a number with at most 2 decimals', value)
    }),
  ],
  changelog: none,
  sites: ({ register, kind, position, precision }) => [
    ...unless(
      (register === 'un-maps') === (kind === 'map-place'),
      'kind',
      '"map-place" for a site of the register "un-maps" and for no other',
      kind,
    ),
    ...unless(
      (position === null) === (precision === 'province-only' || precision === 'not-known'),
      'precision',
      '"province-only" or "not-known" for a site without a position and for no other',
      precision,
    ),
  ],
  contingents: ({ origin, site, from, to }) => [
    ...unless(origin !== 'un-maps' || site !== null, 'site', 'a site, for its origin is "un-maps"', site),
    ...checkPeriod(from?.date ?? null, to?.date ?? null),
  ],
  deployments: ({ troops, mean }) => [
    ...unless(isAscending(troops), 'troops', 'distinct totals in ascending order', troops),
    ...unless(
      (mean === null) === (troops.length === 0),
      'mean',
      'null where there is no total, and only there',
      mean,
    ),
  ],
  events: checkEvent,
  outputs: ({ from, to, quote }) => [...checkPeriod(from, to), ...checkQuote(quote.text)],
}

/** What is wrong with one well-formed record, beyond its schema and apart from other records. */
export const checkRecord = <F extends RecordFile>(file: F, record: RecordOf<F>): Finding[] => [
  ...own[file](record),
  ...checkPrecision(record),
  ...checkTypography(record),
]
