import { type PdfObjects, type Ref, refTo } from './pdf-objects.ts'
import { operands, textString } from './pdf-text.ts'
import type { Tag } from './pen.ts'

/** Marked content of a page, or a link's place on it. */
type Piece = { page: number; mark: number } | { page: number; annotation: Ref }

/** An element of the structure, and what it holds in the order of reading. */
export type StructureElement = { tag: Tag; kids: (StructureElement | Piece)[] }

/** Where the structure meets the pages: the elements of their marks, and those of links. */
export type StructureUse = {
  pages: readonly Ref[]
  /** Page by page, by the number of a mark. */
  marks: readonly (readonly StructureElement[])[]
  /** By the number that a link names after those of the pages. */
  links: readonly StructureElement[]
}

/** A table's cell may be empty; any other element says nothing without content. */
const isKept = ({ tag, kids }: StructureElement): boolean =>
  tag.type === 'TH' || tag.type === 'TD' || kids.some((kid) => !('tag' in kid) || isKept(kid))

const attributesOf = (tag: Tag): string => {
  if (tag.type === 'TH') return '/A<</O/Table/Scope/Column>>'
  if (tag.type === 'Table') return `/A<</O/Table/Summary${textString(tag.alt)}>>`
  if (tag.type === 'Figure') {
    return `/Alt${textString(tag.alt)}/A<</O/Layout/Placement/Block/BBox[${operands(...tag.box)}]>>`
  }
  return tag.type === 'Sect' ? `/Lang${textString(tag.language)}` : ''
}

/**
 * Writes the structure tree (ISO 32000-1, 14.7) and gives it: which element follows on which, and of which
 * element a mark or a link is part.
 */
export const putStructure = (objects: PdfObjects, document: StructureElement, use: StructureUse): Ref => {
  const root = objects.reserve()
  const refs = new Map<StructureElement, Ref>()
  const pageOf = (page: number): string => refTo(use.pages[page] ?? 0)
  const put = (element: StructureElement, parent: Ref): Ref => {
    const ref = objects.reserve()
    refs.set(element, ref)
    const first = element.kids.find((kid) => 'mark' in kid)
    const page = first && 'page' in first ? first.page : null
    const kids = element.kids.flatMap((kid) => {
      if ('tag' in kid) return isKept(kid) ? [refTo(put(kid, ref))] : []
      if ('annotation' in kid) return [`<</Type/OBJR/Obj ${refTo(kid.annotation)}/Pg ${pageOf(kid.page)}>>`]
      if (kid.page === page) return [String(kid.mark)]
      return [`<</Type/MCR/Pg ${pageOf(kid.page)}/MCID ${kid.mark}>>`]
    })
    const content = kids.length === 0 ? '' : kids.length === 1 ? `/K ${kids[0]}` : `/K[${kids.join(' ')}]`
    objects.put(
      `<</S/${element.tag.type}/P ${refTo(parent)}${attributesOf(element.tag)}${page === null ? '' : `/Pg ${pageOf(page)}`}${content}>>`,
      ref,
    )
    return ref
  }
  const top = put(document, root)
  const refOf = (element: StructureElement): string => refTo(refs.get(element) ?? 0)
  const ofPages = use.marks.map((marks, page) => `${page}[${marks.map(refOf).join(' ')}]`)
  const ofLinks = use.links.map((element, index) => `${use.pages.length + index} ${refOf(element)}`)
  const parents = objects.put(`<</Nums[${[...ofPages, ...ofLinks].join(' ')}]>>`)
  const next = use.pages.length + use.links.length
  objects.put(
    `<</Type/StructTreeRoot/K ${refTo(top)}/ParentTree ${refTo(parents)}/ParentTreeNextKey ${next}>>`,
    root,
  )
  return root
}
