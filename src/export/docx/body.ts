import { breathe } from '#src/export/breathe.ts'
import { chartParts } from '#src/export/pptx/chart-parts.ts'
import { officeRelation, relate } from '#src/export/pptx/relations.ts'
import { chartInline, pictureInline } from './inline.ts'
import { figuresXml, documentTableXml } from './table.ts'
import {
  type WordBlock,
  type WordChart,
  type WordDocument,
  type WordPart,
  type WordPicture,
  type WordSize,
  wordRoom,
} from './word-document.ts'
import { type RichParagraph, runsOf } from '#src/export/rich-text.ts'
import { type DocumentCollector, fieldXml, paragraphXml, runXml, runsXml } from './words.ts'

/** What is counted through the whole document. */
type Counter = DocumentCollector & {
  drawings: number
  figures: number
  tables: number
  /** The names that Word's own lists of figures and tables ask for. */
  lists: WordPart['words']
  size: WordSize
  first: WordPart | undefined
}

const keepNext = '<w:keepNext/>'

/** A caption with a number of Word's own, so that it counts on when somebody adds a figure. */
const captionXml = (kind: 'figure' | 'table', text: string, part: WordPart, to: Counter): string => {
  const counts = kind === 'figure' ? 'figures' : 'tables'
  to[counts] += 1
  const { language, words } = part
  return paragraphXml(
    'Caption',
    runXml(`${words[kind]}\u00a0`, language) +
      fieldXml(`SEQ ${to.lists[kind]} \\* ARABIC`, String(to[counts]), language) +
      runXml(`. ${text}`, language),
    kind === 'table' ? keepNext : '',
  )
}

const drawingName = (kind: string, alt: string, to: Counter) => {
  to.drawings += 1
  return { id: to.drawings, name: `${kind} ${to.drawings}`, alt }
}

/** A drawing in a paragraph of its own, its caption below. */
const figureXml = (drawing: string, caption: string | null, part: WordPart, to: Counter): string =>
  paragraphXml('Figure', drawing, caption === null ? '' : keepNext) +
  (caption === null ? '' : captionXml('figure', caption, part, to))

const chartXml = ({ alt, caption, chart, height }: WordChart, part: WordPart, to: Counter): string => {
  const name = drawingName('Chart', alt, to)
  const [path, book] = [`word/charts/chart${name.id}.xml`, `word/embeddings/data${name.id}.xlsx`]
  to.parts.push(...chartParts(chart, path, book))
  const size = { width: wordRoom(to.size).width, height }
  return figureXml(chartInline(name, size, relate(to, `${officeRelation}/chart`, path)), caption, part, to)
}

const pictureXml = (picture: WordPicture, part: WordPart, to: Counter): string => {
  const name = drawingName('Picture', picture.alt, to)
  const media = (content: string | Uint8Array, extension: 'png' | 'svg') => {
    const path = `word/media/picture${name.id}.${extension}`
    to.parts.push({ path, type: null, content, relations: [] })
    return relate(to, `${officeRelation}/image`, path)
  }
  const relations = { png: media(picture.png, 'png'), svg: media(picture.svg, 'svg') }
  return figureXml(pictureInline(name, picture, relations), picture.caption, part, to)
}

const styles = { title: 'Title', subtitle: 'Subtitle', heading: 'Heading1' } as const

/** Words in bold alone speak of what follows. */
const isLead = (text: RichParagraph): boolean => runsOf(text).every(({ bold }) => bold)

const blockXml = (block: WordBlock, before: WordBlock | undefined, part: WordPart, to: Counter): string => {
  const { language } = part
  if (block.kind === 'table')
    return (
      captionXml('table', block.caption, part, to) +
      documentTableXml(block, wordRoom(to.size).width, language, to)
    )
  if (block.kind === 'chart') return chartXml(block, part, to)
  if (block.kind === 'picture') return pictureXml(block, part, to)
  if (block.kind === 'figures') return figuresXml(block.figures, wordRoom(to.size).width, language)
  const runs = runsXml(block.text, language, to)
  if (block.kind === 'paragraph')
    return paragraphXml(
      before?.kind === block.kind ? null : 'FirstParagraph',
      runs,
      isLead(block.text) ? keepNext : '',
    )
  if (block.kind === 'point') return paragraphXml('ListBullet', runs)
  if (block.kind === 'note') return paragraphXml('Note', runs, block.isAbove ? keepNext : '')
  // The style of a heading breaks the page; of titles the second one begins another language.
  const breaks = block.kind === 'title' && part !== to.first
  return paragraphXml(styles[block.kind], runs, breaks ? '<w:pageBreakBefore/>' : '')
}

const isTable = (block: WordBlock | undefined): boolean =>
  block?.kind === 'table' || block?.kind === 'figures'

/**
 * Two tables without a paragraph between them would be one, and the body ends with a paragraph. A table has
 * its caption before it, and key figures have none.
 */
const partXml = async (part: WordPart, to: Counter): Promise<string> => {
  let xml = ''
  for (const [index, block] of part.blocks.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they are counted
    await breathe()
    const before = part.blocks[index - 1]
    const apart = block.kind === 'figures' && isTable(before) ? paragraphXml('Note', '') : ''
    xml += apart + blockXml(block, before, part, to)
  }
  return xml + (isTable(part.blocks.at(-1)) ? paragraphXml('Note', '') : '')
}

/** The text of the document, and all that it refers to. */
export const documentBody = async ({
  parts,
  size,
  language,
}: WordDocument): Promise<DocumentCollector & { xml: string }> => {
  const lists = parts.find((part) => part.language === language)?.words ?? {
    figure: 'Figure',
    table: 'Table',
  }
  const to: Counter = {
    relations: [],
    parts: [],
    drawings: 0,
    figures: 0,
    tables: 0,
    lists,
    size,
    first: parts[0],
  }
  let xml = ''
  // oxlint-disable-next-line no-await-in-loop -- one after the other: they are counted
  for (const part of parts) xml += await partXml(part, to)
  return { xml, relations: to.relations, parts: to.parts }
}
