import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { tallyOf } from '#src/domain/sites/site-tally.ts'
import { filterSentence } from '#src/text/filter-phrase.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { drawAtOnce, isOnItsWay, printPage } from '#src/ui/print-page.ts'
import { pageAddress } from '#src/url/use-view.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'
import './paper.css'

/** Ctrl and P wait for what is on its way; the menu of a browser does not ask the page. */
const printWhenDrawn = (event: KeyboardEvent): void => {
  const isPrint = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'p'
  if (!isPrint || event.shiftKey || event.altKey) return
  drawAtOnce()
  if (!isOnItsWay()) return
  event.preventDefault()
  void printPage({ above: false })
}

type PaperHeadProps = Pick<SharedProps, 'view' | 'model'>

/**
 * What stands over a view on paper, and nowhere else: what is shown on which date, its link, and whether
 * something had not been loaded when it was printed. Sees to it that all that can be drawn is.
 */
export const PaperHead = ({ view, model }: PaperHeadProps) => {
  const { t, language } = useTexts()
  const [address, setAddress] = useState<string | null>(null)
  useEffect(function goToPaper() {
    const toPaper = () => {
      drawAtOnce()
      flushSync(() => setAddress(pageAddress()))
    }
    const toScreen = () => setAddress(null)
    // Before those who ask how wide something is.
    window.addEventListener('beforeprint', toPaper, true)
    window.addEventListener('afterprint', toScreen)
    window.addEventListener('keydown', printWhenDrawn)
    return () => {
      window.removeEventListener('beforeprint', toPaper, true)
      window.removeEventListener('afterprint', toScreen)
      window.removeEventListener('keydown', printWhenDrawn)
    }
  }, [])
  if (address === null) return null
  return (
    <div className="paper-head">
      {model.status === 'ready' && (
        <p>
          {filterSentence(
            tallyOf(model.value.shown),
            view.filter,
            model.value.date,
            model.value.names,
            t,
            language,
          )}
        </p>
      )}
      <p className="paper-how">
        {address} {t.handling.onPaper}
      </p>
      <p className="paper-unfinished">{t.handling.unfinished}</p>
    </div>
  )
}
