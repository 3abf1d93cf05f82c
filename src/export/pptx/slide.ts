import { colors } from '#src/draw/chart-colors.ts'
import { habitsOf } from '#src/text/habits.ts'
import type { Slide } from './deck.ts'
import { type SlideTextLook, namespaces, paragraphsXml, textShape } from './drawing.ts'
import { shapeTree } from './fixed-parts.ts'
import { type Part, xmlHead } from './package.ts'
import { officeRelation, relate } from './relations.ts'
import { type SlideCollector, type Dress, blockXml, footShape, markingShape } from './slide-blocks.ts'
import { columnAreas, slideAreas } from './slide-room.ts'
import type { DeckTemplate } from './template/deck-template.ts'
import { templateShapes } from './template-slide.ts'

const presentationType = 'application/vnd.openxmlformats-officedocument.presentationml'
const soft = colors.soft

/** Its font is named: LibreOffice Impress 7.4 does not take that of numbers from the master. */
const numberField = (language: string): string =>
  `<a:p><a:pPr algn="r"/><a:fld id="{5B0B0B6A-6F0E-4E0B-9B52-0D1E3A1F7C11}" type="slidenum"><a:rPr lang="${language}" sz="900"><a:latin typeface="+mn-lt"/></a:rPr><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="${language}" sz="900"/></a:p>`

const same = (xml: string): string => xml

const ownShapes = (slide: Slide, look: SlideTextLook, to: SlideCollector): string => {
  const areas = slideAreas(slide)
  const isTitle = slide.layout === 'title'
  const columns = columnAreas(slide.blocks, areas.room)
  const dress: Dress = { look, paint: same, paintChart: same, ground: null, holder: null }
  return [
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
      blockXml(block, index + 10, columns[index] ?? areas.room, dress, to),
    ),
    footShape(slide, areas.foot, look, areas.footSize),
    markingShape(slide, areas.marking, look),
    textShape({
      id: 6,
      name: 'Number',
      placeholder: 'type="sldNum" sz="quarter" idx="12"',
      ...(areas.number && { area: areas.number }),
      text: numberField(habitsOf(slide.language).tag),
    }),
  ].join('')
}

const slideXml = (slide: Slide, template: DeckTemplate | null, to: SlideCollector): string => {
  const look: SlideTextLook = {
    language: slide.language,
    linkTo: (address) => relate(to, `${officeRelation}/hyperlink`, address, true),
  }
  const shapes = template === null ? ownShapes(slide, look, to) : templateShapes(slide, look, template, to)
  const colorMap = template && (slide.layout === 'title' ? template.cover : template.content).colorMap
  return `${xmlHead}<p:sld ${namespaces}>${shapeTree(shapes)}<p:clrMapOvr>${colorMap ?? '<a:masterClrMapping/>'}</p:clrMapOvr></p:sld>`
}

const notesXml = (slide: Slide, to: SlideCollector): string => {
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

const ownLayouts = {
  cover: { path: 'ppt/slideLayouts/slideLayout1.xml' },
  content: { path: 'ppt/slideLayouts/slideLayout2.xml' },
}

/** The parts of slide `number`, from 1: itself, its notes, charts with workbooks, and pictures. */
export const slideParts = (slide: Slide, number: number, template: DeckTemplate | null): readonly Part[] => {
  const [path, notesPath] = [`ppt/slides/slide${number}.xml`, `ppt/notesSlides/notesSlide${number}.xml`]
  const to: SlideCollector = { slide: number, relations: [], parts: [] }
  const isTitle = slide.layout === 'title'
  const layouts = template ?? ownLayouts
  relate(to, `${officeRelation}/slideLayout`, (isTitle ? layouts.cover : layouts.content).path)
  relate(to, `${officeRelation}/notesSlide`, notesPath)
  const notes: SlideCollector = { slide: number, relations: [], parts: [] }
  relate(notes, `${officeRelation}/notesMaster`, 'ppt/notesMasters/notesMaster1.xml')
  relate(notes, `${officeRelation}/slide`, path)
  const [content, notesContent] = [slideXml(slide, template, to), notesXml(slide, notes)]
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
