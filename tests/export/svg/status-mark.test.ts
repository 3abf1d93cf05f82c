import { readFileSync } from 'node:fs'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, test } from 'vitest'
import { colors } from '#src/export/svg/colors.ts'
import { statusMark } from '#src/export/svg/status-mark.ts'
import { StatusSymbol } from '#src/ui/StatusSymbol.tsx'
import { siteStatusNames } from '#src/schema/names.ts'

/** The shapes of a mark, rounded as files have them. */
const shapesOf = (markup: string): readonly string[] =>
  [...markup.matchAll(/ (?:d|r)="([^"]*)"/g)].map(([, shape = '']) =>
    shape.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)),
  )

describe('the mark of a site in a file has the shapes of the one on the page', () => {
  it.each(siteStatusNames)('%s', (status) => {
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
})

test('the colours of files are those of the page', () => {
  const tokens = readFileSync('src/ui/tokens.css', 'utf8')
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(tokens)?.[1]
  expect(colors).toMatchObject({
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    line: token('line'),
    lineStrong: token('line-strong'),
    blue: token('blue'),
    blueDark: token('blue-dark'),
    orange: token('orange'),
    red: token('red'),
    green: token('green'),
    landOther: token('land-other'),
    water: token('water'),
  })
})
