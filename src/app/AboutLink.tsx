import type { MouseEvent } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import { serialiseView } from '#src/url/codec.ts'
import type { Tab } from '#src/domain/page/panels.ts'
import type { View } from '#src/url/view.ts'

/** Whether a click means to open a link here, and not in another tab. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/**
 * Brings the tab that is open now, and the keyboard with it, to what it opened, which may be far down the
 * page.
 */
const goToTab = (): void => {
  const tab = document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')
  tab?.focus({ preventScroll: true })
  if (tab && 'scrollIntoView' in tab) tab.scrollIntoView({ block: 'start' })
}

type AboutLinkProps = { view: View; onOpen: (tab: Tab) => void }

/**
 * Leads to the About page, which is the last of the tabs; a link of its own, so that it can be copied and
 * opened apart.
 */
export const AboutLink = ({ view, onOpen }: AboutLinkProps) => {
  const { t } = useTexts()
  return (
    <a
      // A figure that the link of this page opens at would bring its own tab with it.
      href={serialiseView({ ...view, tab: 'about', cited: null, figure: null })}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        onOpen('about')
        requestAnimationFrame(goToTab)
      }}
    >
      {t.about.title}
    </a>
  )
}
