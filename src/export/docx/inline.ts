import { emu } from '#src/export/pptx/drawing.ts'
import { blipXml } from '#src/export/pptx/picture.ts'
import type { Size } from '#src/export/svg/frame.ts'
import { xmlText } from '#src/export/xml.ts'

/** What a drawing is called for programs; its number is its own in the whole document. */
export type DrawingName = { id: number; name: string; alt: string }

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main'

/** A drawing in the line of text, with its alternative text. */
const inlineXml = ({ id, name, alt }: DrawingName, { width, height }: Size, graphic: string): string =>
  '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">' +
  `<wp:extent cx="${emu(width)}" cy="${emu(height)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
  `<wp:docPr id="${id}" name="${xmlText(name)}" descr="${xmlText(alt)}"/><wp:cNvGraphicFramePr/>` +
  `<a:graphic xmlns:a="${main}">${graphic}</a:graphic></wp:inline></w:drawing></w:r>`

export const chartInline = (drawing: DrawingName, size: Size, relation: string): string =>
  inlineXml(
    drawing,
    size,
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
      `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/></a:graphicData>`,
  )

export const pictureInline = (
  drawing: DrawingName,
  size: Size,
  relations: { png: string; svg: string },
): string => {
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
  const extent = `<a:ext cx="${emu(size.width)}" cy="${emu(size.height)}"/>`
  return inlineXml(
    drawing,
    size,
    `<a:graphicData uri="${uri}"><pic:pic xmlns:pic="${uri}"><pic:nvPicPr>` +
      `<pic:cNvPr id="${drawing.id}" name="${xmlText(drawing.name)}" descr="${xmlText(drawing.alt)}"/>` +
      '<pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr>' +
      `<pic:blipFill>${blipXml(relations)}</pic:blipFill>` +
      `<pic:spPr><a:xfrm><a:off x="0" y="0"/>${extent}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
      '</pic:pic></a:graphicData>',
  )
}
