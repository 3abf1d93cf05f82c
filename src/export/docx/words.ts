import type { Language } from '#src/domain/names/formats.ts'
import type { Part, Relation } from '#src/export/pptx/package.ts'
import { officeRelation, relate } from '#src/export/pptx/relations.ts'
import { type RichParagraph, runsOf } from '#src/export/rich-text.ts'
import { xmlText } from '#src/export/xml.ts'
import { habitsOf } from '#src/text/habits.ts'

export const wordNamespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** Twentieths of a point: what WordprocessingML measures in. */
export const twips = (points: number): number => Math.round(points * 20)

/** What one part of the document refers to, and the parts that come with it. */
export type DocumentCollector = { relations: Relation[]; parts: Part[] }

const languageXml = (language: Language): string => `<w:lang w:val="${habitsOf(language).tag}"/>`

/** A stretch of text in its language, which spelling and voices follow. `look` as the schema orders it. */
export const runXml = (text: string, language: Language, look = ''): string =>
  `<w:r><w:rPr>${look}${languageXml(language)}</w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`

/** The runs of a paragraph; a link is a real one. */
export const runsXml = (paragraph: RichParagraph, language: Language, to: DocumentCollector): string =>
  runsOf(paragraph)
    .filter(({ text }) => text !== '')
    .map(({ text, bold, link }) => {
      const look = `${link === undefined ? '' : '<w:rStyle w:val="Hyperlink"/>'}${bold ? '<w:b/><w:bCs/>' : ''}`
      const run = runXml(text, language, look)
      if (link === undefined) return run
      const id = relate(to, `${officeRelation}/hyperlink`, link, true)
      return `<w:hyperlink r:id="${id}" w:history="1">${run}</w:hyperlink>`
    })
    .join('')

/** A paragraph in a style of styles.ts. `look` is the rest of its properties, as the schema orders them. */
export const paragraphXml = (style: string | null, runs: string, look = ''): string => {
  const properties = `${style === null ? '' : `<w:pStyle w:val="${style}"/>`}${look}`
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

/** Something that the program counts, with the value that stands until it has. */
export const fieldXml = (instruction: string, value: string, language: Language): string =>
  `<w:fldSimple w:instr=" ${xmlText(instruction)} ">${runXml(value, language, '<w:noProof/>')}</w:fldSimple>`
