import { describe, expect, it } from 'vitest'
import { layLines } from '#src/export/pdf/text-lines.ts'

/** Letters of width 1, bold ones of 2. */
const measure = (text: string, bold: boolean) => text.length * (bold ? 2 : 1)

const textOf = (lines: ReturnType<typeof layLines>) =>
  lines.map((line) => line.map(({ text }) => text).join(''))

describe('layLines', () => {
  it('breaks at spaces, which stay at the end of the line, and keeps the words of runs together', () => {
    const lines = layLines(
      [{ text: 'more than ' }, { text: '580', bold: true }, { text: ' projects' }],
      16,
      measure,
    )
    expect(textOf(lines)).toEqual(['more than 580 ', 'projects'])
    expect(lines[0]).toEqual([
      { text: 'more than ', bold: false, link: null, x: 0, width: 10 },
      { text: '580 ', bold: true, link: null, x: 10, width: 6 },
    ])
  })

  it('does not break at a no-break space', () => {
    expect(textOf(layLines('about 1\u00a0800', 9, measure))).toEqual(['about ', '1\u00a0800'])
  })

  it('cuts what is wider than a line, and keeps the link on each piece', () => {
    const lines = layLines([{ text: 'https://a.example', link: 'https://a.example' }], 10, measure)
    expect(textOf(lines)).toEqual(['https://a.', 'example'])
    expect(lines.flat().map(({ link }) => link)).toEqual(['https://a.example', 'https://a.example'])
  })

  it('is one empty line for no text', () => {
    expect(layLines('', 10, measure)).toEqual([[]])
  })
})
