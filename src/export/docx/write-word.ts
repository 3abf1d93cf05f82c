import { theme } from '#src/export/pptx/fixed-parts.ts'
import { type Part, officePart, xmlHead, zipPackage } from '#src/export/pptx/package.ts'
import { corePart, propertyRelations } from '#src/export/pptx/properties.ts'
import { officeRelation, relate } from '#src/export/pptx/relations.ts'
import { habitsOf } from '#src/text/habits.ts'
import { documentBody } from './body.ts'
import { numberingXml, stylesXml } from './styles.ts'
import { type WordDocument, tightMargins, wordMargins, wordPages, wordRoom } from './word-document.ts'
import {
  type DocumentCollector,
  fieldXml,
  paragraphXml,
  runXml,
  runsXml,
  twips,
  wordNamespaces,
} from './words.ts'

/** Without a mode Word opens the file as one of Word 2007 and says so over it. */
const compatibility = [
  ['compatibilityMode', 15],
  ['overrideTableStyleFontSizeAndJustification', 1],
  ['enableOpenTypeFeatures', 1],
  ['doNotFlipMirrorIndents', 1],
  ['differentiateMultirowTableHeaders', 1],
]
  .map(
    ([name, value]) =>
      `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
  )
  .join('')

const themeColors =
  'w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"'

const settingsXml = ({ language }: WordDocument): string =>
  `${xmlHead}<w:settings ${wordNamespaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>` +
  `<w:compat>${compatibility}</w:compat><w:themeFontLang w:val="${habitsOf(language).tag}"/><w:clrSchemeMapping ${themeColors}/></w:settings>`

const headerPart = ({ marking, language }: WordDocument): Part =>
  officePart(
    'word/header1.xml',
    'wordprocessingml.header',
    `${xmlHead}<w:hdr ${wordNamespaces}>${paragraphXml('Header', runXml(marking, language, '<w:rStyle w:val="Marking"/>'))}</w:hdr>`,
  )

/** Stand for the two numbers while the words around them are put together. */
const [page, pages] = ['\uE000', '\uE001']

/** "Page 1 of 9" with fields for both numbers, in the order of the language. */
const numberXml = ({ pageNumber, language }: WordDocument): string =>
  pageNumber(page, pages)
    .split(/([\uE000\uE001])/)
    .filter((text) => text !== '')
    .map((text) => {
      if (text === page) return fieldXml('PAGE', '1', language)
      return text === pages ? fieldXml('NUMPAGES', '1', language) : runXml(text, language)
    })
    .join('')

const footerPart = (document: WordDocument): Part => {
  const to: DocumentCollector = { relations: [], parts: [] }
  const text = runsXml(document.footer, document.language, to)
  const content = `${xmlHead}<w:ftr ${wordNamespaces}>${paragraphXml('Footer', `${text}<w:r><w:tab/></w:r>${numberXml(document)}`)}</w:ftr>`
  return officePart('word/footer1.xml', 'wordprocessingml.footer', content, to.relations)
}

/** The page: its size, its margins, what stands on each. */
const sectionXml = ({ size, isTight }: WordDocument, header: string | null, footer: string): string => {
  const { width, height } = wordPages[size]
  const { side, top, bottom, header: edge } = isTight ? tightMargins : wordMargins
  return (
    `<w:sectPr>${header === null ? '' : `<w:headerReference w:type="default" r:id="${header}"/>`}<w:footerReference w:type="default" r:id="${footer}"/>` +
    `<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"/>` +
    `<w:pgMar w:top="${twips(top)}" w:right="${twips(side)}" w:bottom="${twips(bottom)}" w:left="${twips(side)}" w:header="${twips(edge)}" w:footer="${twips(edge)}" w:gutter="0"/></w:sectPr>`
  )
}

const appPart = officePart(
  'docProps/app.xml',
  'extended-properties',
  `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Drawdown</Application></Properties>`,
)

const documentParts = async (document: WordDocument): Promise<readonly Part[]> => {
  const { xml, relations, parts } = await documentBody(document)
  const to: DocumentCollector = { relations, parts }
  const refer = (type: string, path: string) => relate(to, `${officeRelation}/${type}`, path)
  refer('styles', 'word/styles.xml')
  refer('numbering', 'word/numbering.xml')
  refer('settings', 'word/settings.xml')
  refer('theme', 'word/theme/theme1.xml')
  const header = document.marking === '' ? null : headerPart(document)
  const headerId = header && refer('header', header.path)
  const section = sectionXml(document, headerId, refer('footer', 'word/footer1.xml'))
  return [
    officePart(
      'word/document.xml',
      'wordprocessingml.document.main',
      `${xmlHead}<w:document ${wordNamespaces}><w:body>${xml}${section}</w:body></w:document>`,
      to.relations,
    ),
    officePart(
      'word/styles.xml',
      'wordprocessingml.styles',
      stylesXml(document.language, wordRoom(document.size).width, document.isTight ?? false),
    ),
    officePart('word/numbering.xml', 'wordprocessingml.numbering', numberingXml),
    officePart('word/settings.xml', 'wordprocessingml.settings', settingsXml(document)),
    officePart('word/theme/theme1.xml', 'theme', theme),
    ...(header === null ? [] : [header]),
    footerPart(document),
    ...parts,
  ]
}

/**
 * A document as a .docx file (ISO/IEC 29500-4, transitional): headings, real tables, native charts with
 * their workbooks, captions that count. The same document gives the same bytes.
 */
export const writeWord = async (document: WordDocument): Promise<Uint8Array<ArrayBuffer>> =>
  zipPackage([
    {
      path: '',
      type: null,
      content: '',
      relations: [
        { id: 'rId1', type: `${officeRelation}/officeDocument`, target: 'word/document.xml' },
        ...propertyRelations,
      ],
    },
    ...(await documentParts(document)),
    corePart(document),
    appPart,
  ])
