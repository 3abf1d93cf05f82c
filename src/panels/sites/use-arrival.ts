import { type RefObject, useEffect, useRef } from 'react'
import { isJustOpened, keepsFocus, openerOf } from '#src/ui/opener.ts'

/** What scrolls around an element by itself, as a column of its own does; null: only the page. */
const scrollerOf = (element: Element): Element | null => {
  for (let around = element.parentElement; around; around = around.parentElement)
    if (around.scrollHeight > around.clientHeight && /auto|scroll/u.test(getComputedStyle(around).overflowY))
      return around
  return null
}

/** Below a heading: what is said of the site first. */
const firstWords = 150

/** Brings a heading and what follows it into sight; where it can be read it stays where it is. */
const show = (heading: HTMLElement): void => {
  const { top, bottom } = heading.getBoundingClientRect()
  const around = scrollerOf(heading)?.getBoundingClientRect()
  const canBeRead =
    top >= Math.max(0, around?.top ?? 0) &&
    bottom < Math.min(window.innerHeight * 0.8, around ? around.bottom - firstWords : Infinity)
  heading.scrollIntoView({ block: canBeRead ? 'nearest' : 'start' })
}

/**
 * Takes the keyboard, and what a screen reader reads, to the details of a site that was chosen in a list,
 * and back. On the map the keyboard stays: its marks are walked through one by one.
 */
export const useArrival = (
  site: string,
): { heading: RefObject<HTMLHeadingElement | null>; goBack: (() => void) | null } => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(
    function arrive() {
      if (!heading.current || !isJustOpened(site)) return
      show(heading.current)
      if (!keepsFocus(site)) heading.current.focus({ preventScroll: true })
    },
    [site],
  )
  const from = openerOf(site)
  return { heading, goBack: from ? () => from.focus() : null }
}
