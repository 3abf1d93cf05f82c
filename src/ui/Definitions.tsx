import { type RefObject, useCallback } from 'react'
import type { TermName } from '#src/text/glossary-type.ts'
import { loadGlossary } from '#src/text/load-glossary.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import styles from './Definitions.module.css'
import { useLoaded } from './use-loaded.ts'

type DefinitionsProps = {
  /** Of the box, which the sign names as its popover. */
  id: string
  of: readonly TermName[]
  /** Below which it stands. */
  sign: RefObject<HTMLElement | null>
  onClose: () => void
}

const margin = 8

/** Places it under the sign, within the page's width; in the top layer it scrolls with the page. */
const place = (box: HTMLElement, sign: HTMLElement): void => {
  const { left, bottom } = sign.getBoundingClientRect()
  const room = document.documentElement.clientWidth - box.offsetWidth - margin
  box.style.left = `${Math.max(margin, Math.min(left, room)) + window.scrollX}px`
  box.style.top = `${bottom + 4 + window.scrollY}px`
}

/** The definitions of some terms in a popover: nothing clips it, and a tap elsewhere or Escape closes it. */
export const Definitions = ({ id, of, sign, onClose }: DefinitionsProps) => {
  const { language } = useTexts()
  const glossary = useLoaded(loadGlossary, language)
  const open = useCallback(
    (box: HTMLElement | null) => {
      if (!box || !sign.current) return
      // A browser without popovers shows it where it stands.
      if ('showPopover' in box) box.showPopover()
      place(box, sign.current)
      // On a low screen it would open below what is seen of the page.
      box.scrollIntoView({ block: 'nearest' })
    },
    [sign],
  )
  if (!glossary) return null
  return (
    <output
      ref={open}
      id={id}
      popover="auto"
      className={styles['box']}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose()
      }}
    >
      {of.map((name) => (
        <span key={name} className={styles['definition']}>
          <strong>{glossary[name].term}</strong> {glossary[name].meaning}
        </span>
      ))}
    </output>
  )
}
