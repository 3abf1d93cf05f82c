import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { readTable } from '#src/desk/import/read-table.ts'
import { templateBook } from '#src/desk/import/template.ts'
import type { Table } from '#src/domain/desk/import/cells.ts'
import { columnsOf, importFiles } from '#src/domain/desk/import/columns.ts'
import { columnLabel, guessFile } from '#src/domain/desk/import/match-headers.ts'
import { marksOf } from '#src/domain/desk/import/column-marks.ts'
import { readCell } from '#src/domain/desk/import/read-cell.ts'
import { writeBook } from '#src/export/xlsx/write-book.ts'
import { languageCodes } from '#src/schema/languages.ts'
import { aWorkbook } from '#tests/kit/a-workbook.ts'
import { importDesk, imported } from '#tests/kit/import-tables.ts'

const read = async (bytes: Uint8Array, sheet: number | null = null): Promise<Table> => {
  const answer = await readTable({ bytes, sheet })
  if ('fault' in answer) throw new Error(`${answer.fault.why} ${answer.fault.at}`)
  if (!('table' in answer)) throw new Error('no table of an office')
  return answer.table
}

const faultOf = async (bytes: Uint8Array): Promise<string> => {
  const answer = await readTable({ bytes, sheet: null })
  return 'fault' in answer ? answer.fault.why : 'none'
}

const csv = (text: string): Promise<Table> => read(strToU8(text))

describe('a text of rows and cells', () => {
  it.each([
    ['commas', 'id,date\na,2024\nb,2025\n', ','],
    ['semicolons, beside decimal commas', 'id;lat;lon\na;1,5;2,5\nb;3,5;4,5', ';'],
    ['tabs', 'id\tdate\na\t2024', '\t'],
    ['what its first line names', 'sep=|\nid|a,b\n1|2,3', '|'],
    [
      'semicolons, below notes with commas',
      'Events, of the week, all of them\n\nid;date\na;2024\nb;2025',
      ';',
    ],
  ])('is read with %s between cells', async (_, text, delimiter) => {
    const table = await csv(text)
    expect(table.text?.delimiter).toBe(delimiter)
    expect(table.rows.at(-1)?.length).toBe(text.includes('lat') ? 3 : 2)
  })

  const accented = 'titre;é\r\nFermé;à\r\n'
  const utf16 = accented.split('').flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]) // prettier-ignore
  it.each([
    ['UTF-8', strToU8(accented)],
    ['UTF-8', strToU8(`\uFEFF${accented}`)],
    ['UTF-16LE', new Uint8Array([0xff, 0xfe, ...utf16])],
    // As Excel saves a CSV on a French Windows.
    ['Windows-1252', Uint8Array.from(accented, (letter) => letter.charCodeAt(0))],
  ])('is read as what its letters are: %s', async (encoding, bytes) => {
    expect(await read(bytes)).toMatchObject({ rows: [['titre', 'é'], ['Fermé', 'à']], text: { encoding } }) // prettier-ignore
  })

  it('keeps rows apart where a file was put together from others with other line ends', async () => {
    const { rows } = await csv('month,troops\r\n2024-01,100\r\n2024-02,90\n2024-03,80\r2024-04,"7\r\n0"\n')
    expect(rows.slice(1)).toEqual([
      ['2024-01', '100'],
      ['2024-02', '90'],
      ['2024-03', '80'],
      ['2024-04', '7\n0'],
    ])
  })

  it('keeps what begins as a formula as a text, and rows at their numbers', async () => {
    const { rows } = await csv('a,b\n\n=1+1,"x\ny"\n')
    expect(rows).toEqual([['a', 'b'], [null], ['=1+1', 'x\ny']])
  })
})

const cell = (place: string, value: string, attributes = ''): string => `<c r="${place}" ${attributes}><v>${value}</v></c>` // prettier-ignore
const text = (place: string, value: string): string => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>` // prettier-ignore
const row = (number: number, ...cells: readonly string[]): string => `<row r="${number}">${cells.join('')}</row>` // prettier-ignore

describe('a workbook', () => {
  const formats = ['General', 'yyyy\\-mm\\-dd', 'mmm\\-yy', 'yyyy', '[$-40C]d mmmm yyyy;@']

  it.each([
    ['', 45382],
    ['0', 45382],
    ['1', 43920],
    // As LibreOffice writes it.
    ['true', 43920],
    ['false', 45382],
  ])(
    'has its dates counted from 1900 or 1904, each as exact as it is shown (date1904="%s")',
    async (date1904, serial) => {
      const sheet = row(3, ...[0, 1, 2, 3, 4].map((style) => cell(`${'ABCDE'[style]}3`, String(serial), `s="${style}"`))) // prettier-ignore
      const { rows } = await read(aWorkbook({ a: sheet }, { date1904, formats }))
      expect(
        rows
          .slice(0, 2)
          .flat()
          .filter((one) => one !== null),
      ).toEqual([])
      expect(rows[2]).toEqual([serial, { date: '2024-03-31' }, { date: '2024-03' }, { date: '2024' }, { date: '2024-03-31' }]) // prettier-ignore
    },
  )

  it('says which cells are errors or formulas without a result, and takes the result of others', async () => {
    const sheet = row(1, text('A1', 'a &lt;b&gt; &amp; c'), cell('B1', '#REF!', 't="e"'), '<c r="C1"><f>A1</f></c>', '<c r="D1"><f>1+1</f><v>2</v></c>', cell('E1', '1', 't="b"')) // prettier-ignore
    const { rows } = await read(aWorkbook({ a: sheet }))
    expect(rows).toEqual([['a <b> & c', { broken: '#REF!' }, { broken: '=' }, 2, true]])
  })

  it('has its sheets named, and each read that is asked for', async () => {
    const bytes = aWorkbook({ One: row(1, text('A1', 'first')), 'Two &amp; more': row(1, text('A1', 'second')) }) // prettier-ignore
    expect(await read(bytes)).toMatchObject({ sheets: ['One', 'Two & more'], sheet: 0, rows: [['first']] })
    expect(await read(bytes, 1)).toMatchObject({ sheet: 1, rows: [['second']] })
  })

  it('reads a table of 2,000 rows', async () => {
    const sheet = Array.from({ length: 2000 }, (_, index) => row(index + 1, text(`A${index + 1}`, `r${index}`), cell(`B${index + 1}`, String(index)))) // prettier-ignore
    const { rows } = await read(aWorkbook({ a: sheet.join('') }))
    expect([rows.length, rows.at(-1)]).toEqual([2000, ['r1999', 1999]])
  })
})

it('as many rows as the limit says are read, below the headings', async () => {
  expect((await csv(`a,b\n${'1,2\n'.repeat(20_000)}`)).rows).toHaveLength(20_001)
})

describe('what is refused', () => {
  const bomb = new Uint8Array(61_000_000)
  it.each([
    ['a file that is too large', new Uint8Array(10_000_001), 'large'],
    ['more rows', strToU8('a,b\n'.repeat(20_002)), 'rows'],
    ['more columns', strToU8(`${'a,'.repeat(256)}a\n`), 'columns'],
    ['a cell so far down that reading it fills the memory', aWorkbook({ a: row(1_000_000, cell('A1000000', '1')) }), 'rows'],
    ['a cell so far to the right', aWorkbook({ a: row(1, cell('XFD1', '1')) }), 'columns'],
    ['a row whose number no workbook has', aWorkbook({ a: row(99_999_999_999, '') }), 'rows'],
    ['a zip that grows beyond the limit', aWorkbook({ a: '' }, { more: { 'xl/x.xml': bomb } }), 'unpacked'],
    ['a zip that is no workbook', zipSync({ 'a.txt': strToU8('x') }), 'workbook'],
    ['a cut zip', aWorkbook({ a: row(1, cell('A1', '1')) }).slice(0, 200), 'workbook'],
    ['a sheet that ends in the middle', aWorkbook({ a: '<row r="1"><c r="A1"><v>1' }), 'workbook'],
    ['cells out of order', aWorkbook({ a: row(1, cell('B1', '1'), cell('A1', '1')) }), 'workbook'],
    ['an old or a locked workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'old'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'kind'],
    ['a quotation mark that is not closed', strToU8('a,b\n"x,y\n'), 'quotes'],
    ['nothing', new Uint8Array(), 'empty'],
    ['blank rows', strToU8('\n,,\n'), 'empty'],
  ])('%s', async (_, bytes, why) => {
    expect(await faultOf(bytes)).toBe(why)
  }) // prettier-ignore
})

describe('the template', () => {
  let desk: Awaited<ReturnType<typeof importDesk>>
  beforeAll(async () => {
    desk = await importDesk('monusco')
  })

  it.each(languageCodes.flatMap((language) => importFiles.map((file) => [language, file] as const)))(
    'changes nothing when it is read as it is, and what it lists is what may be picked: %s, %s',
    async (language, file) => {
      const { lists, words, names, lexicon, told, plan } = desk
      const book = templateBook({ file, name: 'M', words: words(language), lists, lexicon, told: told(language), day: '2026-11-29' }) // prettier-ignore
      const bytes = await writeBook(book)
      const table = await read(bytes)
      expect(table.sheets.length).toBe(3)
      expect(guessFile(table.rows, names, language)).toBe(file)
      const made = plan(file, table.rows, language)
      expect(made.mapping).not.toContain(null)
      expect(imported(made).map(({ state, record }) => [state, record.id])).toEqual([['same', lists[file].at(-1)?.id]]) // prettier-ignore

      const listed = await read(bytes, 1)
      const columns = listed.rows[0]?.map((heading) => columnsOf(file).find((column) => columnLabel(column, words(language).words.fields) === heading)) // prettier-ignore
      const unread = listed.rows.slice(1).flatMap((line) => line.filter((said, index) => {
        const column = columns?.[index]
        // Beside the ids of sources stand their titles.
        if (said === null || !column || column.field.kind === 'line' || column.field.kind === 'named') return false
        return !('value' in readCell(said, column, marksOf([]), lexicon, new Set()))
      })) // prettier-ignore
      expect(unread).toEqual([])
      // Programs hold the cells below the headings to them.
      const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
      expect(sheet.match(/<dataValidation type="list"/gu)?.length).toBe(book.sheets[0]?.form?.lists.length)
    },
  )
})
