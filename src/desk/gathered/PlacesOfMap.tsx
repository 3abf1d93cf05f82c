import type { GatheredPlan, Planned } from '#src/domain/desk/gathered/plan.ts'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import styles from '#src/desk/Desk.module.css'
import { type Words, recordTitle } from '#src/desk/value-words.ts'

type PlacesOfMapProps = {
  /** The sites that would come. */
  places: readonly Planned[]
  put: GatheredPlan['put']
  told: Words
  lists: DeskLists
  without: ReadonlySet<string>
  onWithout: (next: ReadonlySet<string>) => void
}

/** Where the places of a map go: at a site of another name, or to a new one, which can be left out. */
export const PlacesOfMap = ({ places, put, told, lists, without, onWithout }: PlacesOfMapProps) => {
  const { words, language } = told
  const { gathered: g } = words
  const count = (value: number) => formatNumber(value, language)
  const siteName = (id: string): string => {
    const site = lists.sites.find((one) => one.id === id)
    return site ? recordTitle('sites', site, language) : id
  }
  return (
    <>
      {put.length > 0 && (
        <details>
          <summary>{g.put(put.length, count(put.length))}</summary>
          <ul className={styles['values']}>
            {put.map(({ place, site }) => (
              <li key={place}>{g.putAt(place, siteName(site))}</li>
            ))}
          </ul>
        </details>
      )}
      {places.length > 0 && (
        <details>
          <summary>{g.newSites(places.length, count(places.length))}</summary>
          <p className={styles['hint']}>{g.newSitesIntro}</p>
          <ul className={styles['values']}>
            {places.map(({ record }) => (
              <li key={record.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={!without.has(record.id)}
                    onChange={({ target }) => {
                      const next = new Set(without)
                      if (target.checked) next.delete(record.id)
                      else next.add(record.id)
                      onWithout(next)
                    }}
                  />{' '}
                  {recordTitle('sites', record, language)}
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
