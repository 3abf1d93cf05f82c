import type { Day } from '#src/domain/dates/dates.ts'
import { type Language, formatDate, formatNumber, formatShortDate } from '#src/domain/names/formats.ts'
import { type HeadcountPart, type HeadcountView, headcountAt } from '#src/domain/strength/headcount-view.ts'
import { type MonthCount, headcountCourses } from '#src/domain/strength/headcount-course.ts'
import type { PersonnelView } from '#src/domain/strength/personnel-view.ts'
import type { Headcount } from '#src/schema/headcount.ts'
import type { HeadcountTexts } from './load-headcounts.ts'
import type { Texts } from './load-texts.ts'

const notReported = '–'

type Counted = HeadcountPart | 'contributors'

const numberWords = (row: Headcount, of: Counted, h: HeadcountTexts, language: Language): string | null => {
  const value = row[of]
  if (value === null) return null
  const words = formatNumber(value, language)
  return row.summed ? h.sumOf(words) : words
}

/** What is said of the counts as a whole. */
export const headcountIntro = ({ isSummed }: HeadcountView, h: HeadcountTexts): readonly string[] => [
  h.intro,
  isSummed ? h.summed : h.sums,
  h.empty,
]

/** What is said of the finer rows: how they were made, and the months that have none. */
export const personnelIntro = (
  { missing }: PersonnelView,
  h: HeadcountTexts,
  language: Language,
): readonly string[] => {
  const most = 12
  const named = missing
    .slice(0, most)
    .map((month) => formatShortDate(month, language))
    .join(', ')
  const rest = missing.length - most
  if (missing.length === 0) return [h.detail.intro]
  return [
    h.detail.intro,
    h.detail.missing(rest > 0 ? h.detail.andMore(named, formatNumber(rest, language)) : named),
  ]
}

/** The heads of the table's columns: the mission where there are several, and parts that are reported. */
export const headcountHeader = ({ missions, parts }: HeadcountView, h: HeadcountTexts): readonly string[] => [
  h.columns.month,
  ...(missions.length > 1 ? [h.columns.mission] : []),
  ...parts.map((part) => h.part[part]),
  h.columns.contributors,
]

/** The cells of one count under those heads. */
export const headcountCells = (
  row: Headcount,
  { missions, parts }: HeadcountView,
  h: HeadcountTexts,
  language: Language,
): readonly string[] => [
  formatShortDate(row.month, language),
  ...(missions.length > 1 ? [row.mission] : []),
  ...[...parts, 'contributors' as const].map((of) => numberWords(row, of, h, language) ?? notReported),
]

/** The numbers at a date, each with the month that it is of; without any where none is known by then. */
export type HeadcountFigures = {
  figures: readonly { part: HeadcountPart; name: string; number: string; of: string }[]
  /** That no count is newer, or that there is none. */
  remark: string | null
}

/** The newest count up to a day in words. */
export const headcountFigures = (
  view: HeadcountView,
  day: Day,
  h: HeadcountTexts,
  language: Language,
): HeadcountFigures => {
  const date = formatDate(day, language)
  const found = headcountAt(view, day)
  if (found === null) return { figures: [], remark: h.noneYet(date) }
  const { row, isOld } = found
  const month = formatDate(row.month, language)
  const of = h.of(month, view.missions.length > 1 ? row.mission : null)
  return {
    figures: view.parts.map((part) => ({
      part,
      name: h.part[part],
      number: numberWords(row, part, h, language) ?? h.notReported,
      of,
    })),
    remark: isOld ? h.old(month, date) : null,
  }
}

/** The same in sentences. */
export const headcountSentences = ({ figures, remark }: HeadcountFigures, h: HeadcountTexts) => {
  const [first] = figures
  return [
    ...(first
      ? [
          h.sentence(
            figures.map(({ name, number }) => h.partOf(name, number)),
            first.of,
          ),
        ]
      : []),
    ...(remark === null ? [] : [remark]),
  ]
}

/** What the lines do over all months, in a sentence for each part. */
export const headcountCoursePhrases = (
  view: HeadcountView,
  t: Texts,
  h: HeadcountTexts,
  language: Language,
): readonly string[] => {
  const { course } = t.strength
  const monthOf = ({ row: { month, mission } }: MonthCount) =>
    h.monthOf(formatDate(month, language), view.missions.length > 1 ? mission : null)
  const at = (count: MonthCount, when = monthOf(count)) =>
    course.at(numberWords(count.row, count.part, h, language) ?? h.notReported, when)
  return headcountCourses(view).map(({ part, months, missing, first, last, highest }) => {
    const counts = h.counts(formatNumber(months, language), months, formatNumber(missing, language), missing)
    const told =
      first.row === last.row
        ? [course.only(at(first))]
        : [
            course.first(at(first)),
            course.highest(
              at(highest, highest.isRepeated ? course.repeated(monthOf(highest)) : monthOf(highest)),
            ),
            course.last(at(last)),
          ]
    return h.course(h.part[part], counts, told.join(t.words.between))
  })
}
