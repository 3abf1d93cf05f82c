import { expect, it } from 'vitest'
import { colors } from '#src/draw/chart-colors.ts'
import { barScene, openEnd } from '#src/draw/output-bars.ts'
import { type QualifierName, qualifiers, qualifierRows } from '#src/schema/qualifiers.ts'

/** What a reader sees of a bar: whether it is full, and what tells that its end is no count. */
const seen = (qualifier: QualifierName) => {
  const [bar, ...more] = barScene(qualifierRows[qualifier].bar, { x: 0, y: 0, width: 100 })
  const isFull = bar?.kind === 'rect' && bar.fill === colors.blue
  const sign = more.map((item) => (item.kind === 'group' ? 'an end that is open' : 'stripes'))
  return [isFull ? 'full' : 'outlined', ...sign].join(', ')
}

it('draws a bar for what its figure is: a number, about it, more or less', () => {
  expect(qualifiers.map((name) => `${name}: ${seen(name)}`)).toEqual([
    'exact: full',
    'about: outlined, stripes',
    'more-than: full, an end that is open',
    'at-least: full, an end that is open',
    'up-to: outlined',
  ])
  expect(openEnd).toBeGreaterThan(10)
})
