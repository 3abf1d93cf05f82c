import type { OwnText, OwnWords } from '#src/briefing/own-words.ts'
import { ruleInOne } from '#src/briefing/own-words.ts'
import type { RuleText } from '#src/briefing/briefing-wish.ts'
import type { CommandTexts } from '#src/text/load-command.ts'

const placeOf = ({ panel, language }: Pick<OwnText, 'panel' | 'language'>): string => `${panel} (${language})`

/**
 * What is said of own words in files that nobody looks at before they are sent: that the data say something
 * else now than when they were written, and which of them have no place.
 */
export const wordsTold = (
  words: OwnWords,
  rules: readonly RuleText[],
  file: string,
  t: CommandTexts,
): readonly string[] => {
  const ruleOf = (own: OwnText) =>
    rules.find(({ panel, language }) => panel === own.panel && language === own.language)
  const unused = words.filter((own) => !ruleOf(own)).map(placeOf)
  return [
    ...(unused.length > 0 ? [t.wordsUnused(file, unused)] : []),
    ...words.flatMap((own) => {
      const rule = ruleOf(own)
      return rule && ruleInOne(rule) !== own.rule ? [t.wordsStale(file, placeOf(own), rule.headline)] : []
    }),
  ]
}
