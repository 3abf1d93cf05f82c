import type { MouseEvent } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import styles from './SkipLinks.module.css'

/** Where a link leads, by the mark on the part of the page and what of it takes the focus. */
const targets = {
  figures: '[data-part=figures] section',
  filters: '[data-part=filters] section',
  views: '[role=tab][aria-selected=true]',
} as const

type Target = keyof typeof targets

const go = (event: MouseEvent, target: Target): void => {
  // The part behind the # of a file on disk is its view (url/address.ts), and must not be lost.
  event.preventDefault()
  const part = document.querySelector<HTMLElement>(targets[target])
  if (!part) return
  if (target !== 'views') part.tabIndex = -1
  part.focus()
}

/** The first stops of the Tab key, seen when they have the focus: past the map and its 60 marks. */
export const SkipLinks = () => {
  const { t } = useTexts()
  return (
    <nav aria-label={t.page.skip} className={styles['skip']}>
      {(['figures', 'filters', 'views'] as const).map((target) => (
        <a key={target} href={`#${target}`} onClick={(event) => go(event, target)}>
          {t.page.skipTo[target]}
        </a>
      ))}
    </nav>
  )
}
