import { describe, expect, it, vi } from 'vitest'
import { briefingContext } from '#src/briefing/briefing-context.ts'
import { buildBook } from '#src/briefing/build-book.ts'
import { briefingPanels } from '#src/domain/page/briefing-panels.ts'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import type { TableCell } from '#src/export/csv.ts'
import { bookOf } from '#src/export/xlsx/book-of.ts'
import { sheetPreviews } from '#src/export/xlsx/sheet-previews.ts'
import { writeBook } from '#src/export/xlsx/write-book.ts'
import type { Language } from '#src/schema/languages.ts'
import { missionInput } from '#tests/kit/mission-input.ts'
import { only } from '#tests/export/pptx/read-package.ts'
import { readBook } from './read-book.ts'

vi.mock('#src/export/load-fonts.ts', () => ({ loadSvgFont: () => Promise.resolve(null) }))

// The workbook of published missions, opened by a library that did not write it: what it reads is what the panels' own tables hold.

/** Year, month, day in every language of a program. */
const dateFormat = 'yyyy\\-mm\\-dd'

const created = new Date('2026-11-24T12:00:00Z')

const madeOf = async (
  mission: string,
  search: string,
  languages: readonly Language[],
  panels: readonly BriefingPanel[] = briefingPanels,
) => {
  const parts = []
  for (const language of languages) {
    const input = missionInput(mission, search, language)
    // oxlint-disable-next-line no-await-in-loop -- in the order of the file
    parts.push(await buildBook(input, await briefingContext(input, language, 'slide'), panels))
  }
  const book = bookOf(parts, { marking: 'Internal', created })
  return { parts, book, read: await readBook(await writeBook(book)) }
}

/** What a reader of the file finds for a cell of a table: a day as a date, all else as it stands. */
const expected = (cell: TableCell): unknown =>
  typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell) ? new Date(cell) : cell

const isDate = (value: unknown): value is Date => value instanceof Date

/** Rows of the same number of cells: the library leaves out gaps at the end. */
const filled = (rows: readonly (readonly unknown[])[], width: number) =>
  rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null))

const missions = ['monusco', 'minusma', 'unifil'].flatMap((mission) =>
  (['en', 'fr'] as const).map((language) => ({ mission, language })),
)

describe.each(missions)('the workbook of $mission in $language', ({ mission, language }) => {
  it('holds every table of the panels, typed, with its filter and its heading in sight', async () => {
    const { parts, read } = await madeOf(mission, `?mission=${mission}`, [language])
    const tables = parts.flatMap((part) => part.tables)
    expect(tables.length).toBeGreaterThan(7)
    expect(read.missing).toEqual([])
    const names = read.sheets.map(({ name }) => name)
    const { sheets } = parts[0]?.words ?? {}
    expect(names).toEqual([...tables.map(({ sheet }) => sheets?.[sheet]), sheets?.sources, sheets?.notes])
    tables.forEach(({ table: { header, rows } }, index) => {
      const sheet = read.sheets[index]
      expect(filled(sheet?.rows ?? [], header.length)).toEqual([
        header,
        ...rows.map((row) => row.map(expected)),
      ])
      expect(sheet?.frozen).toBe(1)
      expect(sheet?.filter).toMatch(new RegExp(`^A1:[A-Z]+${rows.length + 1}$`, 'u'))
      expect(sheet?.widths).toHaveLength(header.length)
    })
    const dates = read.sheets.flatMap((sheet) => sheet.rows.flat().filter(isDate))
    expect(dates.length).toBeGreaterThan(100)
    // Every cell that reads as a number has a look of its own: that of a date or none.
    const looks = read.sheets.flatMap(({ cells }) => [...cells.values()].filter(({ isText }) => !isText).map(read.formatOf)) // prettier-ignore
    expect(new Set(looks)).toEqual(new Set(['General', dateFormat]))
    expect(looks.filter((look) => look === dateFormat).length).toBe(dates.length)
  })
})

describe('the workbook', () => {
  it('names every document that a row cites, with its address as a link, once', async () => {
    const { parts, read } = await madeOf('monusco', '?date=2024-06-30&province=CD-SK', ['fr'])
    const sources = read.sheets.at(-2)
    const [, ...rows] = sources?.rows ?? []
    const ids = rows.map(([id]) => String(id))
    expect(new Set(ids).size).toBe(ids.length)
    const cited = parts.flatMap(({ tables }) =>
      tables.flatMap(({ about }) => about.sources.map(({ id }) => id)),
    )
    expect(new Set(ids)).toEqual(new Set(cited))
    const addresses = rows.map((row) => row[4])
    expect(new Set(sources?.outside)).toEqual(new Set(addresses))
    // Every id in the tables' own cells of sources is on the list.
    const strength = parts[0]?.tables.find(({ sheet }) => sheet === 'strength')?.table
    const inRows =
      strength?.rows.flatMap((row) => String(row[strength.header.indexOf('Sources')]).split(' ')) ?? []
    expect(inRows.length).toBeGreaterThan(50)
    expect(inRows.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('says what it is about on a sheet of its own, whose links lead to its sheets and to the view', async () => {
    const { parts, read } = await madeOf('monusco', '?date=2024-06-30&province=CD-SK', ['fr'])
    const notes = read.sheets.at(-1)
    const [part] = parts
    const said = (notes?.rows ?? []).flat().filter((cell) => typeof cell === 'string')
    const { about } = part ?? {}
    expect(said).toEqual(expect.arrayContaining([about?.title, about?.filter, about?.known, about?.dataVersion, about?.disclaimer, about?.link])) // prettier-ignore
    expect(about?.title).toContain('Sud-Kivu')
    expect(notes?.outside).toEqual([about?.link])
    expect(notes?.inside).toEqual(read.sheets.slice(0, -2).map(({ name }) => `'${name}'!A1`))
    const lines = part?.tables.flatMap((table) => table.about.notes) ?? []
    expect(lines.length).toBeGreaterThan(20)
    expect(said).toEqual(expect.arrayContaining(lines))
    expect(said.join(' ')).toContain('pas de feuille : Comparaison')
    expect(said).toContain('Internal')
    expect(only(read.core, 'dc:language').textContent).toBe('fr-FR')
  })

  it('holds the published counts of the areas shown, the number apart from who said it of what and when', async () => {
    const { read } = await madeOf('monusco', '?date=2024-06-30&province=CD-SK', ['en'], ['plan'])
    const sheet = read.sheets.find(({ name }) => name === 'Published counts')
    const rows = sheet?.rows.map((row) => row.slice(0, 7)) ?? []
    expect(rows[0]).toEqual(['Id', 'Count', 'Qualifier', 'What is counted', 'Said by', 'Date', 'Date precision']) // prettier-ignore
    expect(rows).toContainEqual(['sk-9-monusco', 9, null, 'bases in South Kivu: 2 handed over and 7 remaining', 'MONUSCO', new Date('2024-04-30'), 'day']) // prettier-ignore
    expect(rows).toContainEqual(expect.arrayContaining(['sk-more-than-10-7sur7', 10, 'more than']))
    expect(rows.filter(([id]) => !String(id).startsWith('sk-'))).toEqual([rows[0]])
  })

  it('lists the documents with the notes where no sheet is wished for them', async () => {
    const { parts, read } = await madeOf('monusco', '?date=2024-06-30&province=CD-SK', ['en'], ['outputs'])
    expect(read.sheets.map(({ name }) => name)).toEqual(['Outputs', 'Notes'])
    const cited = parts.flatMap(({ tables }) =>
      tables.flatMap(({ about }) => about.sources.map(({ id }) => id)),
    )
    expect(read.sheets[1]?.rows.map(([first]) => first)).toEqual(expect.arrayContaining(cited))
  })

  it('holds missions and dates side by side, each document with its mission', async () => {
    const { parts, read } = await madeOf(
      'monusco',
      '?from=2024-01&with=minusma',
      ['en'],
      ['compare', 'sources'],
    )
    expect(read.sheets.map(({ name }) => name)).toEqual(['Missions side by side', 'Two dates side by side', 'Sources', 'Notes']) // prettier-ignore
    const [table] = parts[0]?.tables ?? []
    const ids = new Set(read.sheets[2]?.rows.map(([id]) => id))
    const cited =
      table?.table.rows.flatMap((row) =>
        String(row.at(-1) ?? '')
          .split(' ')
          .filter(Boolean),
      ) ?? []
    expect(cited.some((id) => id.startsWith('minusma/'))).toBe(true)
    expect(cited.filter((id) => !ids.has(id))).toEqual([])
    // None is known by its id alone.
    expect(table?.about.sources.filter(({ id, title }) => id === title)).toEqual([])
  })

  it('holds both languages one after the other, and is previewed sheet by sheet', async () => {
    const { parts, book, read } = await madeOf('minusma', '?mission=minusma', ['fr', 'en'])
    const names = read.sheets.map(({ name }) => name)
    expect(names).toHaveLength(2 * ((parts[0]?.tables.length ?? 0) + 2))
    expect(names.map((name) => name.slice(-4))).toEqual(names.map((_, index) => (index < names.length / 2 ? '(fr)' : '(en)'))) // prettier-ignore
    const pages = sheetPreviews(parts, book.sheets, null)
    expect(pages.map(({ language }) => language)).toEqual(book.sheets.map(({ language }) => language))
    const rows = parts[0]?.tables[0]?.table.rows.length ?? 0
    expect(pages[0]?.title.replaceAll('\u00a0', ' ')).toBe(`Sites (fr) : ${rows} lignes, 27 colonnes`)
    expect(pages[0]?.draw()).toContain(String(parts[0]?.tables[0]?.table.rows[0]?.[0]))
  })

  it('has words alone where the panels wished have no rows', async () => {
    const { read } = await madeOf('monusco', '', ['en'], ['compare'])
    expect(read.sheets.map(({ name }) => name)).toEqual(['Notes'])
  })
})
