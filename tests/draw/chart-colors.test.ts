import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { palette } from '#src/draw/palette.ts'
import { siteStatusNames, statuses } from '#src/schema/statuses.ts'

const tokens = new Map(
  [...readFileSync('src/ui/tokens.css', 'utf8').matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(
    ([, name = '', color = '']) => [name, color],
  ),
)

// Shades of blue that only charts have.
const ofCharts = new Set(['blue-light', 'blue-mid'])

it.each(Object.entries(palette).filter(([name]) => !ofCharts.has(name)))(
  'charts and files have the --%s of the page',
  (name, color) => {
    expect(tokens.get(name)).toBe(color)
  },
)

it.each(siteStatusNames)('the symbol of %s has colours that the page knows', (name) => {
  const { fill, line } = statuses[name].symbol
  expect([...tokens.keys()]).toEqual(expect.arrayContaining([fill, line]))
})
