import { breathe } from '#src/export/breathe.ts'
import { habitsOf } from '#src/text/habits.ts'
import { type MarkedPage, type Owner, markedPage } from './marked-page.ts'
import { type PdfDocument, pageSizes } from './pdf-document.ts'
import { described, fileId, infoOf, xmpOf } from './pdf-metadata.ts'
import { type PdfObjects, type Ref, pdfObjects, refTo } from './pdf-objects.ts'
import { colorOperands, pdfResources } from './pdf-resources.ts'
import { asciiString, number, operands, textString } from './pdf-text.ts'
import type { Pen, Tag } from './pen.ts'
import { type StructureElement, putStructure } from './structure.ts'
import { svgOperators } from './svg-operators.ts'

/** A page, what can be clicked on it, and the number of the object that it is. */
type Page = { ref: Ref; drawn: MarkedPage; links: Ref[] }

type Bookmark = { title: string; page: Ref }

/** The bookmarks, one under the other (ISO 32000-1, 12.3.3). */
const putOutline = (objects: PdfObjects, bookmarks: readonly Bookmark[], height: number): Ref => {
  const root = objects.reserve()
  const refs = bookmarks.map(() => objects.reserve())
  for (const [index, { title, page }] of bookmarks.entries()) {
    const [before, after] = [refs[index - 1], refs[index + 1]]
    const beside =
      (before === undefined ? '' : `/Prev ${refTo(before)}`) +
      (after === undefined ? '' : `/Next ${refTo(after)}`)
    objects.put(
      `<</Title${textString(described(title))}/Parent ${refTo(root)}${beside}/Dest[${refTo(page)}/XYZ null ${height} null]>>`,
      refs[index],
    )
  }
  const ends = `/First ${refTo(refs[0] ?? 0)}/Last ${refTo(refs.at(-1) ?? 0)}`
  return objects.put(
    `<</Type/Outlines${bookmarks.length === 0 ? '' : ends}/Count ${bookmarks.length}>>`,
    root,
  )
}

/** The pen that writes the file, and the file once everything is drawn. */
export const pdfPen = (wish: PdfDocument): { pen: Pen; output: () => Promise<Uint8Array<ArrayBuffer>> } => {
  const { width, height } = pageSizes[wish.size]
  const objects = pdfObjects()
  const resources = pdfResources(wish.fonts)
  const document: StructureElement = { tag: { type: 'Document' }, kids: [] }
  const pages: Page[] = []
  const bookmarks: Bookmark[] = []
  const linked: StructureElement[] = []
  const annotations: ((firstKey: number) => void)[] = []
  let present = 0
  let inside = document
  let artifact = false
  const newPage = (): void => {
    pages.push({ ref: objects.reserve(), drawn: markedPage(pages.length, height), links: [] })
    present = pages.length - 1
  }
  newPage()
  const draw = (owner: Owner, ...operators: readonly string[]): void =>
    pages[present]?.drawn.draw(artifact ? 'edge' : owner, ...operators)

  /** Begins an element, and gives what ends it. */
  const begin = (tag: Tag): (() => void) => {
    const outer = inside
    const element: StructureElement = { tag, kids: [] }
    if (!artifact) outer.kids.push(element)
    inside = element
    return () => {
      inside = outer
    }
  }

  const pen: Pen = {
    element: (tag, drawInside) => {
      const end = begin(tag)
      drawInside()
      end()
    },
    longElement: async (tag, drawInside) => {
      const end = begin(tag)
      await drawInside()
      end()
    },
    artifact: (drawInside) => {
      const outer = artifact
      artifact = true
      drawInside()
      artifact = outer
    },
    text: (text, x, y, { size, color, bold = false }) => {
      const font = resources.font(bold)
      draw(
        inside,
        `BT ${colorOperands(color)} rg /${font.name} ${number(size)} Tf 1 0 0 -1 ${operands(x, y)} Tm ${font.encode(text)} Tj ET`,
      )
    },
    link: (place, address, name) => {
      const page = pages[present]
      if (!page || artifact) return
      const annotation = objects.reserve()
      const index = linked.length
      const { ref } = page
      page.links.push(annotation)
      linked.push(inside)
      inside.kids.push({ page: present, annotation })
      const corners = operands(
        place.x,
        height - place.y - place.height,
        place.x + place.width,
        height - place.y,
      )
      annotations.push((firstKey) =>
        objects.put(
          `<</Type/Annot/Subtype/Link/Rect[${corners}]/Border[0 0 0]/P ${refTo(ref)}/StructParent ${firstKey + index}` +
            `/Contents${textString(described(name))}/A<</S/URI/URI${asciiString(encodeURI(decodeURI(address)))}>>>>`,
          annotation,
        ),
      )
    },
    rule: (x, y, long, look) =>
      draw(
        'artifact',
        `${colorOperands(look.color)} RG ${number(look.width)} w ${operands(x, y)} m ${operands(x + long, y)} l S`,
      ),
    block: (place, color) =>
      draw(
        'artifact',
        `${colorOperands(color)} rg ${operands(place.x, place.y, place.width, place.height)} re f`,
      ),
    graphic: (svg, place) => draw(inside, svgOperators(svg, place, resources)),
    newPage,
    goTo: (page) => {
      present = page - 1
    },
    pageCount: () => pages.length,
    bookmark: (title) => {
      const page = pages[present]
      if (page) bookmarks.push({ title, page: page.ref })
    },
  }

  const output = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const tree = objects.reserve()
    const shared = objects.reserve()
    for (const [index, { ref, drawn, links }] of pages.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- their order is that of the file
      await breathe()
      const content = objects.putStream(drawn.content())
      const annots = links.length === 0 ? '' : `/Annots[${links.map(refTo).join(' ')}]`
      objects.put(
        `<</Type/Page/Parent ${refTo(tree)}/MediaBox[0 0 ${width} ${height}]/Resources ${refTo(shared)}` +
          `/Contents ${refTo(content)}/StructParents ${index}/Tabs/S${annots}>>`,
        ref,
      )
    }
    const refs = pages.map(({ ref }) => ref)
    objects.put(`<</Type/Pages/Kids[${refs.map(refTo).join(' ')}]/Count ${refs.length}>>`, tree)
    await breathe()
    resources.put(objects, shared)
    await breathe()
    for (const put of annotations) put(pages.length)
    const structure = putStructure(objects, document, {
      pages: refs,
      marks: pages.map(({ drawn }) => drawn.marks),
      links: linked,
    })
    const metadata = objects.putStream(new TextEncoder().encode(xmpOf(wish)), {
      entries: '/Type/Metadata/Subtype/XML',
      plain: true,
    })
    const outline = putOutline(objects, bookmarks, height)
    const catalog = objects.put(
      `<</Type/Catalog/Pages ${refTo(tree)}/Outlines ${refTo(outline)}/Metadata ${refTo(metadata)}` +
        `/Lang${textString(habitsOf(wish.language).tag)}/MarkInfo<</Marked true>>/StructTreeRoot ${refTo(structure)}` +
        `/ViewerPreferences<</DisplayDocTitle true>>/PageLayout/OneColumn/OpenAction[${refTo(refs[0] ?? 0)}/FitH null]>>`,
    )
    const info = objects.put(infoOf(wish))
    const id = `<${fileId(wish)}>`
    return objects.file(`/Root ${refTo(catalog)}/Info ${refTo(info)}/ID[${id}${id}]`)
  }
  return { pen, output }
}
