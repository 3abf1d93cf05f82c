import type { Language } from '#src/domain/names/formats.ts'
import { xmlText } from '#src/export/xml.ts'
import { habitsOf } from '#src/text/habits.ts'
import { type Part, type Relation, xmlHead } from './package.ts'
import { officeRelation } from './relations.ts'

/** What a file says about itself as a whole. */
export type FileProperties = {
  title: string
  language: Language
  subject: string
  author: string
  /** When it was made, as `2026-11-24T12:00:00Z`: given, so that the same content is the same file. */
  created: string
}

const packageRelation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata'

/** What the package refers to beside its main part, which is rId1. */
export const propertyRelations: readonly Relation[] = [
  { id: 'rId2', type: `${packageRelation}/core-properties`, target: 'docProps/core.xml' },
  { id: 'rId3', type: `${officeRelation}/extended-properties`, target: 'docProps/app.xml' },
]

/** Title, subject, language and times, where programs and search look for them. */
export const corePart = ({ title, language, subject, author, created }: FileProperties): Part => ({
  path: 'docProps/core.xml',
  type: 'application/vnd.openxmlformats-package.core-properties+xml',
  content:
    `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject><dc:creator>${xmlText(author)}</dc:creator>` +
    `<dc:language>${habitsOf(language).tag}</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${created}</dcterms:modified></cp:coreProperties>`,
  relations: [],
})
