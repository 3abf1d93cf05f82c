import { useEffect } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import { askFor } from '#src/ui/asked-for.ts'
import { serialiseView } from '#src/url/codec.ts'
import { currentView, useView } from '#src/url/use-view.ts'
import { isPlainClick } from './AboutLink.tsx'

/** Opens the desk, also from a link that has it open. */
export const DeskLink = () => {
  const { t } = useTexts()
  const { view, setView } = useView()
  const isOpen = view.desk !== null
  useEffect(
    function openFromLink() {
      if (isOpen) askFor('desk')
    },
    [isOpen],
  )
  return (
    <a
      data-opens="desk"
      href={serialiseView({ ...view, desk: 'open', figure: null })}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        setView({ ...currentView(), desk: 'open' })
      }}
    >
      {t.footer.desk}
    </a>
  )
}
