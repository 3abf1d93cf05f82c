import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it, test } from 'vitest'
import { runsInCsv } from '#tests/hostile/outside.ts'
import { type TableCell, harmless, writeCsv } from '#src/export/csv.ts'

const header = ['Site', 'Troops', 'Qualifier', 'Source']
const rows = [
  ['Camp "Amsar", Bukavu', 580, 'more than', 'MONUSCO; AFP'],
  ['Ituri', 22.5, null, 'AFP'],
]

describe('writeCsv', () => {
  it('is what English Excel opens right', () => {
    expect(writeCsv({ language: 'en', header, rows })).toBe(
      '\uFEFFSite,Troops,Qualifier,Source\r\n' +
        '"Camp ""Amsar"", Bukavu",580,more than,MONUSCO; AFP\r\n' +
        'Ituri,22.5,,AFP\r\n',
    )
  })

  it('is what French Excel opens right', () => {
    expect(writeCsv({ language: 'fr', header, rows })).toBe(
      '\uFEFFSite;Troops;Qualifier;Source\r\n' +
        '"Camp ""Amsar"", Bukavu";580;more than;"MONUSCO; AFP"\r\n' +
        'Ituri;22,5;;AFP\r\n',
    )
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+243 990', "'+243 990"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['a=b', 'a=b'],
    ['\uFF1D1+1', "'\uFF1D1+1"],
    // A spreadsheet of another region ends a cell there.
    ['x;=1+1', "x;'=1+1"],
    ['2; -3; +4.5', '2; -3; +4.5'],
    ['x; -cmd()', "x; '-cmd()"],
    ['43 sites; + 21 places known from maps', '43 sites; + 21 places known from maps'],
    ['x; + 21 cmd|y', "x; '+ 21 cmd|y"],
    ['x;+A1', "x;'+A1"],
  ])('a text %j is written as %j, so that nothing runs it', (text, written) => {
    expect(writeCsv({ language: 'en', header: ['x'], rows: [[text]] })).toBe(`\uFEFFx\r\n${written}\r\n`)
  })

  it('a text that starts with a carriage return is harmless and quoted', () => {
    expect(writeCsv({ language: 'en', header: ['x'], rows: [['\r=1']] })).toBe('\uFEFFx\r\n"\'\r\'=1"\r\n')
  })

  it('real numbers stay numbers: negative, zero; what is no number is an empty cell', () => {
    const table = { header: ['a', 'b', 'c'], rows: [[-0.5, 0, Number.NaN]] }
    expect(writeCsv({ ...table, language: 'fr' })).toBe('\uFEFFa;b;c\r\n-0,5;0;\r\n')
  })
})

const separators = { en: ',', fr: ';' } as const

test.each(['en', 'fr'] as const)('any text survives a parse (%s)', (language) => {
  const text = fc.string({ unit: 'grapheme' })
  const special = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', "'", ' ', '1', 'é', '\u202f'),
  })
  const anyText = fc.oneof(text, special)
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText, anyText), { minLength: 1 }), (made) => {
      const cells: TableCell[][] = made.map((row) => [...row])
      const csv = writeCsv({ language, header: ['a', 'b', 'c'], rows: cells })
      const parsed = Papa.parse<string[]>(csv.slice(1), { delimiter: separators[language], newline: '\r\n' })
      const guarded = made.map((row) => row.map(harmless))
      expect(parsed.errors).toEqual([])
      expect(runsInCsv(csv.split('\r\n').slice(1).join('\r\n'), separators[language])).toBeNull()
      expect(parsed.data).toEqual([['a', 'b', 'c'], ...guarded, ['']])
    }),
  )
})
