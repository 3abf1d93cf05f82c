import { describe, expect, it } from 'vitest'
import { buildBriefing } from '#src/briefing/build-briefing.ts'
import { briefingPanels } from '#src/domain/page/briefing-panels.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import type { Briefing, BriefingBlock } from '#src/export/briefing/sections.ts'
import { interleave } from '#src/export/briefing/slides-of.ts'
import { wordOf } from '#src/export/briefing/word-of.ts'
import { wordRoom } from '#src/export/docx/word-document.ts'
import { writeWord } from '#src/export/docx/write-word.ts'
import { heldAreas } from '#src/export/pptx/chart-dates.ts'
import { chartData } from '#src/export/pptx/chart-sheet.ts'
import { type RichParagraph, plainText, runsOf } from '#src/export/rich-text.ts'
import { changes, panels } from '#tests/export/briefing/short-views.ts'
import { realContext } from '#tests/export/briefing/real-briefing.ts'
import { cacheOf, elements } from '#tests/export/pptx/read-package.ts'
import { openWord, wordsIn } from './open-word.ts'

const drawn: string[] = []
const options = {
  marking: 'For internal use',
  created: new Date('2026-11-24T12:00:00Z'),
  size: 'a4',
  font: null,
  toPng: (svg: string) => {
    drawn.push(svg)
    return Promise.resolve(new Uint8Array([137, 80, 78, 71]))
  },
} as const

const whole = { filter: noFilter, date: '2026-03-11' } as const

const views = {
  'the whole mission in French': [await buildBriefing(realContext('fr', whole), briefingPanels)],
  'South Kivu in both': [
    await buildBriefing(realContext('en'), briefingPanels),
    await buildBriefing(realContext('fr'), briefingPanels),
  ],
} satisfies Record<string, readonly Briefing[]>

const kinds = <Kind extends BriefingBlock['kind']>(briefings: readonly Briefing[], kind: Kind) =>
  interleave(briefings).flatMap(({ blocks }) =>
    blocks.filter((block): block is Extract<BriefingBlock, { kind: Kind }> => block.kind === kind),
  )

/** What a table or a chart holds as numbers and words, by place; a gap is not there. */
const valuesOf = (values: readonly (string | number | null)[]): Record<string, string> =>
  Object.fromEntries(
    values.flatMap((value, index) => (value === null ? [] : [[String(index), String(value)] as const])),
  )

/** Long names of bars are broken into lines, which LibreOffice would squeeze. */
const inLine = (series: unknown): unknown =>
  JSON.parse(JSON.stringify(series).replaceAll(String.raw`\n`, ' '))

describe.each(Object.entries(views))('the document of %s', async (_name, briefings) => {
  const made = openWord(await writeWord(await wordOf(briefings, options)))
  const covers = briefings.map(({ cover }) => cover)
  const sections = interleave(briefings)

  it('has a heading for each section, language after language, and a title for each language', () => {
    expect(made.styled('Title')).toEqual(covers.map(({ title }) => title))
    expect(made.styled('Heading1')).toEqual(sections.map(({ title }) => title))
  })

  it('holds every paragraph of the sections', () => {
    const said = [
      ...covers.flatMap(({ subtitle, foot }): readonly RichParagraph[] => [...subtitle, ...foot]),
      ...sections.flatMap(({ subtitle, foot }): readonly RichParagraph[] => [...subtitle, ...foot]),
      ...kinds(briefings, 'text').flatMap(({ paragraphs }) => paragraphs),
    ]
    const paragraphs = new Set(made.paragraphs.map(({ text }) => text))
    expect(said.length).toBeGreaterThan(50)
    expect(said.map(plainText).filter((text) => !paragraphs.has(text))).toEqual([])
    expect(wordsIn(made.main)).not.toMatch(/undefined|NaN|\bnull\b/)
  })

  it('holds every table, cell by cell, its head marked and its alternative text', () => {
    const tables = kinds(briefings, 'table')
    expect(made.tables.map(({ alt }) => alt)).toEqual(tables.map(({ alt }) => alt))
    expect(made.tables.map(({ rows }) => rows.map(({ cells }) => cells))).toEqual(
      tables.map(({ header, rows }) => [header, ...rows].map((row) => row.map(plainText))),
    )
    for (const { rows } of made.tables)
      expect(rows.map(({ isHeader }) => isHeader)).toEqual(rows.map((_row, index) => index === 0))
  })

  it('has a native chart for each that has no graphic for pages, with the values of the section', () => {
    const charts = kinds(briefings, 'chart').filter(({ page }) => !page)
    const shown = made.drawings.filter(({ path }) => path.includes('/charts/'))
    expect(shown.map(({ alt }) => alt)).toEqual(charts.map(({ alt }) => alt))
    for (const [index, { spec }] of charts.entries()) {
      const chart = made.xml(shown[index]?.path ?? '')
      const found = elements(chart, 'c:ser').map((series) => {
        const [y] = [...elements(series, 'c:val'), ...elements(series, 'c:yVal')]
        const [x] = [...elements(series, 'c:cat'), ...elements(series, 'c:xVal')]
        return [elements(series, 'c:v')[0]?.textContent, x && cacheOf(x), y && cacheOf(y)]
      })
      const data = chartData(spec.kind === 'stacked-area' ? heldAreas(spec) : spec)
      expect(inLine(found)).toEqual(
        inLine(data.series.map(({ name, x, y }) => [name, valuesOf(x), valuesOf(y)])),
      )
    }
  })

  it('shows the rest as pictures with their text, and each drawing fits its page', () => {
    const pictures = interleave(briefings).flatMap(({ blocks }) =>
      blocks.filter((block) => block.kind === 'picture' || (block.kind === 'chart' && block.page)),
    )
    const alts = [
      ...covers.flatMap(({ qr }) => (qr === null ? [] : [qr.alt])),
      ...pictures.map((block) => ('alt' in block ? block.alt : '')),
    ]
    const shown = made.drawings.filter(({ path }) => path.includes('/media/'))
    expect(shown.map(({ alt }) => alt)).toEqual(alts)
    const room = wordRoom('a4')
    for (const { width, height } of made.drawings) {
      expect(width).toBeLessThanOrEqual(room.width + 0.1)
      expect(height).toBeLessThanOrEqual(room.height - 100)
      expect(Math.min(width, height)).toBeGreaterThan(80)
    }
    expect(new Set(made.drawings.map(({ id }) => id)).size).toBe(made.drawings.length)
  })

  it('has a caption for every figure and table, in the words of its language, none twice', () => {
    const captions = made.styled('Caption')
    const figures = made.drawings.length - covers.length
    expect(captions.length).toBe(figures + made.tables.length)
    const numbers = captions.map((text) => /^(Figure|Table|Tableau)\u00a0(\d+)\. \S/.exec(text)?.slice(1, 3))
    const numbersOf = (pattern: RegExp) =>
      numbers.flatMap((found) => (found && pattern.test(found[0] ?? '') ? [Number(found[1])] : []))
    expect(numbersOf(/^Figure$/)).toEqual(Array.from({ length: figures }, (_, index) => index + 1))
    expect(numbersOf(/^Tab/)).toEqual(made.tables.map((_, index) => index + 1))
    // "Table 3. Table: 80 events" says it twice.
    expect(captions.filter((text) => /\. (Table|Tableau)\s?:/.test(text))).toEqual([])
  })

  it('links to every address of the sections', () => {
    const runs = [
      ...covers.flatMap(({ foot }) => foot),
      ...sections.flatMap(({ foot }) => foot),
      ...kinds(briefings, 'table').flatMap(({ rows }) => rows.flat()),
    ].flatMap(runsOf)
    const wanted = new Set(runs.flatMap(({ link }) => link ?? []))
    const links = made.linksOf('word/document.xml')
    expect(wanted.size).toBeGreaterThan(100)
    expect(new Set(links)).toEqual(wanted)
  })

  it('names the language of every run', () => {
    const tags = new Set(made.runs.map(({ language }) => language))
    expect(tags).toEqual(new Set(covers.map(({ language }) => (language === 'fr' ? 'fr-FR' : 'en-GB'))))
  })
})

it('draws the graphics of pages whole, with the page’s font where it is given', async () => {
  drawn.length = 0
  const font = { regular: 'data:font/woff2;base64,cmVn', semibold: 'data:font/woff2;base64,c2Vt' }
  await wordOf(views['South Kivu in both'], { ...options, font })
  const lanes = drawn.filter((svg) => /<title[^>]*>(Timeline of|Chronologie du)/.test(svg))
  expect(lanes.length).toBe(2)
  for (const svg of lanes) expect(svg).toContain('cmVn')
})

describe('one page', async () => {
  const briefing = await buildBriefing(realContext('en', { changes, size: 'letter' }), panels, 'page')
  const made = openWord(await writeWord(await wordOf([briefing], options)))
  const blocks = briefing.sections[0]?.blocks ?? []

  it('has key figures side by side, points as a list, and no opening page', () => {
    const figures = blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : []))
    expect(figures.length).toBe(4)
    expect(made.styled('KeyFigure')).toEqual(figures.map(({ value }) => value))
    expect(made.styled('KeyLabel')).toEqual(figures.map(({ label }) => label))
    const points = blocks.flatMap((block) => (block.kind === 'text' && block.bullets ? block.paragraphs : []))
    expect(points.length).toBeGreaterThan(2)
    expect(made.styled('ListBullet')).toEqual(points.map(plainText))
    expect(made.styled('Title')).toEqual([])
  })

  it('has map and burn-down as pictures without captions, in the room that they have', () => {
    expect(made.styled('Caption')).toEqual([])
    expect(made.drawings.map(({ path }) => path)).toEqual([
      'word/media/picture1.png',
      'word/media/picture2.png',
    ])
    const [map, chart] = made.drawings
    expect((map?.height ?? 0) + (chart?.height ?? 0)).toBeLessThan(450)
  })
})

it('cuts the long tables of a short briefing, and says so in the last row', async () => {
  const briefing = await buildBriefing(realContext('en', { changes }), panels, 'short')
  const { tables } = openWord(await writeWord(await wordOf([briefing], options)))
  const table = tables.find(({ rows }) => rows[1]?.cells.includes('day 0'))
  expect(table?.rows.length).toBe(13)
  expect(table?.rows.at(-1)?.cells.join('')).toMatch(/49/)
})
