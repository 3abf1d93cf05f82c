import { useEffect, useState } from 'react'
import { recall, remember } from '#src/offline/remembered.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Segments } from '#src/ui/Segments.tsx'
import { useMedia } from '#src/ui/use-media.ts'
import { loadDark } from './load-dark.ts'

type Scheme = 'system' | 'light' | 'dark'

const schemes: readonly Scheme[] = ['system', 'light', 'dark']

/**
 * Light, dark, or as the system is: kept on the device and in no link, because it is the reader's and not the
 * view's.
 */
export const SchemeChoice = () => {
  const { t } = useTexts()
  const [chosen, setChosen] = useState<Scheme>(() => recall().scheme ?? 'system')
  // Drawn anew where the system changes.
  useMedia('(prefers-color-scheme: dark)', false)
  useEffect(function followChoiceAndSystem() {
    void loadDark()
  })
  return (
    <Segments
      label={t.footer.scheme.title}
      choices={schemes.map((value) => ({ value, label: t.footer.scheme[value] }))}
      chosen={chosen}
      onChoose={(next) => {
        remember({ scheme: next === 'system' ? null : next })
        // head-scheme.js gives the page its class.
        window.dispatchEvent(new CustomEvent('scheme', { detail: next }))
        setChosen(next)
      }}
    />
  )
}
