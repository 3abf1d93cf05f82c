import { xmlText } from '#src/export/xml.ts'
import { habitsOf } from '#src/text/habits.ts'
import type { PdfDocument } from './pdf-document.ts'
import { textString } from './pdf-text.ts'

/**
 * A text of the file's own description, with plain spaces: programs that take it for a name of the file or
 * search it know no other.
 */
export const described = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, ' ')

type Described = Pick<PdfDocument, 'title' | 'subject' | 'author' | 'created' | 'language'>

const maker = 'Drawdown'

/** The file's description as programs of old read it. */
export const infoOf = ({ title, subject, author, created }: Described): string => {
  const stamp = created.toISOString().replaceAll(/\D/gu, '').slice(0, 14)
  const texts = { Title: title, Subject: subject, Author: author, Creator: maker, Producer: maker }
  const entries = Object.entries(texts).map(([name, text]) => `/${name}${textString(described(text))}`)
  return `<<${entries.join('')}/CreationDate(D:${stamp}Z)>>`
}

/** The same as XMP (ISO 16684-1), and that the file keeps to PDF/UA-1 (ISO 14289-1, 5). */
export const xmpOf = ({ title, subject, author, created, language }: Described): string => {
  const [name, about, by] = [title, subject, author].map((text) => xmlText(described(text)))
  return (
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n' +
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"' +
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">' +
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${name}</rdf:li></rdf:Alt></dc:title>` +
    `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${about}</rdf:li></rdf:Alt></dc:description>` +
    `<dc:creator><rdf:Seq><rdf:li>${by}</rdf:li></rdf:Seq></dc:creator>` +
    `<dc:language><rdf:Bag><rdf:li>${habitsOf(language).tag}</rdf:li></rdf:Bag></dc:language>` +
    `<xmp:CreatorTool>${maker}</xmp:CreatorTool><xmp:CreateDate>${created.toISOString().slice(0, 19)}Z</xmp:CreateDate>` +
    `<pdf:Producer>${maker}</pdf:Producer><pdfuaid:part>1</pdfuaid:part>` +
    '</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="r"?>'
  )
}

/** A file identifier from the title and time: the same briefing is the same file. */
export const fileId = ({ title, created }: Described): string => {
  let [a, b] = [0x811c9dc5, 0x01000193]
  for (const letter of `${title} ${created.toISOString()}`) {
    a = Math.imul(a ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
    b = Math.imul(b + a, 0x85ebca6b) >>> 0
  }
  return [a, b, a ^ b, Math.imul(a, b)]
    .map((part) => (part >>> 0).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase()
}
