import { colors } from '#src/draw/chart-colors.ts'
import { habitsOf } from '#src/text/habits.ts'
import { namespaces, paragraphsXml, placeXml, textShape, type Area, type SlideTextLook } from './drawing.ts'
import { xmlText } from '#src/export/xml.ts'
import { chartParts } from './chart-parts.ts'
import type { Slide, SlideBlock } from './deck.ts'
import { shapeTree } from './fixed-parts.ts'
import { type Part, type Relation, xmlHead } from './package.ts'
import { pictureXml } from './picture.ts'
import { officeRelation, relate } from './relations.ts'
import { columnAreas, footSize, slideAreas } from './slide-room.ts'
import { tableXml } from './table.ts'

const presentationType = 'application/vnd.openxmlformats-officedocument.presentationml'
const soft = colors.soft

/** Collects what one slide refers to, and the parts that come with it. */
type Collector = { slide: number; relations: Relation[]; parts: Part[] }

const addMedia = (to: Collector, content: string | Uint8Array, extension: 'png' | 'svg'): string => {
  const path = `ppt/media/slide${to.slide}-${to.parts.length + 1}.${extension}`
  to.parts.push({ path, type: null, content, relations: [] })
  return relate(to, `${officeRelation}/image`, path)
}

const addChart = (to: Collector, block: Extract<SlideBlock, { kind: 'chart' }>): string => {
  const name = `slide${to.slide}-${to.parts.length + 1}`
  const [path, book] = [`ppt/charts/chart-${name}.xml`, `ppt/embeddings/data-${name}.xlsx`]
  to.parts.push(...chartParts(block.chart, path, book))
  return relate(to, `${officeRelation}/chart`, path)
}

const chartFrame = (alt: string, id: number, area: Area, relation: string): string =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Chart ${id}" descr="${xmlText(alt)}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>` +
  `${placeXml(area, 'p')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
  `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/></a:graphicData></a:graphic></p:graphicFrame>`

const blockXml = (block: SlideBlock, id: number, area: Area, look: SlideTextLook, to: Collector): string => {
  if (block.kind === 'table') return tableXml(block, id, area, look)
  if (block.kind === 'chart') return chartFrame(block.alt, id, area, addChart(to, block))
  if (block.kind === 'picture') {
    const png = addMedia(to, block.png, 'png')
    const svg = block.svg === undefined ? null : addMedia(to, block.svg, 'svg')
    return pictureXml(block, id, area, { png, svg })
  }
  const text = paragraphsXml(block.paragraphs, {
    ...look,
    size: block.size ?? 14,
    after: 6,
    ...(block.bullets && { bullets: true }),
  })
  return textShape({ id, name: `Text ${id}`, area, text })
}

/** Its font is named: LibreOffice Impress 7.4 does not take that of numbers from the master. */
const numberField = (language: string): string =>
  `<a:p><a:pPr algn="r"/><a:fld id="{5B0B0B6A-6F0E-4E0B-9B52-0D1E3A1F7C11}" type="slidenum"><a:rPr lang="${language}" sz="900"><a:latin typeface="+mn-lt"/></a:rPr><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="${language}" sz="900"/></a:p>`

const slideXml = (slide: Slide, to: Collector): string => {
  const areas = slideAreas(slide)
  const look: SlideTextLook = {
    language: slide.language,
    linkTo: (address) => relate(to, `${officeRelation}/hyperlink`, address, true),
  }
  const isTitle = slide.layout === 'title'
  const columns = columnAreas(slide.blocks, areas.room)
  const shapes = [
    textShape({
      id: 2,
      name: 'Title',
      placeholder: `type="${isTitle ? 'ctrTitle' : 'title'}"`,
      area: areas.title,
      text: paragraphsXml([slide.title], { ...look, ...(isTitle && { size: 36 }), bold: true }),
    }),
    textShape({
      id: 3,
      name: 'Subtitle',
      ...(isTitle && { placeholder: 'type="subTitle" idx="1"' }),
      area: areas.subtitle,
      text: paragraphsXml(slide.subtitle, { ...look, size: areas.subtitleSize, color: soft }),
    }),
    ...slide.blocks.map((block, index) =>
      blockXml(block, index + 10, columns[index] ?? areas.room, look, to),
    ),
    textShape({
      id: 4,
      name: 'Sources',
      area: areas.foot,
      anchor: 'b',
      text: paragraphsXml(slide.foot, { ...look, size: footSize, color: soft }),
    }),
    slide.marking === undefined || slide.marking === ''
      ? ''
      : textShape({
          id: 5,
          name: 'Marking',
          area: { x: 330, y: 5, width: 300, height: 16 },
          anchor: 'ctr',
          outline: colors.red,
          text: paragraphsXml([slide.marking], {
            ...look,
            size: 11,
            bold: true,
            color: colors.red,
            align: 'ctr',
          }),
        }),
    textShape({
      id: 6,
      name: 'Number',
      placeholder: 'type="sldNum" sz="quarter" idx="12"',
      area: areas.number,
      text: numberField(habitsOf(slide.language).tag),
    }),
  ]
  return `${xmlHead}<p:sld ${namespaces}>${shapeTree(shapes.join(''))}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
}

const notesXml = (slide: Slide, to: Collector): string => {
  const text = paragraphsXml([...slide.notes, ...slide.foot], {
    language: slide.language,
    linkTo: (address) => relate(to, `${officeRelation}/hyperlink`, address, true),
    after: 6,
  })
  const image =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>'
  const body = textShape({ id: 3, name: 'Notes', placeholder: 'type="body" sz="quarter" idx="3"', text })
  return `${xmlHead}<p:notes ${namespaces}>${shapeTree(image + body)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`
}

/** The parts of slide `number`, from 1: itself, its notes, charts with workbooks, and pictures. */
export const slideParts = (slide: Slide, number: number): readonly Part[] => {
  const [path, notesPath] = [`ppt/slides/slide${number}.xml`, `ppt/notesSlides/notesSlide${number}.xml`]
  const to: Collector = { slide: number, relations: [], parts: [] }
  const layout = slide.layout === 'title' ? 1 : 2
  relate(to, `${officeRelation}/slideLayout`, `ppt/slideLayouts/slideLayout${layout}.xml`)
  relate(to, `${officeRelation}/notesSlide`, notesPath)
  const notes: Collector = { slide: number, relations: [], parts: [] }
  relate(notes, `${officeRelation}/notesMaster`, 'ppt/notesMasters/notesMaster1.xml')
  relate(notes, `${officeRelation}/slide`, path)
  const [content, notesContent] = [slideXml(slide, to), notesXml(slide, notes)]
  return [
    { path, type: `${presentationType}.slide+xml`, content, relations: to.relations },
    {
      path: notesPath,
      type: `${presentationType}.notesSlide+xml`,
      content: notesContent,
      relations: notes.relations,
    },
    ...to.parts,
  ]
}
