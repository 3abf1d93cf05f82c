import type { Changes } from '#src/domain/changes/changes.ts'
import { yearOf } from '#src/domain/dates/dates.ts'
import { isNewlyLeft } from '#src/domain/changes/change-summary.ts'
import type { ChangeScope, ShortChangeSentences } from './change-sentences.ts'
import { fillText } from './fill.ts'

const told = (changes: Changes, short: ShortChangeSentences, scope: ChangeScope): readonly string[] => {
  const { days, summary, sites } = changes
  const year = yearOf(days.from) === yearOf(days.to) ? yearOf(days.to) : null
  if (summary.total === 0) return [short.count(days, scope, summary)]
  const others = sites.filter((change) => change.site.register === 'drawdown' && !isNewlyLeft(change))
  return [
    short.count(days, scope, summary),
    short.recipients(summary, others, year),
    short.remaining(days, summary),
    ...(summary.differing > 0 ? [short.differ(summary)] : []),
  ]
}

/**
 * What changed in three sentences: how many sites were closed or handed over, to whom, and what is left;
 * then, if so, that sources differ. Numbers are of the drawdown's sites, whatever status is chosen.
 */
export const changesShort = (changes: Changes, short: ShortChangeSentences, scope: ChangeScope): string =>
  changesSentences(changes, short, scope).join(' ')

/** The same sentence by sentence: the first is the headline of a slide. */
export const changesSentences = (
  changes: Changes,
  short: ShortChangeSentences,
  scope: ChangeScope,
): readonly string[] =>
  told(changes, short, scope).map((sentence) => fillText(sentence, short.forms(scope.mission)))
