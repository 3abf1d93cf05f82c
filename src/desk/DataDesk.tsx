import { useQuery } from '@tanstack/react-query'
import { Suspense, lazy } from 'react'
import { isPreview } from '#src/domain/desk/preview-mark.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { missionQuery } from '#src/queries/mission.ts'
import { loadDesk } from '#src/text/load-desk.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { useLoaded } from '#src/ui/use-loaded.ts'
import { currentView, useView } from '#src/url/use-view.ts'
import styles from './Banner.module.css'
import { endPreview } from './end-preview.ts'

const Desk = lazy(async () => ({ default: (await import('./Desk.tsx')).Desk }))

/** Where the keyboard goes when the desk closes: the link that opened it, at the foot of the page. */
const focusOpener = () =>
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[data-opens="desk"]')?.focus({ preventScroll: true }),
  )

/**
 * The desk, while the link of the page has it open, and the word that the page shows a preview. Stands beside
 * the page of a mission, which a preview changes.
 */
export const DataDesk = () => {
  const { language } = useTexts()
  const words = useLoaded(loadDesk, language)
  const { view, setView } = useView()
  const { mission } = view
  const shown = useQuery({ ...missionQuery(mission), enabled: false }).data
  const setOpen = (isOpen: boolean) =>
    setView({ ...currentView(), desk: isOpen ? 'open' : null }, isOpen ? 'push' : 'replace')
  if (words === null) return null
  if (view.desk !== null)
    return (
      <Suspense fallback={null}>
        <Desk
          key={mission}
          mission={mission}
          name={shown ? textIn(shown.shortName, language) : mission}
          words={words}
          onClose={() => {
            setOpen(false)
            focusOpener()
          }}
        />
      </Suspense>
    )
  if (!shown || !isPreview(shown)) return null
  return (
    <aside className={styles['banner']} aria-label={words.preview.title}>
      <output>{words.preview.banner}</output>
      <Button onClick={() => setOpen(true)}>{words.preview.back}</Button>
      <Button onClick={() => endPreview(mission)}>{words.preview.leave}</Button>
    </aside>
  )
}
