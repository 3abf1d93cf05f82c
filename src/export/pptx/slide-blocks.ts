import { colors } from '#src/draw/chart-colors.ts'
import { xmlText } from '#src/export/xml.ts'
import { chartParts } from './chart-parts.ts'
import type { Slide, SlideBlock } from './deck.ts'
import { type SlideArea, type SlideTextLook, paragraphsXml, placeXml, textShape } from './drawing.ts'
import type { Part, Relation } from './package.ts'
import { pictureXml } from './picture.ts'
import { officeRelation, relate } from './relations.ts'
import { slideTableXml } from './table.ts'

const soft = colors.soft

/** Collects what one slide refers to, and the parts that come with it. */
export type SlideCollector = { slide: number; relations: Relation[]; parts: Part[] }

const addMedia = (to: SlideCollector, content: string | Uint8Array, extension: 'png' | 'svg'): string => {
  const path = `ppt/media/slide${to.slide}-${to.parts.length + 1}.${extension}`
  to.parts.push({ path, type: null, content, relations: [] })
  return relate(to, `${officeRelation}/image`, path)
}

const addChart = (
  to: SlideCollector,
  block: Extract<SlideBlock, { kind: 'chart' }>,
  width: number,
  paint: (xml: string) => string,
): string => {
  const name = `slide${to.slide}-${to.parts.length + 1}`
  const [path, book] = [`ppt/charts/chart-${name}.xml`, `ppt/embeddings/data-${name}.xlsx`]
  for (const part of chartParts(block.chart, path, book, width))
    to.parts.push(typeof part.content === 'string' ? { ...part, content: paint(part.content) } : part)
  return relate(to, `${officeRelation}/chart`, path)
}

const chartFrame = (alt: string, id: number, area: SlideArea, relation: string, holder: string): string =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Chart ${id}" descr="${xmlText(alt)}"/><p:cNvGraphicFramePr/><p:nvPr>${holder}</p:nvPr></p:nvGraphicFramePr>` +
  `${placeXml(area, 'p')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
  `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/></a:graphicData></a:graphic></p:graphicFrame>`

/** How the blocks of a slide are dressed: ours as they are, a template's in its colours. */
export type Dress = {
  look: SlideTextLook
  /** Of slides, and of charts. */
  paint: (xml: string) => string
  paintChart: (xml: string) => string
  /** Under pictures, as OOXML writes it; null: nothing. */
  ground: string | null
  /** Attributes of the placeholder that a lone block stands in; null: none. */
  holder: string | null
}

/** A block in its place; what it needs is collected. */
export const blockXml = (
  block: SlideBlock,
  id: number,
  area: SlideArea,
  dress: Dress,
  to: SlideCollector,
): string => {
  const { look, paint, holder } = dress
  // A place for text takes no chart or table.
  const frame = holder === null || holder.includes('type="body"') ? '' : `<p:ph ${holder}/>`
  if (block.kind === 'table') return paint(slideTableXml(block, id, area, look, frame))
  if (block.kind === 'chart')
    return chartFrame(block.alt, id, area, addChart(to, block, area.width, dress.paintChart), frame)
  if (block.kind === 'picture') {
    const png = addMedia(to, block.png, 'png')
    const svg = block.svg === undefined ? null : addMedia(to, block.svg, 'svg')
    return pictureXml(block, id, area, { png, svg }, dress.ground)
  }
  const text = paragraphsXml(block.paragraphs, {
    ...look,
    size: block.size ?? 14,
    after: 6,
    ...(block.bullets && { bullets: true }),
  })
  return paint(
    textShape({ id, name: `Text ${id}`, area, text, ...(holder !== null && { placeholder: holder }) }),
  )
}

/** `fill`: of what it may stand on in a template; ours has nothing there. */
export const markingShape = (slide: Slide, area: SlideArea, look: SlideTextLook, fill?: string): string =>
  slide.marking === undefined || slide.marking === ''
    ? ''
    : textShape({
        id: 5,
        name: 'Marking',
        area,
        anchor: 'ctr',
        outline: colors.red,
        ...(fill !== undefined && { fill }),
        text: paragraphsXml([slide.marking], {
          ...look,
          size: 11,
          bold: true,
          color: colors.red,
          align: 'ctr',
        }),
      })

/** Sources, notes, disclaimer and link. */
export const footShape = (slide: Slide, area: SlideArea, look: SlideTextLook, size: number): string =>
  textShape({
    id: 4,
    name: 'Sources',
    area,
    anchor: 'b',
    text: paragraphsXml(slide.foot, { ...look, size, color: soft }),
  })
