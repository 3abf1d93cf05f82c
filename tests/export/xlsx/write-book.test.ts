import { describe, expect, it } from 'vitest'
import type { Book, BookCell } from '#src/export/xlsx/book.ts'
import { writeBook } from '#src/export/xlsx/write-book.ts'
import { elements, only } from '#tests/export/pptx/read-package.ts'
import { readBook } from './read-book.ts'

const address = 'https://example.org/a?b=1&c=2#d'

const bookOf = (rows: readonly (readonly BookCell[])[], marking = ''): Book => ({
  title: 'Sites & “more”',
  language: 'fr',
  subject: 'Everything',
  author: 'Drawdown',
  created: '2026-11-24T12:00:00Z',
  marking,
  sheets: [
    { language: 'fr', name: 'L’été d’abord', isTable: true, rows, title: 'R&D' },
    {
      language: 'fr',
      name: "Notes d'usage",
      isTable: false,
      rows: [[{ label: 'Sheet' }, { text: 'Go', sheet: "Notes d'usage" }]],
      title: 'Notes',
    },
  ],
})

/** A table of so many columns, each as wide as columns are made. */
const wideColumns = (count: number) => [
  Array.from({ length: count }, (_, column) => `c${column}`),
  Array.from({ length: count }, () => 'word '.repeat(60)),
]

const reading = async (rows: readonly (readonly BookCell[])[], marking = '') =>
  readBook(await writeBook(bookOf(rows, marking)))

describe('writeBook', () => {
  it('types its cells: numbers, dates with a format nobody mistakes, texts, gaps', async () => {
    const { sheets, formatOf } = await reading([
      ['a', 'b', 'c', 'd', 'e'],
      [0, -3.25, { day: '2024-04-09' }, null, '2024-04'],
      [null, 1e21, { day: '1999-12-31' }, '', '007'],
    ])
    const [sheet] = sheets
    expect(sheet?.rows.slice(1)).toEqual([
      [0, -3.25, new Date('2024-04-09'), null, '2024-04'],
      [null, 1e21, new Date('1999-12-31'), null, '007'],
    ])
    expect(formatOf(sheet?.cells.get('C2'))).toBe('yyyy\\-mm\\-dd')
    expect(formatOf(sheet?.cells.get('A2'))).toBe('General')
    // 2024-04-09 is 45391 days after the day before 1900 as spreadsheets count.
    expect(sheet?.cells.get('C2')?.content).toBe('45391')
    expect(sheet?.cells.has('D2')).toBe(false)
  })

  it('runs no text as a formula and loses no letter of one', async () => {
    const texts = [
      '=1+1',
      '+33 1',
      '-5',
      '@SUM(A1)',
      ' two  spaces ',
      'a\nb',
      '<b>&amp;"',
      '_x0041_',
      'é – 😀',
    ]
    const { sheets, made } = await reading([['heading'], ...texts.map((text) => [text])])
    const [sheet] = sheets
    const strings = elements(made.xml('xl/sharedStrings.xml'), 'si').map(({ textContent }) => textContent)
    const read = [...(sheet?.cells.values() ?? [])].map(({ content }) => strings[Number(content)])
    // What looks like an escaped letter is escaped itself.
    expect(read.slice(1)).toEqual(texts.map((text) => text.replace('_x0041_', '_x005F_x0041_')))
    expect([...(sheet?.cells.values() ?? [])].every(({ isText }) => isText)).toBe(true)
    expect(sheet?.isFormula).toBe(false)
  })

  it('keeps texts as long as a program takes', async () => {
    const { made } = await reading([['heading'], ['x'.repeat(40_000)]])
    const longest = elements(made.xml('xl/sharedStrings.xml'), 't').map(({ textContent }) => textContent)[1]
    expect(longest).toHaveLength(32_767)
    expect(longest?.at(-1)).toBe('…')
  })

  it('has the heading of a table in sight, with its filter over all rows', async () => {
    const { sheets, made } = await reading([
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ])
    expect(sheets.map(({ filter, frozen }) => [filter, frozen])).toEqual([
      ['A1:B3', 1],
      [null, 0],
    ])
    const names = elements(made.xml('xl/workbook.xml'), 'definedName')
    expect(names.map(({ textContent }) => textContent)).toEqual([
      "'L’été d’abord'!$A$1:$B$3",
      "'L’été d’abord'!$1:$1",
    ])
  })

  it('makes columns as wide as their texts, within limits, and rows as high', async () => {
    const { sheets } = await reading([
      ['id', 'A heading of words', 'c'],
      ['x', 'y', 'word '.repeat(60)],
    ])
    const [narrow = 0, heading = 0, wide = 0] = sheets[0]?.widths ?? []
    expect(narrow).toBe(8)
    expect(heading).toBeGreaterThan('A heading of words'.length)
    expect(wide).toBe(60)
    const [first, second] = sheets[0]?.heights ?? []
    expect(first).toBe(13)
    expect(second).toBeGreaterThan(4 * 13)
  })

  it('is printed as wide as one page; a table too wide to be read there on more, each with the first column', async () => {
    const titles = ({ made }: Awaited<ReturnType<typeof reading>>) =>
      elements(made.xml('xl/workbook.xml'), 'definedName').map(({ textContent }) => textContent)[1]
    const fits = await reading(wideColumns(3))
    expect(fits.sheets.map(({ across }) => across)).toEqual([1, 1])
    expect(titles(fits)).toBe("'L’été d’abord'!$1:$1")
    const wide = await reading(wideColumns(4))
    expect(wide.sheets.map(({ across }) => across)).toEqual([2, 1])
    expect(titles(wide)).toBe("'L’été d’abord'!$A:$A,'L’été d’abord'!$1:$1")
  })

  it('leads outside and to its own sheets', async () => {
    const { sheets, missing } = await reading([
      ['heading'],
      [{ text: 'Read', address }],
      [{ text: address, address }],
    ])
    expect(sheets[0]?.outside).toEqual([address])
    expect(sheets[1]?.inside).toEqual(["'Notes d''usage'!A1"])
    expect(missing).toEqual([])
    const long = `https://example.org/${'a'.repeat(2100)}`
    expect((await reading([['heading'], [{ text: long, address: long }]])).sheets[0]?.outside).toEqual([])
  })

  it('says what it is, in which language, and its marking on paper', async () => {
    const { core, sheets } = await reading([['a'], [1]], 'Internal & draft')
    expect(only(core, 'dc:title').textContent).toBe('Sites & “more”')
    expect(only(core, 'dc:language').textContent).toBe('fr-FR')
    expect(sheets[0]?.onPaper).toBe('&LR&&D&RInternal && draft')
    expect((await reading([['a'], [1]])).sheets[0]?.onPaper).toBe('&LR&&D')
  })

  it('gives the same bytes for the same book', async () => {
    const book = bookOf([['a'], [{ day: '2024-04-09' }]])
    expect(await writeBook(book)).toEqual(await writeBook(book))
  })
})
