import { useCallback, useState } from 'react'

/** So much of what was in sight stays there, as a share of the width. */
const step = 0.7

type CutEdges = {
  /** Goes to the row's `ref`. */
  measure: (row: HTMLElement | null) => (() => void) | undefined
  /** Whether something lies out of sight before and after what is seen of the row. */
  isCutBefore: boolean
  isCutAfter: boolean
}

/** Moves a row by most of its width, back (-1) or on (1). */
export const scrollRow = (row: Element | null, direction: -1 | 1): void =>
  row?.scrollBy({ left: direction * step * row.clientWidth })

/**
 * Which edges of a row that scrolls sideways cut something off. What is chosen in it (`aria-selected`) comes
 * into the middle whenever `chosen` or the width changes.
 */
export const useCutEdges = (chosen: string): CutEdges => {
  const [[isCutBefore, isCutAfter], setCut] = useState<readonly [boolean, boolean]>([false, false])
  const measure = useCallback(
    (row: HTMLElement | null) => {
      if (!row) return undefined
      const read = () => {
        const { scrollLeft, clientWidth, scrollWidth } = row
        // Browsers round: a pixel is no tab.
        const [before, after] = [scrollLeft > 1, scrollLeft + clientWidth < scrollWidth - 1]
        setCut((was) => (was[0] === before && was[1] === after ? was : [before, after]))
      }
      const showChosen = () => {
        const tab = row.querySelector<HTMLElement>(`[role=tab][id$="-${chosen}"]`)
        if (tab) row.scrollLeft = tab.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2
        read()
      }
      const observer = new ResizeObserver(showChosen)
      observer.observe(row)
      row.addEventListener('scroll', read, { passive: true })
      return () => {
        observer.disconnect()
        row.removeEventListener('scroll', read)
      }
    },
    [chosen],
  )
  return { measure, isCutBefore, isCutAfter }
}
