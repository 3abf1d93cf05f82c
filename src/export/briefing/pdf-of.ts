import type { PdfBlock, PdfDocument } from '#src/export/pdf/pdf-document.ts'
import { svgDocument } from '#src/export/svg/frame.ts'
import { drawChart, leastHeight } from '#src/export/svg/chart-svg.ts'
import { aboutFile } from './about-file.ts'
import { interleave } from './slides-of.ts'
import { cutTable } from './cut-table.ts'
import { chartSizes } from './page-sizes.ts'
import { isBroad } from './section-pages.ts'
import { colors } from '#src/draw/chart-colors.ts'
import { textWidth, wrapText } from '#src/draw/text-width.ts'
import { svgText } from '#src/export/svg/svg-text.ts'
import {
  type Briefing,
  type BriefingBlock,
  type BriefingCover,
  type BriefingSection,
  type ToldFigure,
} from './sections.ts'

export type PdfOptions = Pick<PdfDocument, 'size' | 'fonts' | 'created' | 'signal' | 'onProgress'> & {
  /** Goes on every page; empty: none. */
  marking: string
}

/** Between two charts of a row. */
const gap = 12

type Chart = Extract<BriefingBlock, { kind: 'chart' }>

/** A chart that pages draw in their own way, as wide as the page. */
const pageGraphic = (
  { alt, title, page }: Chart,
  { language }: BriefingSection,
  width: number,
): PdfBlock[] => {
  if (!page) return []
  const { svg: content, ...size } = page(width)
  const svg = svgDocument({
    size,
    language,
    title,
    description: alt,
    font: null,
    background: null,
    content,
  })
  return [{ kind: 'graphic', svg, ...size, alt }]
}

/**
 * Charts that follow each other, side by side where the page is wide, else two in a row; a graphic for each
 * row, so that rows break over pages.
 */
const chartRows = (
  charts: readonly Chart[],
  { language }: BriefingSection,
  size: PdfDocument['size'],
): readonly PdfBlock[] => {
  const { width, height } = charts[0]?.room ?? chartSizes[size]
  const widest = charts.some(isBroad) || size === 'a4' || size === 'letter' || size === 'square' ? 2 : 4
  const perRow = Math.min(widest, charts.length)
  const each = (width - gap * (perRow - 1)) / perRow
  const usual = charts.length > perRow ? height * 0.75 : height
  return Array.from({ length: Math.ceil(charts.length / perRow) }, (_, row): PdfBlock => {
    const own = charts.slice(row * perRow, (row + 1) * perRow)
    const high = Math.max(usual, ...own.map(({ spec }) => leastHeight(spec, each)))
    const content = own.map(({ spec, title }, index) =>
      drawChart(spec, { x: index * (each + gap), y: 0, width: each, height: high }, title),
    )
    const alt = own.map((chart) => chart.alt).join(' ')
    return {
      kind: 'graphic',
      alt,
      svg: svgDocument({
        size: { width, height: high },
        language,
        title: own.map(({ title }) => title).join('; '),
        description: alt,
        font: null,
        background: null,
        content: content.join(''),
      }),
      width,
      height: high,
    }
  })
}

const figureSize = { value: 22, label: 8.5 }

/** Key figures in columns: the number large, under it what it counts. */
const figuresGraphic = (
  figures: readonly ToldFigure[],
  { language, title }: BriefingSection,
  width: number,
): PdfBlock => {
  const each = (width - gap * (figures.length - 1)) / Math.max(1, figures.length)
  const labels = figures.map(({ label }) => wrapText(label, figureSize.label, each))
  const lines = Math.max(1, ...labels.map(({ length }) => length))
  // All in one size, in which the widest finds room in its column.
  const widest = Math.max(1, ...figures.map(({ value }) => textWidth(value, figureSize.value, 600)))
  const large = figureSize.value * Math.min(1, each / widest)
  const height = large * 1.2 + lines * figureSize.label * 1.3 + 4
  const alt = figures.map(({ value, label }) => `${value} ${label}`).join('; ')
  const content = figures.map(({ value }, index) => {
    const x = index * (each + gap)
    const under = (labels[index] ?? []).map((text, line) =>
      svgText(x, large * 1.2 + (line + 1) * figureSize.label * 1.3 - 2, text, {
        size: figureSize.label,
        fill: colors.soft,
      }),
    )
    return svgText(x, large, value, { size: large, weight: 600, fill: colors.blueDark }) + under.join('')
  })
  const svg = svgDocument({
    size: { width, height },
    language,
    title,
    description: alt,
    font: null,
    background: null,
    content: content.join(''),
  })
  return { kind: 'graphic', alt, svg, width, height }
}

/** The title of the one page, in points: a message is longer than a name. */
const tightTitle = 16

const sectionPage = (
  section: BriefingSection,
  size: PdfDocument['size'],
  isTight: boolean,
): readonly PdfBlock[] => {
  const blocks: PdfBlock[] = []
  let charts: Chart[] = []
  const flush = () => {
    if (charts.length > 0) blocks.push(...chartRows(charts, section, size))
    charts = []
  }
  for (const block of section.blocks) {
    if (block.kind === 'chart' && block.page) {
      flush()
      blocks.push(...pageGraphic(block, section, chartSizes[size].width))
      continue
    }
    if (block.kind === 'chart') {
      charts.push(block)
      continue
    }
    flush()
    if (block.kind === 'text' && block.bullets) blocks.push({ kind: 'list', items: block.paragraphs })
    else if (block.kind === 'text')
      blocks.push(...block.paragraphs.map((text): PdfBlock => ({ kind: 'paragraph', text })))
    else if (block.kind === 'figures')
      blocks.push(figuresGraphic(block.figures, section, chartSizes[size].width))
    else if (block.kind === 'picture')
      blocks.push({
        kind: 'graphic',
        alt: block.alt,
        svg: block.svg,
        width: block.width,
        height: block.height,
      })
    else blocks.push(cutTable(block, section))
  }
  flush()
  return [
    { kind: 'heading', level: 1, text: section.title, ...(isTight && { size: tightTitle }) },
    ...section.subtitle.map((text): PdfBlock => ({ kind: 'note', text })),
    ...blocks,
    ...section.foot.map((text): PdfBlock => ({ kind: 'note', text })),
  ]
}

/** The code at the left of a graphic that is as wide as a page: it must not grow with the page. */
const codeGraphic = ({ alt, svg, size }: NonNullable<BriefingCover['qr']>): PdfBlock => ({
  kind: 'graphic',
  alt,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 4}" height="${size}" viewBox="0 0 ${size * 4} ${size}">${svg}</svg>`,
  width: size * 4,
  height: size,
})

const coverPage = ({ title, subtitle, foot, qr }: BriefingCover): readonly PdfBlock[] => [
  { kind: 'heading', level: 1, text: title },
  ...subtitle.map((text): PdfBlock => ({ kind: 'paragraph', text })),
  ...(qr === null ? [] : [codeGraphic(qr)]),
  ...foot.map((text): PdfBlock => ({ kind: 'note', text })),
]

/** Briefings as one PDF: panel by panel, language after language. */
export const pdfOf = (briefings: readonly Briefing[], options: PdfOptions): PdfDocument => {
  const { size, fonts, created, signal, onProgress, marking } = options
  const first = briefings[0]?.cover
  const isTight = briefings.some(({ onePage }) => onePage)
  return {
    ...aboutFile(briefings),
    created,
    size,
    isTight,
    marking,
    footer: first ? `${first.title} · ${first.link}` : '',
    pageNumber: first?.pageNumber ?? ((page, of) => `${page} / ${of}`),
    pages: [
      ...briefings
        .filter(({ onePage }) => !onePage)
        .map(({ cover }) => ({ language: cover.language, blocks: coverPage(cover) })),
      ...interleave(briefings).map((section) => ({
        language: section.language,
        blocks: sectionPage(section, size, isTight),
      })),
    ],
    fonts,
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  }
}
