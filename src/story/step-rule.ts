import type { Language } from '#src/schema/languages.ts'
import { type Step, type StepField, ownTexts } from '#src/domain/story/story.ts'
import type { LinkProblem } from '#src/url/codec.ts'
import type { StepReader } from './read-step.ts'
import { panelOfStep } from './step-panel.ts'
import { checksumOf } from './story-code.ts'

/** What the rule says of a step in one language, and what of its link does not fit the data. */
export type StepRule = {
  problems: readonly LinkProblem[]
  /** Null: its data could not be read. */
  words: { readonly [F in StepField]: string } | null
}

/** What the rule says of a step is the same for all steps of the same view. */
export const ruleKey = ({ link, shows }: Pick<Step, 'link' | 'shows'>, language: Language): string =>
  `${language} ${shows} ${link}`

/** Reads a step and works out what the rule says of it. */
export const ruleOfStep = async (
  read: StepReader,
  { link, shows }: Pick<Step, 'link' | 'shows'>,
  language: Language,
): Promise<StepRule> => {
  const { input, view, problems } = await read(link, language)
  if (input === null) return { problems, words: null }
  const [{ briefingContext }, { ruleTexts }] = await Promise.all([
    import('#src/briefing/briefing-context.ts'),
    import('#src/briefing/build-briefing.ts'),
  ])
  const context = await briefingContext(input, language, 'slide')
  const [rule] = await ruleTexts(context, [panelOfStep(view, shows)], 'short', () => undefined)
  return { problems, words: { title: rule?.headline ?? '', words: rule?.remarks ?? '' } }
}

/** What a step says: the writer's words, else the rule's; null while those are not known. */
export const saidIn = (
  step: Step,
  language: Language,
  rule: StepRule | undefined,
): { readonly [F in StepField]: string | null } => {
  const own = (field: StepField): string | null => {
    const text = ownTexts(step, language)?.[field]?.text ?? ''
    return text.trim() === '' ? (rule?.words?.[field] ?? null) : text
  }
  return { title: own('title'), words: own('words') }
}

/** Whether the rule says something else now than when the writer's words were written. */
export const isStale = (step: Step, language: Language, field: StepField, rule: StepRule): boolean => {
  const own = ownTexts(step, language)?.[field]
  return own !== undefined && rule.words !== null && own.rule !== checksumOf(rule.words[field])
}
