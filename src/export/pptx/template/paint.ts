import { colors } from '#src/draw/chart-colors.ts'
import { xmlText } from '#src/export/xml.ts'
import type { TemplateLayout } from './deck-template.ts'

const rgb = /<a:srgbClr val="([\dA-F]{6})"\/>/g

/** XML of ours, in which every colour becomes that of the template. */
export const painted = (xml: string, { colors: own }: Pick<TemplateLayout, 'colors'>): string =>
  xml.replaceAll(rgb, (_, hex: string) => own.xmlOf(`#${hex.toLowerCase()}`))

/** XML of ours, with the letters of its texts larger or smaller, in whole hundredths of a point. */
export const scaledText = (xml: string, scale: number): string =>
  xml.replaceAll(/ sz="(\d+)"/g, (_, size: string) => ` sz="${Math.round(Number(size) * scale)}"`)

/**
 * A chart of ours in the template's colours and font. Text that says no colour of its own gets one: programs
 * take black for it, whatever the ground is.
 */
export const paintedChart = (xml: string, layout: TemplateLayout, font: string): string => {
  const ink = `<a:solidFill>${layout.colors.xmlOf(colors.ink)}</a:solidFill>`
  const letters = `<a:defRPr>${ink}<a:latin typeface="${xmlText(font)}"/></a:defRPr>`
  const text = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters}</a:pPr><a:endParaRPr/></a:p></c:txPr>`
  return painted(xml, layout)
    .replaceAll(/<a:rPr ([^>]*)\/>/g, `<a:rPr $1>${ink}</a:rPr>`)
    .replace('<c:externalData ', `${text}<c:externalData `)
}

const hex = /#[\da-f]{6}\b/gi

/** Markup of the preview in the template's colours. */
export const paintedSvg = (svg: string, { colors: own }: Pick<TemplateLayout, 'colors'>): string =>
  svg.replaceAll(hex, (color) => own.colorOf(color))
