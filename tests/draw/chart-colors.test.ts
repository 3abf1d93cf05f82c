import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { colors } from '#src/draw/chart-colors.ts'

const tokens = readFileSync('src/ui/tokens.css', 'utf8')

it.each([
  ['ink', colors.ink],
  ['ink-soft', colors.soft],
  ['line', colors.line],
  ['line-strong', colors.lineStrong],
  ['ground', colors.ground],
  ['blue', colors.blue],
  ['blue-dark', colors.blueDark],
  ['blue-pale', colors.bluePale],
  ['orange', colors.orange],
  ['red', colors.red],
  ['green', colors.green],
])('the chart has the --%s of the page', (token, color) => {
  expect(tokens).toContain(`--${token}: ${color};`)
})
