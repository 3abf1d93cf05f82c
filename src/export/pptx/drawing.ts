import type { Language } from '#src/schema/languages.ts'
import { type RichParagraph, runsOf } from '#src/export/rich-text.ts'
import { xmlText } from '#src/export/xml.ts'
import { habitsOf } from '#src/text/habits.ts'

/** A place on the slide, in points; the slide is 960 wide and 540 high. */
export type SlideArea = { x: number; y: number; width: number; height: number }

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
  /** The colour as OOXML writes it, instead of `color`. */
  colorXml?: string
  font?: string
  /** Links have the colour of the text, where the theme's own cannot be read. */
  inkLinks?: boolean
  bold?: boolean
  bullets?: boolean
  /** Left without; `inherit` leaves it to the placeholder. */
  align?: 'l' | 'ctr' | 'r' | 'inherit'
  /** Space after each paragraph, in points. */
  after?: number
}

/** A colour such as `#1f69b3` as a fill. */
export const solidFill = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`

/** Programs give links the theme's colour for them; newer ones can be told to leave them that of the text. */
const linkXml = (id: string, isInk: boolean): string =>
  isInk
    ? `<a:hlinkClick r:id="${id}"><a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}">` +
      '<ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst></a:hlinkClick>'
    : `<a:hlinkClick r:id="${id}"/>`

const runXml = (text: string, bold: boolean, link: string | undefined, look: SlideTextLook): string => {
  const attributes = [
    `lang="${habitsOf(look.language).tag}"`,
    look.size !== undefined && `sz="${Math.round(look.size * 100)}"`,
    bold && 'b="1"',
    'dirty="0"',
  ].filter(Boolean)
  const plain = look.color === undefined ? '' : solidFill(look.color)
  const fill = look.colorXml === undefined ? plain : `<a:solidFill>${look.colorXml}</a:solidFill>`
  const font = look.font === undefined ? '' : `<a:latin typeface="${xmlText(look.font)}"/>`
  const click = link === undefined ? '' : linkXml(look.linkTo(link), look.inkLinks ?? false)
  return `<a:r><a:rPr ${attributes.join(' ')}>${fill}${font}${click}</a:rPr><a:t>${xmlText(text)}</a:t></a:r>`
}

const paragraphXml = (paragraph: RichParagraph, look: SlideTextLook): string => {
  const indent = look.bullets ? ' marL="171450" indent="-171450"' : ''
  const align = look.align === 'inherit' ? '' : ` algn="${look.align ?? 'l'}"`
  const after = look.after ? `<a:spcAft><a:spcPts val="${Math.round(look.after * 100)}"/></a:spcAft>` : ''
  const bullet = look.bullets ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>' : '<a:buNone/>'
  const runs = runsOf(paragraph)
    .filter(({ text }) => text !== '')
    .map(({ text, bold = look.bold ?? false, link }) => runXml(text, bold, link, look))
  return (
    `<a:p><a:pPr${indent}${align}>${after}${bullet}</a:pPr>${runs.join('')}` +
    `<a:endParaRPr lang="${habitsOf(look.language).tag}"${look.size === undefined ? '' : ` sz="${Math.round(look.size * 100)}"`}/></a:p>`
  )
}

/** The paragraphs of a text, each run in its language; one empty paragraph for none, which OOXML asks for. */
export const paragraphsXml = (paragraphs: readonly RichParagraph[], look: SlideTextLook): string =>
  (paragraphs.length === 0 ? [''] : paragraphs).map((paragraph) => paragraphXml(paragraph, look)).join('')

export const placeXml = ({ x, y, width, height }: SlideArea, tag: 'a' | 'p' = 'a'): string =>
  `<${tag}:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${tag}:xfrm>`

type Shape = {
  id: number
  name: string
  /** Attributes of a placeholder of the layout; none: a text box with a place of its own. */
  placeholder?: string
  area?: SlideArea
  anchor?: 't' | 'ctr' | 'b'
  outline?: string
  /** A colour; none without. */
  fill?: string
  /** Insets, anchor and fitting are those of the layout. */
  asLayout?: boolean
  text: string
}

/** A placeholder or a text box. Text is not shrunk to fit: it was measured before. */
export const textShape = (shape: Shape): string => {
  const { id, name, placeholder, area, anchor = 't', outline, fill, asLayout = false, text } = shape
  const isHolder = placeholder !== undefined
  const kind = isHolder
    ? `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph${placeholder === '' ? '' : ` ${placeholder}`}/></p:nvPr>`
    : '<p:cNvSpPr txBox="1"/><p:nvPr/>'
  const place = area ? placeXml(area) : ''
  const filling = fill === undefined ? '<a:noFill/>' : solidFill(fill)
  const geometry = isHolder ? '' : `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${filling}`
  const line = outline ? `<a:ln w="9525">${solidFill(outline)}</a:ln>` : ''
  const body = asLayout
    ? '<a:bodyPr><a:normAutofit/></a:bodyPr>'
    : `<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr>`
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xmlText(name)}"/>${kind}</p:nvSpPr>` +
    `<p:spPr>${place}${geometry}${line}</p:spPr>` +
    `<p:txBody>${body}<a:lstStyle/>${text}</p:txBody></p:sp>`
  )
}
