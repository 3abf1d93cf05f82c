import { useLayoutEffect, useRef, useState } from 'react'
import type { Names } from '#src/domain/names/names.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { dropMap, endFirstView, keepMap, sayUntrue } from '#src/pace/first-view.ts'
import { Loading } from '#src/ui/Loading.tsx'
import styles from './StandingMap.module.css'

type StandingMapProps = {
  shown: readonly SiteRow[]
  names: Names
  /** What of the map that takes its place. */
  state: 'coming' | 'drawn' | 'failed'
}

/** What marks are drawn from. */
const markedIn = (rows: readonly SiteRow[]): string =>
  JSON.stringify(rows.map(({ site: { id }, status, estimate }) => [id, status, estimate]))

/**
 * The map that the build wrote into the page (pace/first-view.ts), in the place of the page's own until that
 * is drawn. Once a reader has chosen something else only the base map of it stands: what else comes is said.
 */
export const StandingMap = ({ shown, names, state }: StandingMapProps) => {
  const place = useRef<HTMLDivElement>(null)
  // Of the view that the page was opened with.
  const [first] = useState({ names, shown })
  // Null until it is taken over.
  const [isWhole, setWhole] = useState<boolean | null>(null)
  // Once the map is drawn only its legend may still stand, which is not worth reading all sites at each date.
  const isSame = first.shown === shown || (state !== 'drawn' && markedIn(first.shown) === markedIn(shown))
  const isTrue = isWhole === true && first.names === names && isSame
  useLayoutEffect(function takeOver() {
    if (place.current) setWhole(keepMap(place.current))
    endFirstView()
  }, [])
  useLayoutEffect(
    function hideWhatIsUntrue() {
      if (isWhole !== null) sayUntrue(!isTrue)
    },
    [isWhole, isTrue],
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
