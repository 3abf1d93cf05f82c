import type { Language } from '#src/schema/languages.ts'
import { type Paragraph, runsOf } from '#src/export/rich-text.ts'
import { xmlText } from '#src/export/xml.ts'
import { habitsOf } from '#src/text/habits.ts'

/** A place on the slide, in points; the slide is 960 wide and 540 high. */
export type Area = { x: number; y: number; width: number; height: number }

export const slideSize = { width: 960, height: 540 } as const

/** English Metric Units, 12,700 to a point: what OOXML measures in. */
export const emu = (points: number): number => Math.round(points * 12_700)

export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'

/** Gives the id of the relation to an outside address. */
type LinkTo = (address: string) => string

export type SlideTextLook = {
  language: Language
  linkTo: LinkTo
  size?: number
  color?: string
  bold?: boolean
  bullets?: boolean
  align?: 'l' | 'ctr' | 'r'
  /** Space after each paragraph, in points. */
  after?: number
}

/** A colour such as `#1f69b3` as a fill. */
export const solidFill = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`

const runXml = (text: string, bold: boolean, link: string | undefined, look: SlideTextLook): string => {
  const attributes = [
    `lang="${habitsOf(look.language).tag}"`,
    look.size !== undefined && `sz="${Math.round(look.size * 100)}"`,
    bold && 'b="1"',
    'dirty="0"',
  ].filter(Boolean)
  const fill = look.color === undefined ? '' : solidFill(look.color)
  const click = link === undefined ? '' : `<a:hlinkClick r:id="${look.linkTo(link)}"/>`
  return `<a:r><a:rPr ${attributes.join(' ')}>${fill}${click}</a:rPr><a:t>${xmlText(text)}</a:t></a:r>`
}

const paragraphXml = (paragraph: Paragraph, look: SlideTextLook): string => {
  const indent = look.bullets ? ' marL="171450" indent="-171450"' : ''
  const after = look.after ? `<a:spcAft><a:spcPts val="${Math.round(look.after * 100)}"/></a:spcAft>` : ''
  const bullet = look.bullets ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>' : '<a:buNone/>'
  const runs = runsOf(paragraph)
    .filter(({ text }) => text !== '')
    .map(({ text, bold = look.bold ?? false, link }) => runXml(text, bold, link, look))
  return (
    `<a:p><a:pPr${indent} algn="${look.align ?? 'l'}">${after}${bullet}</a:pPr>${runs.join('')}` +
    `<a:endParaRPr lang="${habitsOf(look.language).tag}"${look.size === undefined ? '' : ` sz="${Math.round(look.size * 100)}"`}/></a:p>`
  )
}

/** The paragraphs of a text, each run in its language; one empty paragraph for none, which OOXML asks for. */
export const paragraphsXml = (paragraphs: readonly Paragraph[], look: SlideTextLook): string =>
  (paragraphs.length === 0 ? [''] : paragraphs).map((paragraph) => paragraphXml(paragraph, look)).join('')

export const placeXml = ({ x, y, width, height }: Area, tag: 'a' | 'p' = 'a'): string =>
  `<${tag}:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${tag}:xfrm>`

type Shape = {
  id: number
  name: string
  /** Attributes of a placeholder of the layout; none: a text box with a place of its own. */
  placeholder?: string
  area?: Area
  anchor?: 't' | 'ctr' | 'b'
  outline?: string
  text: string
}

/** A placeholder or a text box. Text is not shrunk to fit: it was measured before. */
export const textShape = ({ id, name, placeholder, area, anchor = 't', outline, text }: Shape): string => {
  const kind = placeholder
    ? `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${placeholder}/></p:nvPr>`
    : '<p:cNvSpPr txBox="1"/><p:nvPr/>'
  const place = area ? placeXml(area) : ''
  const geometry = placeholder ? '' : '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>'
  const line = outline ? `<a:ln w="9525">${solidFill(outline)}</a:ln>` : ''
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xmlText(name)}"/>${kind}</p:nvSpPr>` +
    `<p:spPr>${place}${geometry}${line}</p:spPr>` +
    `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${text}</p:txBody></p:sp>`
  )
}
