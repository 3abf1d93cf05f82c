import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render } from '@testing-library/react'
import type { ComponentType } from 'react'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { type BriefingInput, briefingContext } from '#src/briefing/briefing-context.ts'
import { buildBook } from '#src/briefing/build-book.ts'
import type { Headcount } from '#src/schema/headcount.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { citationLabel, indexSources, shortPublisher } from '#src/domain/sources/citations.ts'
import { buildBriefing } from '#src/briefing/build-briefing.ts'
import { deckOf } from '#src/export/briefing/deck-of.ts'
import { pdfOf } from '#src/export/briefing/pdf-of.ts'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import type { Briefing } from '#src/export/briefing/sections.ts'
import { writeDeck } from '#src/export/pptx/write-deck.ts'
import { plainText } from '#src/export/rich-text.ts'
import type { Exportable } from '#src/shared/exports/exportable.ts'
import { TextProvider } from '#src/text/TextContext.tsx'
import { CitationsProvider } from '#src/ui/CitationsContext.tsx'
import { CoverageProvider } from '#src/ui/CoverageContext.tsx'
import { inEach, realMissionTexts } from './real-texts.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { fonts } from '#tests/export/pdf/fonts.ts'
import { elements, openPackage, parseXml } from '#tests/export/pptx/read-package.ts'
import { comparedViews, openedView } from './opened-view.ts'

// What tests need that compare a panel of the page with the files that it leaves as.

/** What export menus were drawn with; a test mocks ExportMenu with `catchMenu`. */
const offered: Exportable[] = []

export const catchMenu = ({ exportable }: { exportable: Exportable }) => {
  offered.push(exportable)
  return null
}

/** A text with plain single spaces. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/[\s\u00a0]+/g, ' ').trim()

const sourcesIn = inEach((language) => indexSources(realRecords('sources'), language))

const citeIn = (language: Language) => (id: string) => {
  const source = sourcesIn[language].get(id)
  return {
    id,
    publisher: source ? shortPublisher(source) : id,
    label: source ? citationLabel(source, language) : id,
    title: source?.title ?? id,
    lang: undefined,
    href: `?source=${id}`,
  }
}

/** Draws a panel as it stands at a link, with the real data. */
export const showPanel = (
  Panel: ComponentType<SharedProps>,
  search: string,
  language: Language,
  /** Head counts in place of the real ones. */
  headcounts?: readonly Headcount[],
) => {
  cleanup()
  const real = openedView(search, language)
  const ready = headcounts && ({ status: 'ready', value: { records: headcounts, problems: [] } } as const)
  const opened = ready ? { ...real, files: { ...real.files, headcounts: ready } } : real
  const texts = realMissionTexts[language]
  offered.length = 0
  render(
    <QueryClientProvider client={new QueryClient()}>
      <TextProvider value={texts}>
        <CitationsProvider value={{ cite: citeIn(language), open: () => {} }}>
          <CoverageProvider value={opened.base.mission.coverage.mission}>
            <Panel {...opened} />
          </CoverageProvider>
        </CitationsProvider>
      </TextProvider>
    </QueryClientProvider>,
  )
  return { ...opened, t: texts.t, language }
}

export type Shown = ReturnType<typeof showPanel>

/** The menu that a test caught, by the name of its panel in the file's name. */
export const menuOf = (view: string): Exportable => {
  const found = offered.findLast(({ fileName }) => fileName.view === view)
  if (!found) throw new Error(`no export menu of ${view}`)
  return found
}

/** A briefing of one panel, made from the page's view as the page makes it. */
export const briefingOf = async (
  { files, view, base, language }: Shown,
  panel: BriefingPanel,
): Promise<Briefing> => {
  const input = { files, view, base, language, address: 'https://drawdown.example/' }
  return buildBriefing(await briefingContext(input, language, 'a4'), [panel])
}

/**
 * The sheets that a workbook of a panel has beside the menus of the page, told apart as far as they differ: none, where each menu with rows
 * has a sheet of the same rows and notes.
 */
export const apartInBook = async (
  input: BriefingInput,
  panel: BriefingPanel,
  /** Of a panel whose further menus a briefing leaves out until somebody chooses what they show. */
  only: readonly string[] | null = null,
): Promise<readonly string[]> => {
  const { tables } = await buildBook(input, await briefingContext(input, input.language, 'slide'), [panel])
  // A map's rows are those of the list; a menu that was drawn twice is one. What has nothing to show may say so in place of rows.
  const menus = new Map(offered.filter(({ fileName }) => only?.includes(fileName.view) ?? fileName.view !== 'map').map((menu) => [menu.fileName.view, menu])) // prettier-ignore
  const seen = await Promise.all(
    [...menus].map(async ([view, menu]) => {
      const table = await menu.table().catch(() => null)
      // The page's address is another one here.
      return table && table.rows.length > 0 ? [{ view, table, about: { ...menu.about(), link: '' } }] : []
    }),
  )
  const held = new Map(tables.map(({ sheet, table, about }): [string, string] => [sheet, JSON.stringify([table, { ...about, link: '' }])])) // prettier-ignore
  const differing = seen.flat().filter(({ view, table, about }) => held.get(view) !== JSON.stringify([table, about])) // prettier-ignore
  // What others counted is signs of a chart on the page, whose menu has the rows of its line.
  const unseen = tables.filter(({ sheet }) => sheet !== 'published-counts' && !seen.flat().some(({ view }) => view === sheet)) // prettier-ignore
  return [...differing.map(({ view }) => view), ...unseen.map(({ sheet }) => sheet)]
}

/** The same of a panel that was shown, in the views whose decks are opened. */
export const apartInBookOf = async (
  { files, view, base, language }: Shown,
  panel: BriefingPanel,
  search: string,
) =>
  // prettier-ignore
  isWritten(search)
    ? apartInBook({ files, view, base, language, address: 'https://drawdown.example/' }, panel)
    : []

const created = new Date('2026-11-24T12:00:00Z')

/** Of words, those that a text does not hold. */
export const missingIn = (text: string, words: readonly string[]): readonly string[] =>
  words.filter((word) => !text.includes(word.replace(/…$/, '')))

/** The named marks and the words of a picture, as a program that opens the SVG finds them. */
const inPicture = (svg: string | null | undefined) => {
  const picture = parseXml(svg ?? '<svg xmlns="http://www.w3.org/2000/svg"/>')
  return {
    marks: [...picture.querySelectorAll('g > title')].map(({ textContent }) => plain(textContent)),
    words: plain(elements(picture, 'text').map(({ textContent }) => textContent).join(' ')), // prettier-ignore
  }
}

/** The picture that a panel's menu gives. */
export const pictureOf = async ({ picture }: Exportable) =>
  inPicture(await picture?.({ background: null, size: { width: 1280, height: 720 } }))

/** The rows of all tables of a deck, as a program that opens the file finds them. */
const cellsIn = (bytes: Uint8Array): readonly (readonly string[])[] => {
  const made = openPackage(bytes)
  return made.paths
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .toSorted((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]))
    .flatMap((path) => elements(made.xml(path), 'a:tr'))
    .map((row) => elements(row, 'a:tc').map((cell) => plain(elements(cell, 'a:t').map(({ textContent }) => textContent).join('')))) // prettier-ignore
}

const toPng = () => Promise.resolve(new Uint8Array([137, 80, 78, 71]))

/** Where the deck is opened as a file: in other views it is compared before it is written, which is the same for all. */
const isWritten = (search: string): boolean => search === '' || search.includes('event=')

/** The rows of the tables of a deck, heads too, from the file or from what is written into it. */
export const slideRows = async (briefing: Briefing, search: string) => {
  const deck = await deckOf([briefing], { marking: '', created, toPng })
  if (isWritten(search)) return cellsIn(await writeDeck(deck))
  const blocks = deck.slides.flatMap((slide) => slide.blocks)
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [[block.header, ...block.rows]] : []))
  return tables.flat().map((row) => row.map((cell) => plain(plainText(cell))))
}

/** What pages hold: the rows of their tables without heads, and their graphics. */
export const onPages = (briefing: Briefing) => {
  const blocks = pdfOf([briefing], { marking: '', created, size: 'a4', fonts }).pages.flatMap(
    (part) => part.blocks,
  )
  return {
    rows: blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.map((cell) => plain(plainText(cell)))) : [],
    ),
    graphics: blocks.flatMap((block) => (block.kind === 'graphic' ? [inPicture(block.svg)] : [])),
  }
}

/** All views that are compared, in both languages. */
export const compared = comparedViews.flatMap((search) =>
  (['en', 'fr'] as const).map((language) => ({ search, language })),
)
