import { useEffect } from 'react'
import type { StoryPart } from '#src/domain/story/story.ts'

const partOnPage: Readonly<Record<StoryPart, string>> = { map: 'main', tab: '[data-tab]' }

/**
 * Sets the page behind the player to the part that a step shows, as long as it is played: what is drawn late
 * or comes with another mission moves it, so it is set anew with every change of the page's height, until the
 * reader scrolls.
 */
export const usePlayedView = (shows: StoryPart, link: string): void => {
  useEffect(function markPage() {
    const { dataset } = document.documentElement
    const { scrollX, scrollY } = window
    return () => {
      delete dataset['story']
      window.scrollTo(scrollX, scrollY)
    }
  }, [])
  useEffect(
    function showPart() {
      document.documentElement.dataset['story'] = shows
      const aim = () => document.querySelector(partOnPage[shows])?.scrollIntoView({ block: 'start' })
      aim()
      const sized = new ResizeObserver(aim)
      sized.observe(document.body)
      const letGo = () => sized.disconnect()
      for (const type of ['wheel', 'touchmove'] as const)
        window.addEventListener(type, letGo, { passive: true })
      return () => {
        letGo()
        for (const type of ['wheel', 'touchmove'] as const) window.removeEventListener(type, letGo)
      }
    },
    // Another view may be of another height, where the same part shows.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
    [shows, link],
  )
}
