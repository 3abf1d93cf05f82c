import { formatNumber, type Language } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { SlippageRow } from '#src/domain/plans/slippage.ts'
import { slippageCourse } from '#src/domain/plans/slippage-course.ts'
import type { Texts } from './load-texts.ts'
import { outcomePhrase } from './slip-phrase.ts'

/** The planned dates in sentences: how many of each outcome, and the longest delay with its site. */
export const slippageCoursePhrase = (
  rows: readonly SlippageRow[],
  siteName: (id: string) => string | undefined,
  t: Texts,
  language: Language,
): string => {
  const { outcomes, longest } = slippageCourse(rows)
  const { slippageName, slippageTold } = t.plan
  const counts = outcomes.map(({ kind, count }) =>
    slippageName(t.plan.outcome[kind], formatNumber(count, language)),
  )
  const site = longest?.event.site
  const place = longest && ((site && siteName(site)) ?? textIn(longest.event.title, language))
  return [
    slippageTold.outcomes(counts.join(t.words.between)),
    ...(longest && place
      ? [slippageTold.longest(slippageName(place, outcomePhrase(longest, t, language)))]
      : []),
  ].join(' ')
}
