import { describe, expect, it } from 'vitest'
import {
  addStep,
  duplicateStep,
  hasRoom,
  moveStep,
  nameIn,
  nameStory,
  noStory,
  removeStep,
  type Story,
  storyLimits,
  writeStep,
} from '#src/domain/story/story.ts'
import { change, redo, undo, undoingOf } from '#src/domain/story/undoing.ts'

const storyOf = (...days: readonly string[]): Story =>
  days.reduce((story, day) => addStep(story, { link: `?m=monusco&date=${day}`, shows: 'map' }), noStory)

const daysOf = ({ steps }: Story): string => steps.map(({ link }) => link.slice(-2)).join(' ')

const three = storyOf('2024-06-01', '2024-06-02', '2024-06-03')

describe('the steps of a story', () => {
  it('are moved to another place, and nowhere that is none', () => {
    const [first, , last] = three.steps.map(({ id }) => id)
    expect(daysOf(moveStep(three, first ?? 0, 2))).toBe('02 03 01')
    expect(daysOf(moveStep(three, last ?? 0, 0))).toBe('03 01 02')
    expect(moveStep(three, last ?? 0, 3)).toBe(three)
    expect(moveStep(three, first ?? 0, -1)).toBe(three)
    expect(moveStep(three, 99, 0)).toBe(three)
  })

  it('are duplicated with their words, which are written apart from then on', () => {
    const own = { text: 'Bukavu', rule: 'x' }
    const written = writeStep(three, 2, 'en', 'title', own)
    const twice = duplicateStep(written, 2)
    expect(daysOf(twice)).toBe('01 02 02 03')
    expect(new Set(twice.steps.map(({ id }) => id)).size).toBe(4)
    const copy = twice.steps[2]?.id ?? 0
    const apart = writeStep(twice, copy, 'en', 'title', { text: 'Goma', rule: 'x' })
    expect(apart.steps.map(({ texts }) => texts.en?.title?.text)).toEqual([
      undefined,
      'Bukavu',
      'Goma',
      undefined,
    ])
  })

  it('are no more than a story holds', () => {
    const full = storyOf(...Array.from({ length: storyLimits.steps + 1 }, () => '2024-06-01'))
    expect(full.steps).toHaveLength(storyLimits.steps)
    expect(hasRoom(full)).toBe(false)
    expect(duplicateStep(full, 1)).toBe(full)
  })

  it('say the rule’s words again without a trace of the writer’s', () => {
    const own = { text: 'Goma', rule: 'x' }
    const written = writeStep(writeStep(three, 1, 'en', 'title', own), 1, 'fr', 'words', own)
    const back = writeStep(writeStep(written, 1, 'en', 'title', null), 1, 'fr', 'words', null)
    expect(back).toEqual(three)
  })
})

it('is called as in the reader’s language, else as in another one', () => {
  const named = nameStory(nameStory(noStory, 'fr', 'Sud-Kivu'), 'en', 'South Kivu')
  expect(nameIn(named, 'fr')).toBe('Sud-Kivu')
  expect(nameIn(nameStory(named, 'en', ''), 'en')).toBe('Sud-Kivu')
  expect(nameIn(noStory, 'en')).toBe('')
})

describe('what is undone', () => {
  it('comes back step by step, and goes again', () => {
    const [a, b, c] = [storyOf('2024-06-01'), storyOf('2024-06-02'), storyOf('2024-06-03')]
    const done = change(change(undoingOf(a), b), c)
    expect(undo(done).now).toBe(b)
    expect(undo(undo(done)).now).toBe(a)
    expect(undo(undo(undo(done))).now).toBe(a)
    expect(redo(undo(undo(done))).now).toBe(b)
    expect(redo(redo(undo(undo(done)))).now).toBe(c)
    // Another change after that: what was taken back is over.
    expect(redo(change(undo(done), a)).now).toBe(a)
  })

  it('is what was typed in one field at once, and each removal by itself', () => {
    const typed = change(change(change(undoingOf('a'), 'b', 'field'), 'bc', 'field'), 'bcd', 'field')
    expect(undo(typed).now).toBe('a')
    expect(undo(change(typed, 'x', 'other')).now).toBe('bcd')
    // Typing goes on after an undo: what was undone to is kept.
    expect(undo(change(undo(typed), 'ab', 'field')).now).toBe('a')
    expect(undo(change(removeFirst(typed), 'd', null)).now).toBe('cd')
  })
})

const removeFirst = (typed: Parameters<typeof undo<string>>[0]) => change(typed, 'cd')

it('removes a step and leaves the others as they are', () => {
  expect(daysOf(removeStep(three, 2))).toBe('01 03')
  expect(removeStep(three, 99)).toBe(three)
})
