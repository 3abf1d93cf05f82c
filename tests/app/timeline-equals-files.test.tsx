import { render, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { TimelinePanel } from '#src/app/TimelinePanel.tsx'
import { briefingContext } from '#src/app/exports/briefing-context.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { buildBriefing } from '#src/export/briefing/build-briefing.ts'
import { deckOf } from '#src/export/briefing/deck-of.ts'
import { pdfOf } from '#src/export/briefing/pdf-of.ts'
import type { Briefing } from '#src/export/briefing/sections.ts'
import { writeDeck } from '#src/export/pptx/write-deck.ts'
import { plainText } from '#src/export/rich-text.ts'
import type { Exportable } from '#src/features/briefing/exportable.ts'
import { TextProvider } from '#src/text/TextContext.tsx'
import { CitationsProvider } from '#src/ui/CitationsContext.tsx'
import { CoverageProvider } from '#src/ui/CoverageContext.tsx'
import { citationLabel, indexSources, shortPublisher } from '#src/domain/sources/citations.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { fonts } from '#tests/export/pdf/fonts.ts'
import { elements, openPackage, parseXml } from '#tests/export/pptx/read-package.ts'
import { comparedViews, openedView } from '#tests/kit/opened-view.ts'
import { realMissionTexts } from '#tests/real-texts.ts'

// What the timeline shows on the page is what each of its files holds: the same events in the same order with the same words, the same
// lanes, the same filter.

const offered: Exportable[] = []

vi.mock('#src/features/briefing/ExportMenu.tsx', () => ({
  ExportMenu: ({ exportable }: { exportable: Exportable }) => {
    offered.push(exportable)
    return null
  },
}))
vi.mock('#src/app/citing/CiteChart.tsx', () => ({
  CiteChart: ({ children }: { children: ReactNode }) => children,
}))
vi.mock('#src/export/load-fonts.ts', () => ({ loadSvgFont: () => Promise.resolve(null) }))

beforeAll(async () => {
  await import('#src/features/timeline/TimelineChart.tsx')
})

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/[\s\u00a0]+/g, ' ').trim()

const sources = indexSources(realRecords('sources'))

const show = async (search: string, language: Language) => {
  const opened = openedView(search, language)
  const { t } = realMissionTexts[language]
  offered.length = 0
  const cite = (id: string) => {
    const source = sources.get(id)
    return {
      id,
      publisher: source ? shortPublisher(source) : id,
      label: source ? citationLabel(source, language) : id,
      title: source?.title ?? id,
      lang: undefined,
      href: `?source=${id}`,
    }
  }
  render(
    <TextProvider value={realMissionTexts[language]}>
      <CitationsProvider value={{ cite, open: () => {} }}>
        <CoverageProvider value={opened.base.mission.coverage.mission}>
          <TimelinePanel {...opened} />
        </CoverageProvider>
      </CitationsProvider>
    </TextProvider>,
  )
  const figure = screen.queryByRole('figure')
  if (figure) await within(figure).findAllByText(/20\d\d/)
  const exportable = offered.at(-1)
  if (!exportable) throw new Error('no export menu')
  return { ...opened, t, figure, exportable }
}

/** What the list says, event by event. */
const listed = () =>
  screen.queryAllByRole('listitem').flatMap((item) => {
    const button = item.querySelector(':scope > p:first-child > button')
    const title = item.querySelector(':scope > p:nth-child(2)')
    return button && title ? [{ date: plain(button.textContent), title: plain(title.textContent) }] : []
  })

const marksOn = (figure: HTMLElement | null) =>
  [...(figure?.querySelectorAll('[data-mark]') ?? [])].map((mark) => plain(mark.getAttribute('aria-label')))

/** All words of the chart but those of its axis. */
const wordsOn = (root: Element | null) =>
  [...(root?.querySelectorAll('text') ?? [])]
    .filter((text) => !text.closest('.recharts-xAxis') && !text.classList.contains('halo'))
    .map((text) => plain([...text.childNodes].filter(({ nodeName }) => nodeName === '#text').map((node) => node.textContent).join(''))) // prettier-ignore

const briefingOf = async (
  opened: Awaited<ReturnType<typeof show>>,
  language: Language,
): Promise<Briefing> => {
  const { files, view, base } = opened
  const input = { files, view, base, language, address: 'https://drawdown.example/' }
  return buildBriefing(await briefingContext(input, language, 'a4'), ['timeline'])
}

const created = new Date('2026-11-24T12:00:00Z')

/** Of words, those that a text does not hold. */
const missingIn = (text: string, words: readonly string[]): readonly string[] =>
  words.filter((word) => !text.includes(word.replace(/…$/, '')))

/** The marks and words of a picture, as a program that opens the SVG finds them. */
const inPicture = (svg: string) => {
  const picture = parseXml(svg)
  return {
    marks: [...picture.querySelectorAll('g > title')].map(({ textContent }) => plain(textContent)),
    words: plain(elements(picture, 'text').map(({ textContent }) => textContent).join(' ')), // prettier-ignore
  }
}

/** The rows of all tables of a deck, as a program that opens the file finds them. */
const cellsIn = (bytes: Uint8Array): readonly (readonly string[])[] => {
  const made = openPackage(bytes)
  return made.paths
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .toSorted((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]))
    .flatMap((path) => elements(made.xml(path), 'a:tr'))
    .map((row) => elements(row, 'a:tc').map((cell) => plain(elements(cell, 'a:t').map(({ textContent }) => textContent).join('')))) // prettier-ignore
}

/** Where the deck is opened as a file: the other views are compared before it is written, which is the same for all. */
const isWritten = (search: string): boolean => search === '' || search.includes('event=')

const toPng = () => Promise.resolve(new Uint8Array([137, 80, 78, 71]))

/** The rows of the tables of a deck, from the file or from what is written into it. */
const slideRows = async (briefing: Briefing, search: string) => {
  const deck = await deckOf([briefing], { marking: '', created, toPng })
  if (isWritten(search)) return cellsIn(writeDeck(deck))
  const blocks = deck.slides.flatMap((slide) => slide.blocks)
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [[block.header, ...block.rows]] : []))
  return tables.flat().map((row) => row.map((cell) => plain(plainText(cell))))
}

const lanesOf = ({ sections }: Briefing) => {
  const chart = sections[0]?.blocks.find((block) => block.kind === 'chart')
  const spec = chart?.kind === 'chart' && chart.spec.kind === 'lanes' ? chart.spec : null
  return {
    lanes: spec?.lanes.map(({ name }) => plain(name)) ?? [],
    events: spec?.series.flatMap(({ look, labels }) => (typeof look === 'object' ? (labels ?? []).map(plain) : [])) ?? [], // prettier-ignore
  }
}

const onPages = (briefing: Briefing) => {
  const blocks = pdfOf([briefing], { marking: '', created, size: 'a4', fonts }).pages.flat()
  const table = blocks.find((block) => block.kind === 'table' && block.header.length === 5)
  const graphic = blocks.findLast((block) => block.kind === 'graphic')
  return {
    dates: table?.kind === 'table' ? table.rows.map((row) => plain(plainText(row[0] ?? ''))) : [],
    marks: graphic?.kind === 'graphic' ? inPicture(graphic.svg).marks : [],
  }
}

const cases = comparedViews.flatMap((search) =>
  (['en', 'fr'] as const).map((language) => ({ search, language })),
)

describe.each(cases)('the timeline of “$search” in $language', ({ search, language }) => {
  it('is the same on the page, as rows, as a picture, on slides and on pages', async () => {
    const opened = await show(search, language)
    const { figure, exportable, t, ready } = opened
    const list = listed()
    const [dates, titles] = [list.map(({ date }) => date), list.map(({ title }) => title)]
    const marks = marksOn(figure)
    const words = wordsOn(figure)

    const { header, rows } = await exportable.table()
    const column = header.indexOf(t.exports.columns.title)
    expect(rows.map((row) => plain(String(row[column])))).toEqual(titles)

    const svg =
      figure && (await exportable.picture?.({ background: null, size: { width: 1280, height: 720 } }))
    const picture = inPicture(svg ?? '<svg xmlns="http://www.w3.org/2000/svg"/>')
    expect(picture.marks).toEqual(marks)
    // The number of a resolution stands where it has room, which depends on the width.
    expect(
      missingIn(
        picture.words,
        words.filter((word) => !/^\d{4}$/.test(word)),
      ),
    ).toEqual([])

    const briefing = await briefingOf(opened, language)
    expect(plain(briefing.sections[0]?.subtitle[0])).toBe(plain(exportable.about().filter))
    const cells = await slideRows(briefing, search)
    const events = cells.filter((row) => row.length === 5 && row[0] !== plain(t.exports.columns.date))
    expect(events.map(([date]) => date)).toEqual(dates)
    expect(titles.filter((title, index) => !events[index]?.[2]?.includes(title))).toEqual([])

    const chart = lanesOf(briefing)
    expect(chart.events.length).toBe(marks.length)
    expect(missingIn(marks.join('\n'), chart.events)).toEqual([])
    const provinces = new Set(ready.base.provinces.map(({ name }) => name[language]))
    expect(
      missingIn(
        chart.lanes.join('\n'),
        words.filter((word) => provinces.has(word)),
      ),
    ).toEqual([])

    expect(onPages(briefing)).toEqual({ dates, marks })
  })
})

it('shows 15 lanes and 110 events by default, and the deck has as many', async () => {
  const opened = await show('', 'en')
  const { lanes, events } = lanesOf(await briefingOf(opened, 'en'))
  expect([lanes.length, events.length]).toEqual([15, 110])
  expect(marksOn(opened.figure).length).toBe(110)
})
