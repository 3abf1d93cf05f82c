import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { findMissions } from '#src/domain/missions/mission-search.ts'
import { toFileResult } from '#src/queries/file-result.ts'
import { missionsQuery } from '#src/queries/records.ts'
import { Gate } from '#src/shared/Gate.tsx'
import type { Mission, MissionEntry } from '#src/schema/mission.ts'
import type { MissionsTexts } from '#src/text/load-missions.ts'
import type { SetView } from '#src/url/use-view.ts'
import { type View, allMissions } from '#src/url/view.ts'
import { MissionItem } from './MissionItem.tsx'
import { MissionLink } from './MissionLink.tsx'
import { SearchForm } from '#src/ui/SearchForm.tsx'
import styles from './MissionSearch.module.css'

type MissionSearchProps = {
  mission: Pick<Mission, 'id' | 'shortName'>
  view: View
  setView: SetView
  words: MissionsTexts
  /** After a reader has gone to another mission. */
  onEnter: () => void
}

const bases = ['documented', 'un-maps'] as const

/**
 * A text field that narrows the list of missions, each of which is a link: so it can be opened beside this
 * one, and the keys are those of every list of links. Enter in the field opens the only one that is left.
 */
export const MissionSearch = ({ mission, view, setView, words, onEnter }: MissionSearchProps) => {
  const [typed, setTyped] = useState('')
  const result = toFileResult('missions.json', useQuery(missionsQuery))
  const link = { view, setView, from: mission.shortName, onEnter }
  const titles = {
    documented: [words.documented, words.documentedWhy],
    'un-maps': [words.fromMaps, words.fromMapsWhy],
  } as const
  return (
    <Gate needs={result}>
      {({ records }) => {
        const found = findMissions(records, typed)
        const shown = (basis: MissionEntry['basis']) => found.filter((entry) => entry.basis === basis)
        return (
          <>
            <SearchForm
              label={words.search}
              typed={typed}
              onType={setTyped}
              found={words.found(found.length)}
              onEnter={(form) => {
                const [only] = found
                if (found.length === 1 && only)
                  form.parentElement
                    ?.querySelector<HTMLAnchorElement>(`a[data-mission="${only.id}"]`)
                    ?.click()
              }}
            />
            {found.length === 0 && <p className={styles['none']}>{words.none(typed)}</p>}
            {bases
              .filter((basis) => shown(basis).length > 0)
              .map((basis) => (
                <section key={basis} className={styles['group']} aria-label={titles[basis][0]}>
                  <h3>{titles[basis][0]}</h3>
                  <p className={styles['why']}>{titles[basis][1]}</p>
                  <ul className={styles['list']}>
                    {shown(basis).map((entry) => (
                      <MissionItem
                        key={entry.id}
                        entry={entry}
                        isShown={entry.id === mission.id}
                        words={words}
                        link={link}
                      />
                    ))}
                  </ul>
                </section>
              ))}
            {view.mission !== allMissions && (
              <p>
                <MissionLink {...link} to={null}>
                  {words.all}
                </MissionLink>
              </p>
            )}
          </>
        )
      }}
    </Gate>
  )
}
