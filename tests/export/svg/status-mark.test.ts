import { readFileSync } from 'node:fs'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, test } from 'vitest'
import { mapColors } from '#src/draw/palette.ts'
import { statusMark } from '#src/export/svg/status-mark.ts'
import { StatusSymbol } from '#src/ui/StatusSymbol.tsx'
import { siteStatusNames, statuses } from '#src/schema/statuses.ts'

const tokens = readFileSync('src/ui/tokens.css', 'utf8')
const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(tokens)?.[1]

/** The shapes of a mark and its paints, rounded as files have them; those of a status's own symbol stand in attributes on the page too. */
const drawnIn = (markup: string): readonly string[] =>
  [...markup.matchAll(/ (d|r|fill|fill-opacity|stroke|stroke-width|stroke-dasharray)="([^"]*)"/g)].map(
    ([, name = '', value = '']) =>
      name === 'd' || name === 'r'
        ? `${name} ${value.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))}`
        : `${name} ${value.replace(/var\(--([a-z-]+)\)/, (_, color: string) => token(color) ?? '')}`,
  )

const shapesOf = (markup: string): readonly string[] =>
  drawnIn(markup).filter((drawn) => /^[dr] /.test(drawn))

describe('the mark of a site in a file is the one on the page', () => {
  it.each(siteStatusNames)('%s has its shapes', (status) => {
    for (const r of [6, 14.32, 26])
      for (const approximate of [true, false]) {
        const page = renderToStaticMarkup(
          createElement(StatusSymbol, { status, r, approximate, selected: true, returned: true }),
        )
        expect(shapesOf(statusMark({ status, r, approximate, selected: true, returned: true }))).toEqual(
          shapesOf(page),
        )
      }
  })

  it.each(siteStatusNames)('%s has its paints', (status) => {
    const page = drawnIn(renderToStaticMarkup(createElement(StatusSymbol, { status, r: 7 })))
    // How a tick is drawn stands in the style sheet of the page.
    const ofTick = new Set(['fill none', 'stroke-width 2'])
    const file = drawnIn(statusMark({ status, r: 7 }))
    expect(page.filter((drawn) => !file.includes(drawn))).toEqual([])
    expect(file.filter((drawn) => !page.includes(drawn) && !ofTick.has(drawn))).toEqual([])
  })

  it('looks different for each status without its colours', () => {
    const looks = siteStatusNames.map((status) => {
      const { fill, line, ...shape } = statuses[status].symbol
      return JSON.stringify([shape, fill === 'ground', line === 'ground'])
    })
    expect(new Set(looks).size).toBe(siteStatusNames.length)
  })
})

test('the colours of maps in files are those of the page', () => {
  expect(mapColors).toMatchObject({ landOther: token('land-other'), water: token('water') })
})
