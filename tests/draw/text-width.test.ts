import { describe, expect, it } from 'vitest'
import { textWidth, wrapText } from '#src/draw/text-width.ts'
import { xmlText } from '#src/export/xml.ts'

describe('wrapText', () => {
  it('breaks at spaces, and never at no-break ones', () => {
    expect(wrapText('about 1\u00a0800 troops', 10, 50)).toEqual(['about', '1\u00a0800', 'troops'])
    expect(wrapText('about 1\u00a0800 troops', 10, 70)).toEqual(['about 1\u00a0800', 'troops'])
  })

  it('cuts a link that is wider than a line, and loses no letter', () => {
    const link = 'https://drawdown.example/?m=monusco&date=2024-04-29'
    const lines = wrapText(link, 10, 80)
    expect(lines.length).toBe(4)
    expect(lines.join('')).toBe(link)
    expect(Math.max(...lines.map((line) => textWidth(line, 10)))).toBeLessThanOrEqual(80)
  })

  it('keeps the line breaks of a text, and one empty line of an empty one', () => {
    expect(wrapText('a\nb', 10, 100)).toEqual(['a', 'b'])
    expect(wrapText('', 10, 100)).toEqual([''])
  })
})

describe('textWidth', () => {
  it('knows the letters of the font, accented ones like plain ones', () => {
    expect(textWidth('m', 1000)).toBe(935)
    expect(textWidth('é', 1000)).toBe(textWidth('e', 1000))
    expect(textWidth('第', 1000)).toBe(1000)
  })
})

describe('xmlText', () => {
  it('escapes, and leaves out what XML cannot hold', () => {
    expect(xmlText('a<b> & "c"\u0000\u000B\uD800 😀\tx')).toBe('a&lt;b&gt; &amp; &quot;c&quot; 😀&#9;x')
  })
})

it('parts a word that is too wide at its no-break spaces before it cuts a number', () => {
  const width = textWidth('2003\u00a0–\u00a0avr.', 10)
  expect(wrapText('Sud-Kivu 2003\u00a0–\u00a0avr.\u00a02024', 10, width)).toEqual([
    'Sud-Kivu',
    '2003 – avr.',
    '2024',
  ])
  // A number of thousands is one number: it is not left as two.
  expect(wrapText('1\u00a0800', 10, textWidth('1\u00a08', 10))).not.toContain('800')
})
