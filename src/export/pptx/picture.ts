import { xmlText } from '#src/export/xml.ts'
import type { PictureBlock } from './deck.ts'
import { type SlideArea, placeXml } from './drawing.ts'

/** As large as it goes inside the area, in its middle, in its own shape. */
const contain = ({ width, height }: PictureBlock, area: SlideArea): SlideArea => {
  const scale = Math.min(area.width / width, area.height / height)
  const [w, h] = [width * scale, height * scale]
  return { x: area.x + (area.width - w) / 2, y: area.y + (area.height - h) / 2, width: w, height: h }
}

type PictureRelations = { png: string; svg: string | null }

/** The SVG beside the PNG is what Office 2016 and later draw. */
export const blipXml = ({ png, svg }: PictureRelations): string => {
  const vector = svg
    ? '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">' +
      `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst>`
    : ''
  return `<a:blip r:embed="${png}">${vector}</a:blip><a:stretch><a:fillRect/></a:stretch>`
}

/** A picture with its alternative text. */
export const pictureXml = (
  picture: PictureBlock,
  id: number,
  area: SlideArea,
  relations: PictureRelations,
  /** A colour under what is drawn without a ground of its own, as OOXML writes it. */
  ground: string | null = null,
): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Picture ${id}" descr="${xmlText(picture.alt)}"/>` +
  '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>' +
  `<p:blipFill>${blipXml(relations)}</p:blipFill>` +
  `<p:spPr>${placeXml(contain(picture, area))}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${ground === null ? '' : `<a:solidFill>${ground}</a:solidFill>`}</p:spPr></p:pic>`
