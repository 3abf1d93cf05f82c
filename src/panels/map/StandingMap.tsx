import { useLayoutEffect, useRef, useState } from 'react'
import type { Language } from '#src/domain/names/formats.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { dropMap, endFirstView, isAnyStanding, keepMap, sayUntrue } from '#src/pace/first-view.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import styles from './StandingMap.module.css'

type StandingMapProps = {
  shown: readonly SiteRow[]
  /** What of the map that takes its place. */
  state: 'coming' | 'drawn' | 'failed'
}

const dated = (step: SiteRow['status']['step']) => step && [step.date, step.status]

/**
 * What marks are drawn from, and the list of sites is told by. Nothing else of an event: the files as
 * published have more of it than the pack that comes first, and are the same view.
 */
const markedIn = (rows: readonly SiteRow[]): string =>
  JSON.stringify(
    rows.map(({ site: { id }, status, estimate }) => [
      id,
      { ...status, step: dated(status.step), since: dated(status.since), underway: dated(status.underway) },
      estimate,
    ]),
  )

type Shown = { language: Language; shown: readonly SiteRow[] }

const isSameView = (a: Shown, b: Shown): boolean =>
  a.language === b.language && (a.shown === b.shown || markedIn(a.shown) === markedIn(b.shown))

/**
 * The map that the build wrote into the page (pace/first-view.ts), in the place of the page's own until that
 * is drawn. Once a reader has chosen something else only the base map of it stands: what else comes is said.
 */
export const StandingMap = ({ shown, state }: StandingMapProps) => {
  const { language } = useTexts()
  const place = useRef<HTMLDivElement>(null)
  // Of the view that the page was opened with.
  const [first] = useState({ language, shown })
  // Null until it is taken over.
  const [isWhole, setWhole] = useState<boolean | null>(null)
  const isTrue = state !== 'drawn' && isWhole === true && isSameView(first, { language, shown })
  useLayoutEffect(function takeOver() {
    if (place.current) setWhole(keepMap(place.current))
    endFirstView()
  }, [])
  useLayoutEffect(
    function hideWhatIsUntrue() {
      if (isWhole === null) return
      // Behind the drawn map its legend and the list of sites may still stand; without them all sites need
      // not be read at each date.
      if (state !== 'drawn') sayUntrue(!isTrue)
      else if (isAnyStanding()) sayUntrue(!(isWhole && isSameView(first, { language, shown })))
    },
    [isWhole, isTrue, state, first, language, shown],
  )
  useLayoutEffect(
    function makeRoom() {
      if (state === 'drawn' && place.current) dropMap(place.current)
    },
    [state],
  )
  return (
    <>
      <div ref={place} className={styles['standing']} />
      {state === 'coming' && (
        <div className={`${styles['coming']} ${isTrue ? styles['unhurried'] : ''}`}>
          <Loading />
        </div>
      )}
    </>
  )
}
