import { capital } from '#src/domain/names/formats.ts'
import type { WordBlock, WordDocument, WordPart, WordSize } from '#src/export/docx/word-document.ts'
import { wordRoom } from '#src/export/docx/word-document.ts'
import { drawChart, leastHeight } from '#src/export/svg/chart-svg.ts'
import { type Size, svgDocument } from '#src/export/svg/frame.ts'
import type { SvgFont } from '#src/export/svg/svg-text.ts'
import { aboutFile } from './about-file.ts'
import { stamp } from './deck-of.ts'
import { cutTable } from './cut-table.ts'
import { chartSizes } from './page-sizes.ts'
import { type Briefing, type BriefingBlock, type BriefingCover, type BriefingSection } from './sections.ts'
import { interleave } from './slides-of.ts'
import { roomForCharts } from './word-heights.ts'

export type WordOptions = {
  /** Goes on every page; empty: none. */
  marking: string
  created: Date
  size: WordSize
  /** For graphics that are drawn for pages; the pictures of sections bring theirs. */
  font: SvgFont
  /** Draws a picture as PNG (svg/svg-to-png.ts in a browser): programs that draw no SVG show it. */
  toPng: (svg: string) => Promise<Uint8Array>
}

/** `isTight`: the section's title is right over its only picture. */
type Placed = WordOptions & { isTight: boolean }

type Words = WordPart['words']
type Chart = Extract<BriefingBlock, { kind: 'chart' }>

/** Of the code on paper, in points: read by a phone at arm's length. */
const codeSize = 130

/** Charts that follow each other are lower: two or three stand on a page. */
const seriesShare = 0.75

/** The least of a chart, in points: its plot, and a line for each name of its legend, as in LibreOffice. */
const least = { plot: 110, name: 13 }

/** A picture leaves this part of a page to heading, notes and sources; a graphic that is a page does not. */
const wordsShare = 0.38

/** What a heading with its notes and a caption need beside a graphic, in points. */
const headRoom = 130

/** What each name of a long legend adds: LibreOffice writes one under the other. */
const legendLine = { beyond: 4, height: 12 }

/**
 * What an alternative text says, without the word for what it is: the caption begins with that. Else "Table
 * 3. Table: 80 events".
 */
const withoutKind = (alt: string, kind: string): string => {
  const [first = '', ...rest] = alt.split(/\s?:\s/)
  if (first !== kind || rest.length === 0) return alt
  const said = alt.slice(alt.indexOf(':') + 1).trim()
  return capital(said)
}

/** As large as it is drawn, and no larger than there is room. */
const fit = ({ width, height }: Size, room: Size): Size => {
  const scale = Math.min(1, room.width / width, room.height / height)
  return { width: width * scale, height: height * scale }
}

/** A chart with little room: a native one has its legend over its plot, and would leave none of that. */
const tightGraphic = async (
  { alt, title, spec, room }: Chart,
  { language }: BriefingSection,
  { size, font, toPng }: WordOptions,
): Promise<WordBlock | null> => {
  if (!room) return null
  const content = drawChart(spec, { x: 0, y: 0, ...room }, title)
  const svg = svgDocument({ size: room, language, title, description: alt, font, background: null, content })
  return { kind: 'picture', alt, caption: null, svg, png: await toPng(svg), ...fit(room, wordRoom(size)) }
}

/** A chart that pages draw in their own way, which no native chart can hold. */
const pageGraphic = async (
  { alt, title, page }: Chart,
  { language }: BriefingSection,
  { size, font, toPng }: WordOptions,
): Promise<WordBlock | null> => {
  if (!page) return null
  const room = wordRoom(size)
  const { svg: content, ...drawn } = page(room.width)
  const svg = svgDocument({ size: drawn, language, title, description: alt, font, background: null, content })
  const place = fit(drawn, { ...room, height: room.height - headRoom })
  return { kind: 'picture', alt, caption: title, svg, png: await toPng(svg), ...place }
}

/** What is drawn instead of a native chart; null: nothing. */
const graphicOf = async (
  chart: Chart,
  section: BriefingSection,
  options: WordOptions,
): Promise<WordBlock | null> =>
  chart.room ? tightGraphic(chart, section, options) : pageGraphic(chart, section, options)

const lowestOf = ({ spec }: Chart): number => least.plot + (spec.legend ? spec.series.length * least.name : 0)

/** The caption says the title. `stretch`: how much higher than the lowest it may be. */
const nativeChart = (
  block: Chart,
  { isOneOfMany, stretch }: { isOneOfMany: boolean; stretch: number },
  size: WordSize,
): WordBlock => {
  const { alt, title, spec } = block
  const { width } = wordRoom(size)
  const chart = { ...spec, title: '' }
  const usual = chartSizes.a4.height * (isOneOfMany ? seriesShare : 1)
  const names = spec.legend ? Math.max(0, spec.series.length - legendLine.beyond) : 0
  const wished = Math.max(usual + names * legendLine.height, leastHeight(spec, width))
  const height = Math.min(wished, lowestOf(block) * Math.max(1, stretch))
  return { kind: 'chart', alt, caption: title, chart, height }
}

/** The section's title says what it shows; its alternative text is a whole paragraph. */
const pictureOf = async (
  block: Extract<BriefingBlock, { kind: 'picture' }>,
  { title }: BriefingSection,
  { size, toPng, isTight }: Placed,
): Promise<WordBlock> => {
  const room = wordRoom(size)
  const place = fit(block, { ...room, height: room.height * (1 - wordsShare) })
  return { ...block, ...place, caption: isTight ? null : title, png: await toPng(block.svg) }
}

const isNative = (block: BriefingBlock | undefined): boolean => block?.kind === 'chart' && !block.page

/** How far the charts of a section may be stretched, so that words and a few charts stand on one page. */
const stretchOf = (section: BriefingSection, size: WordSize): number => {
  const charts = section.blocks.filter((block): block is Chart => isNative(block))
  const isPlain = section.blocks.every((block) => block.kind === 'text' || isNative(block))
  if (!isPlain || charts.length < 2 || charts.length > 3) return Number.POSITIVE_INFINITY
  return roomForCharts(section, charts.length, size) / charts.reduce((sum, chart) => sum + lowestOf(chart), 0)
}

const blocksOf = async (
  section: BriefingSection,
  words: Words,
  options: Placed,
): Promise<readonly WordBlock[]> => {
  const blocks: WordBlock[] = []
  const stretch = stretchOf(section, options.size)
  for (const [index, block] of section.blocks.entries()) {
    if (block.kind === 'text')
      blocks.push(
        ...block.paragraphs.map((text): WordBlock => ({
          kind: block.bullets ? 'point' : 'paragraph',
          text,
        })),
      )
    else if (block.kind === 'figures') blocks.push(block)
    else if (block.kind === 'table')
      blocks.push({ ...cutTable(block, section), caption: withoutKind(block.alt, words.table) })
    else if (block.kind === 'picture')
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the page stays alive
      blocks.push(await pictureOf(block, section, options))
    else {
      const isOneOfMany = isNative(section.blocks[index - 1]) || isNative(section.blocks[index + 1])
      // oxlint-disable-next-line no-await-in-loop
      const drawn = await graphicOf(block, section, options)
      blocks.push(drawn ?? nativeChart(block, { isOneOfMany, stretch }, options.size))
    }
  }
  return blocks
}

const sectionPart = async (section: BriefingSection, words: Words, options: Placed): Promise<WordPart> => ({
  language: section.language,
  words,
  blocks: [
    { kind: 'heading', text: section.title },
    ...section.subtitle.map((text): WordBlock => ({ kind: 'note', text, isAbove: true })),
    ...(await blocksOf(section, words, options)),
    ...section.foot.map((text): WordBlock => ({ kind: 'note', text })),
  ],
})

const coverPart = async (cover: BriefingCover, { toPng }: WordOptions): Promise<WordPart> => {
  const { language, title, subtitle, foot, qr, captions } = cover
  const code: readonly WordBlock[] =
    qr === null
      ? []
      : [
          {
            kind: 'picture',
            alt: qr.alt,
            caption: null,
            svg: qr.svg,
            png: await toPng(qr.svg),
            width: codeSize,
            height: codeSize,
          },
        ]
  return {
    language,
    words: captions,
    blocks: [
      { kind: 'title', text: title },
      ...subtitle.map((text): WordBlock => ({ kind: 'subtitle', text })),
      ...code,
      ...foot.map((text): WordBlock => ({ kind: 'note', text })),
    ],
  }
}

/**
 * Briefings as one document: panel by panel, language after language. Throws what `toPng` throws, and gives
 * no half document.
 */
export const wordOf = async (briefings: readonly Briefing[], options: WordOptions): Promise<WordDocument> => {
  const first = briefings[0]?.cover
  const wordsIn = new Map(briefings.map(({ cover }) => [cover.language, cover.captions]))
  const isTight = briefings.some(({ onePage }) => onePage)
  const parts: WordPart[] = []
  // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the page stays alive
  for (const { cover, onePage } of briefings) if (!onePage) parts.push(await coverPart(cover, options))
  for (const section of interleave(briefings)) {
    const words = wordsIn.get(section.language)
    // oxlint-disable-next-line no-await-in-loop
    if (words) parts.push(await sectionPart(section, words, { ...options, isTight }))
  }
  return {
    ...aboutFile(briefings),
    created: stamp(options.created),
    size: options.size,
    isTight,
    marking: options.marking,
    footer: first ? [{ text: first.title, link: first.link }] : '',
    pageNumber: first?.pageNumber ?? ((page, of) => `${page} / ${of}`),
    parts,
  }
}
