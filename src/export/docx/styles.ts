import { colors } from '#src/draw/chart-colors.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { xmlHead } from '#src/export/pptx/package.ts'
import { habitsOf } from '#src/text/habits.ts'
import { twips, wordNamespaces } from './words.ts'

/** Every look of the document is a style: whoever wants another look changes it in one place. */

const hex = (color: string): string => color.replace('#', '').toUpperCase()

const ink = `<w:color w:val="${hex(colors.ink)}"/>`
const soft = `<w:color w:val="${hex(colors.soft)}"/>`

/** What everything is made smaller by where all has to stand on one page. */
const tight = { letters: 0.85, gaps: 0.4 }

/** Sizes are counted in half points. */
const sizeXml = (points: number): string => {
  const halves = Math.round(points * 2)
  return `<w:sz w:val="${halves}"/><w:szCs w:val="${halves}"/>`
}

type Style = {
  id: string
  name: string
  next?: string
  /** In the gallery of styles. */
  isQuick?: boolean
  paragraph?: string
  run?: string
}

const paragraphStyle = ({ id, name, next, isQuick = true, paragraph = '', run = '' }: Style): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
  `${next === undefined ? '' : `<w:next w:val="${next}"/>`}${isQuick ? '<w:qFormat/>' : ''}` +
  `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`

const bold = '<w:b/><w:bCs/>'

type Measures = { size: (points: number) => string; space: (before: number, after: number) => string }

const measuresOf = (isTight: boolean): Measures => {
  const { letters, gaps } = isTight ? tight : { letters: 1, gaps: 1 }
  return {
    size: (points) => sizeXml(points * letters),
    space: (before, after) =>
      `<w:spacing w:before="${twips(before * gaps)}" w:after="${twips(after * gaps)}"/>`,
  }
}

const paragraphStyles = ({ size, space }: Measures): readonly Style[] => [
  {
    id: 'Title',
    name: 'Title',
    next: 'Subtitle',
    paragraph: `<w:keepNext/>${space(48, 12)}`,
    run: bold + size(26),
  },
  { id: 'Subtitle', name: 'Subtitle', next: 'Normal', paragraph: space(0, 6), run: soft + size(12) },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/><w:pageBreakBefore/>${space(0, 6)}<w:outlineLvl w:val="0"/>`,
    run: bold + size(16),
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/>${space(12, 4)}<w:outlineLvl w:val="1"/>`,
    run: bold + size(12),
  },
  {
    id: 'Caption',
    name: 'caption',
    next: 'Normal',
    paragraph: `<w:keepLines/>${space(10, 4)}`,
    run: bold + size(9),
  },
  { id: 'FirstParagraph', name: 'First Paragraph', next: 'Normal', paragraph: space(8, 6) },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    paragraph: `<w:numPr><w:numId w:val="1"/></w:numPr>${space(0, 4)}`,
  },
  {
    id: 'KeyFigure',
    name: 'Key Figure',
    next: 'KeyLabel',
    paragraph: `<w:keepNext/>${space(4, 0)}`,
    run: `${bold}<w:color w:val="${hex(colors.blueDark)}"/>${size(22)}`,
  },
  { id: 'KeyLabel', name: 'Key Label', paragraph: space(0, 4), run: soft + size(8.5) },
  { id: 'Figure', name: 'Figure', next: 'Caption', paragraph: space(10, 0) },
  {
    id: 'TableText',
    name: 'Table Text',
    paragraph: '<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>',
    run: size(8.5),
  },
  { id: 'Note', name: 'Note', paragraph: space(3, 2), run: soft + size(8.5) },
  {
    id: 'Header',
    name: 'header',
    isQuick: false,
    paragraph: `${space(0, 0)}<w:jc w:val="center"/>`,
    run: size(9),
  },
]

/** Its number stands at the right edge of the text, `width` points from the left. */
const footerStyle = (width: number, { size, space }: Measures): string =>
  paragraphStyle({
    id: 'Footer',
    name: 'footer',
    isQuick: false,
    paragraph: `<w:tabs><w:tab w:val="right" w:pos="${twips(width)}"/></w:tabs>${space(0, 0)}`,
    run: soft + size(8),
  })

const border = (side: string, color: string, width = 4): string =>
  `<w:${side} w:val="single" w:sz="${width}" w:space="0" w:color="${hex(color)}"/>`

const margin = (side: string, points: number): string => `<w:${side} w:w="${twips(points)}" w:type="dxa"/>`

/** The look of the first row hangs on its being the header, so it goes where another style is chosen. */
const tableStyles =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>' +
  `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>${margin('top', 0)}${margin('left', 5.4)}${margin('bottom', 0)}${margin('right', 5.4)}</w:tblCellMar></w:tblPr></w:style>` +
  '<w:style w:type="table" w:customStyle="1" w:styleId="DrawdownTable"><w:name w:val="Drawdown Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>' +
  `<w:tblPr><w:tblBorders>${border('top', colors.blueDark)}${border('bottom', colors.lineStrong)}${border('insideH', colors.lineStrong)}</w:tblBorders>` +
  `<w:tblCellMar>${margin('top', 1)}${margin('left', 4)}${margin('bottom', 1)}${margin('right', 4)}</w:tblCellMar></w:tblPr>` +
  `<w:tblStylePr w:type="firstRow"><w:rPr>${bold}<w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${hex(colors.blueDark)}"/></w:tcPr></w:tblStylePr></w:style>`

const otherStyles =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:color w:val="${hex(colors.blue)}" w:themeColor="hyperlink"/><w:u w:val="single"/></w:rPr></w:style>` +
  `<w:style w:type="character" w:customStyle="1" w:styleId="Marking"><w:name w:val="Marking"/><w:qFormat/><w:rPr>${bold}<w:color w:val="${hex(colors.red)}"/>${sizeXml(10)}<w:bdr w:val="single" w:sz="6" w:space="0" w:color="${hex(colors.red)}"/></w:rPr></w:style>` +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'

/** One list: dots. */
export const numberingXml =
  `${xmlHead}<w:numbering ${wordNamespaces}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>` +
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>' +
  `<w:pPr><w:ind w:left="${twips(14)}" w:hanging="${twips(14)}"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

/** The styles of a document whose text is `width` points wide. */
export const stylesXml = (language: Language, width: number, isTight: boolean): string => {
  const { tag } = habitsOf(language)
  const measures = measuresOf(isTight)
  return (
    `${xmlHead}<w:styles ${wordNamespaces}><w:docDefaults><w:rPrDefault><w:rPr>` +
    `<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cs="Arial"/>${ink}${measures.size(10)}<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr><w:spacing w:after="${isTight ? 40 : 120}" w:line="${isTight ? 240 : 264}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    `${paragraphStyles(measures).map(paragraphStyle).join('')}${footerStyle(width, measures)}${otherStyles}${tableStyles}</w:styles>`
  )
}
