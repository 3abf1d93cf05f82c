import { useEffect, useState } from 'react'
import type { Cited } from '#src/domain/sources/cited.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { arriveAt, patience } from './arrive.ts'
import './opened-figure.css'
import { useCitationTexts } from './use-citation-texts.ts'

const isVisible = (found: Element | null): found is HTMLElement | SVGElement =>
  found instanceof HTMLElement || found instanceof SVGElement

const nameOf = (found: Element): string =>
  found.getAttribute('data-cite-name') ??
  found.getAttribute('aria-label') ??
  found.closest('section')?.querySelector('h2')?.textContent ??
  ''

type State = { of: Cited; name: string | null; isMissing: boolean }

/**
 * Opens the page at the figure of its link: finds what shows it (`data-cite`) as soon as it is drawn, brings
 * it on screen and into focus once, marks it for as long as the link names it, and says so. Where filter or
 * date hide it, that is said.
 */
export const OpenedFigure = ({ cited }: { cited: Cited }) => {
  const texts = useCitationTexts()
  const [state, setState] = useState<State>({ of: cited, name: null, isMissing: false })
  useEffect(
    function openAtFigure() {
      let marked: Element | null = null
      let stay = () => {}
      let hasArrived = false
      const look = () => {
        const found = document.querySelector(`[data-cite="${cited}"]`)
        if (found === marked) return
        marked?.removeAttribute('data-cited')
        marked = found
        if (!isVisible(found)) return
        found.setAttribute('data-cited', '')
        if (hasArrived) return
        hasArrived = true
        clearTimeout(timer)
        setState({ of: cited, name: nameOf(found), isMissing: false })
        stay = arriveAt(found)
      }
      const timer = setTimeout(() => setState({ of: cited, name: null, isMissing: true }), patience)
      const observer = new MutationObserver(look)
      observer.observe(document.body, { childList: true, subtree: true })
      look()
      return () => {
        clearTimeout(timer)
        observer.disconnect()
        stay()
        marked?.removeAttribute('data-cited')
      }
    },
    [cited],
  )
  if (!texts) return null
  const isOfThis = state.of === cited
  return (
    <>
      <output className="visually-hidden">
        {isOfThis && state.name !== null && texts.opened(state.name)}
      </output>
      {isOfThis && state.isMissing && <Notice tone="info">{texts.notShown}</Notice>}
    </>
  )
}
