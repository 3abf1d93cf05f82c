import type { StructureElement } from './structure.ts'

/** To which element of the structure a stretch of a page belongs, or that it belongs to none. */
export type Owner = StructureElement | 'artifact' | 'edge'

/** What is drawn on a page, each stretch of it marked with what it belongs to (ISO 32000-1, 14.6). */
export type MarkedPage = {
  /** Draws; what follows for the same owner is one stretch with it. */
  draw: (owner: Owner, ...operators: readonly string[]) => void
  /** The element of each mark, by its number. */
  marks: readonly StructureElement[]
  content: () => string
}

const artifacts = { artifact: '/Artifact BMC', edge: '/Artifact <</Type/Pagination>> BDC' }

/** A page of a height, still empty; `page` counts from 0. */
export const markedPage = (page: number, height: number): MarkedPage => {
  // From the top down, as everything that is drawn counts.
  const operators = [`1 0 0 -1 0 ${height} cm`]
  const marks: StructureElement[] = []
  let open: Owner | null = null
  const close = (): void => {
    if (open !== null) operators.push('EMC')
    open = null
  }
  return {
    marks,
    draw: (owner, ...drawn) => {
      if (owner !== open) {
        close()
        open = owner
        if (typeof owner === 'string') operators.push(artifacts[owner])
        else {
          operators.push(`/${owner.tag.type} <</MCID ${marks.length}>> BDC`)
          owner.kids.push({ page, mark: marks.length })
          marks.push(owner)
        }
      }
      operators.push(...drawn)
    },
    content: () => {
      close()
      return operators.join('\n')
    },
  }
}
