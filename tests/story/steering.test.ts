import { expect, it } from 'vitest'
import { defaultView } from '#src/url/view.ts'
import { panelOfStep, storyPartOf } from '#src/story/step-panel.ts'
import { stepAfterKey, waySwiped } from '#src/story/steering.ts'

it.each([
  ['ArrowRight', 1, 2],
  ['PageDown', 1, 2],
  [' ', 1, 2],
  ['ArrowLeft', 1, 0],
  ['PageUp', 1, 0],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['ArrowRight', 2, 2],
  ['ArrowLeft', 0, 0],
  ['a', 1, null],
])('%s at step %i leads to %s', (key, at, to) => {
  expect(stepAfterKey(key, false, at, 3)).toBe(to)
})

it('goes back by Shift and Space', () => {
  expect(stepAfterKey(' ', true, 1, 3)).toBe(0)
})

it('takes a finger that goes across for another step, and one that scrolls for none', () => {
  expect(waySwiped(-120, 20)).toBe(1)
  expect(waySwiped(120, -20)).toBe(-1)
  expect(waySwiped(-120, 100)).toBe(0)
  expect(waySwiped(-30, 0)).toBe(0)
})

it('is about the map, unless the reader chose something under a tab', () => {
  expect(storyPartOf(defaultView)).toBe('map')
  expect(storyPartOf({ ...defaultView, tab: 'strength' })).toBe('tab')
  expect(storyPartOf({ ...defaultView, timelineView: 'plan' })).toBe('tab')
  expect(panelOfStep({ ...defaultView, tab: 'strength' }, 'map')).toBe('map')
  expect(panelOfStep({ ...defaultView, tab: 'strength' }, 'tab')).toBe('strength')
  expect(panelOfStep({ ...defaultView, timelineView: 'plan' }, 'tab')).toBe('plan')
  expect(panelOfStep(defaultView, 'tab')).toBe('timeline')
  expect(panelOfStep({ ...defaultView, tab: 'sources' }, 'tab')).toBe('map')
})
