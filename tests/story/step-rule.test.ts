import { describe, expect, it } from 'vitest'
import { noStory, addStep, writeStep } from '#src/domain/story/story.ts'
import { isStale, saidIn } from '#src/story/step-rule.ts'
import { checksumOf } from '#src/story/story-code.ts'

const rule = { problems: [], words: { title: 'Six of 18', words: 'One.' } }
const later = { problems: [], words: { title: 'Five of 18', words: 'One.' } }

const stepWith = (text: string) => {
  const story = addStep(noStory, { link: '?', shows: 'map' })
  const [step] = writeStep(story, 1, 'en', 'title', { text, rule: checksumOf(rule.words.title) }).steps
  if (!step) throw new Error('there is no step')
  return step
}

describe('the words of a step', () => {
  it('are the writer’s where there are any, in their language only, and else the rule’s', () => {
    const step = stepWith('Nearly done')
    expect(saidIn(step, 'en', rule)).toEqual({ title: 'Nearly done', words: 'One.' })
    expect(saidIn(step, 'fr', rule)).toEqual({ title: 'Six of 18', words: 'One.' })
    expect(saidIn(stepWith(' '), 'en', rule).title).toBe('Six of 18')
    expect(saidIn(stepWith(' '), 'en', undefined).title).toBeNull()
  })

  it('are told once the rule says something else than when they were written', () => {
    const step = stepWith('Nearly done')
    expect(isStale(step, 'en', 'title', rule)).toBe(false)
    expect(isStale(step, 'en', 'title', later)).toBe(true)
    expect(isStale(step, 'en', 'words', later)).toBe(false)
    expect(isStale(step, 'fr', 'title', later)).toBe(false)
    expect(isStale(step, 'en', 'title', { problems: [], words: null })).toBe(false)
  })
})
