import { describe, expect, it } from 'vitest'
import { qrCode, qrSvg } from '#src/export/qr.ts'

/** Whether a module of the code is dark, read back from its path. */
const isDark = (path: string, x: number, y: number): boolean =>
  [...path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)].some(
    ([, left, top, width]) => Number(top) === y && x >= Number(left) && x < Number(left) + Number(width),
  )

const code = qrCode('https://drawdown.example/?date=2024-04-29')

/** A line through the middle of where a finder stands or would stand. */
const finder = (x: number, y: number) =>
  [0, 1, 2, 3, 4, 5, 6]
    .map((step) => isDark(code.path, x + step, y + 3))
    .map(Number)
    .join('')

describe('qrCode', () => {
  it('leaves the quiet zone of four modules free', () => {
    expect(code.size).toBe(37)
    expect(isDark(code.path, 3, 3)).toBe(false)
  })

  it('has its three finders, and none at the lower right', () => {
    expect(finder(4, 4)).toBe('1011101')
    expect(finder(26, 4)).toBe('1011101')
    expect(finder(4, 26)).toBe('1011101')
    expect(finder(26, 26)).not.toBe('1011101')
  })

  it('is an SVG of any width', () => {
    expect(qrSvg(code, 300)).toContain('width="300" height="300" viewBox="0 0 37 37"')
  })

  it('says so when the link is too long', () => {
    expect(() => qrCode('x'.repeat(5000))).toThrow('link-too-long: 5000 characters')
  })
})
