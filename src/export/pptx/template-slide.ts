import { colors } from '#src/draw/chart-colors.ts'
import { plainText } from '#src/export/rich-text.ts'
import { xmlText } from '#src/export/xml.ts'
import { habitsOf } from '#src/text/habits.ts'
import type { Slide } from './deck.ts'
import { type SlideArea, type SlideTextLook, paragraphsXml, placeXml, textShape } from './drawing.ts'
import { type SlideCollector, type Dress, blockXml, footShape, markingShape } from './slide-blocks.ts'
import { columnAreas, panelEdge, slideAreas, templateShares } from './slide-room.ts'
import { contrast } from './template/color-math.ts'
import {
  type DeckTemplate,
  type TemplateLayout,
  type TextPlace,
  textScale,
} from './template/deck-template.ts'
import { leastTextContrast, rgbXml } from './template/look.ts'
import { painted, paintedChart, scaledText } from './template/paint.ts'

const soft = colors.soft

/** A text in a placeholder of a template: it says only what the placeholder does not. */
const placedText = (place: TextPlace, size: number, look: SlideTextLook): SlideTextLook => ({
  language: look.language,
  linkTo: look.linkTo,
  align: place.says.align ? place.align : 'inherit',
  ...((place.says.size || size < place.size) && { size }),
  ...(place.says.bold && place.isBold && { bold: true }),
  ...(place.says.color && { colorXml: place.look.textXml }),
  ...(place.says.font !== null && { font: place.says.font }),
})

/** A plain ground under our content, on a template whose own is a picture or has several colours. */
const panelShape = ({ x, y, width, height }: SlideArea, { look }: TemplateLayout): string => {
  const room = {
    x: x - panelEdge,
    y: y - panelEdge,
    width: width + 2 * panelEdge,
    height: height + 2 * panelEdge,
  }
  const ground = rgbXml(look.ground).replace('/>', '><a:alpha val="88000"/></a:srgbClr>')
  return (
    '<p:sp><p:nvSpPr><p:cNvPr id="8" name="Ground"><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr>' +
    `<p:spPr>${placeXml(room)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill>${ground}</a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>`
  )
}

/** The shapes of a slide that is made from a template. */
export const templateShapes = (
  slide: Slide,
  usual: SlideTextLook,
  template: DeckTemplate,
  to: SlideCollector,
): string => {
  const areas = slideAreas(slide, template)
  const isTitle = slide.layout === 'title'
  const layout = isTitle ? template.cover : template.content
  const tag = habitsOf(slide.language).tag
  const paint = (xml: string) => painted(xml, layout)
  const scale = textScale(template.size)
  const { ground, text, colors: names } = layout.look
  const inkLinks = contrast(names.get('hlink') ?? text, ground) < leastTextContrast
  const look: SlideTextLook = { ...usual, color: colors.ink, font: template.font, inkLinks }
  const shares = slide.blocks.map((block) => ({
    share: block.share ?? 1,
    paragraphs: block.kind === 'text' ? block.paragraphs.map(plainText) : null,
  }))
  const columns = columnAreas(templateShares(shares, areas.room, scale), areas.room)
  const isLone = !isTitle && slide.blocks.length === 1
  const dress: Dress = {
    look,
    paint: (xml) => scaledText(paint(xml), scale),
    paintChart: (xml) => scaledText(paintedChart(xml, layout, template.font), scale),
    ground: contrast(ground, '#ffffff') > 1.1 ? '<a:srgbClr val="FFFFFF"/>' : null,
    holder: isLone ? layout.holder : null,
  }
  const { title, subtitle, number, footer } = layout
  // Of a template with no title, it is read out as one all the same.
  const isMoved = !isTitle && layout.isCramped
  const titleShape = title
    ? textShape({
        id: 2,
        name: 'Title',
        placeholder: title.holder,
        ...(isMoved ? { area: areas.title } : { asLayout: true }),
        text: paragraphsXml(
          [slide.title],
          isMoved
            ? { ...placedText(title, areas.titleSize, look), size: areas.titleSize, align: 'l', colorXml: layout.look.textXml } // prettier-ignore
            : placedText(title, areas.titleSize, look),
        ),
      })
    : paint(
        textShape({
          id: 2,
          name: 'Title',
          area: areas.title,
          text: paragraphsXml([slide.title], { ...look, size: areas.titleSize, bold: true }),
        }),
      )
  const subtitleShape =
    isTitle && subtitle
      ? textShape({
          id: 3,
          name: 'Subtitle',
          placeholder: subtitle.holder,
          area: areas.subtitle,
          text: paragraphsXml(slide.subtitle, placedText(subtitle, areas.subtitleSize, look)),
        })
      : paint(
          textShape({
            id: 3,
            name: 'Subtitle',
            area: areas.subtitle,
            text: paragraphsXml(slide.subtitle, { ...look, size: areas.subtitleSize, color: soft }),
          }),
        )
  return [
    areas.panel === null ? '' : panelShape(areas.panel, layout),
    titleShape,
    subtitleShape,
    ...slide.blocks.map((block, index) =>
      blockXml(block, index + 10, columns[index] ?? areas.room, dress, to),
    ),
    paint(footShape(slide, areas.foot, look, areas.footSize)),
    paint(markingShape(slide, areas.marking, look, colors.ground)),
    number &&
      textShape({
        id: 6,
        name: 'Number',
        placeholder: number.holder,
        asLayout: true,
        text: `<a:p><a:fld id="{5B0B0B6A-6F0E-4E0B-9B52-0D1E3A1F7C11}" type="slidenum"><a:rPr lang="${tag}"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="${tag}"/></a:p>`,
      }),
    footer &&
      textShape({
        id: 7,
        name: 'Footer',
        placeholder: footer.holder,
        asLayout: true,
        text: `<a:p><a:r><a:rPr lang="${tag}"/><a:t>${xmlText(footer.text)}</a:t></a:r></a:p>`,
      }),
  ].join('')
}
