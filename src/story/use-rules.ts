import { useEffect, useState } from 'react'
import type { Story } from '#src/domain/story/story.ts'
import type { Language } from '#src/schema/languages.ts'
import type { StepReader } from './read-step.ts'
import { type StepRule, ruleKey, ruleOfStep } from './step-rule.ts'

export type StepRules = ReadonlyMap<string, StepRule>

const unread: StepRule = { problems: [], words: null }

/**
 * What the rule says of each step, by `ruleKey`: worked out one after the other while somebody looks, and
 * known from then on. What could not be read is tried again the next time.
 */
export const useRules = (
  read: StepReader,
  story: Story,
  language: Language,
  isWanted: boolean,
): StepRules => {
  const [rules, setRules] = useState<StepRules>(new Map())
  const views = isWanted
    ? [...new Map(story.steps.map((step) => [ruleKey(step, language), step])).keys()].join('\n')
    : ''
  useEffect(
    function readRules() {
      let isOn = true
      const readAll = async () => {
        for (const step of story.steps) {
          const key = ruleKey(step, language)
          if (!isOn || !views.split('\n').includes(key)) return
          if (rules.get(key)?.words) continue
          // oxlint-disable-next-line no-await-in-loop -- one after the other: the page stays alive
          const rule = await ruleOfStep(read, step, language).catch(() => unread)
          if (isOn) setRules((before) => new Map(before).set(key, rule))
        }
      }
      void readAll()
      return () => {
        isOn = false
      }
    },
    // Only other views or another language are another work: words are not, nor what was found so far.
    // oxlint-disable-next-line react/exhaustive-deps
    [read, views],
  )
  return rules
}
