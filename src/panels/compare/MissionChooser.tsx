import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { textIn } from '#src/domain/names/text-in.ts'
import { toFileResult } from '#src/queries/file-result.ts'
import { missionsQuery } from '#src/queries/records.ts'
import type { MissionEntry } from '#src/schema/mission.ts'
import { Gate } from '#src/shared/Gate.tsx'
import type { ComparisonTexts } from '#src/text/load-comparison.ts'
import type { Updater } from '#src/shared/use-actions.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { mostOthers } from '#src/url/view.ts'
import styles from './Compare.module.css'

type MissionChooserProps = {
  /** The page's mission, which is always there. */
  own: string
  others: readonly string[]
  onOthers: (next: Updater<readonly string[]>) => void
  c: ComparisonTexts
}

/**
 * Which missions the page's one is set beside, as check boxes in the order of the list of missions; those
 * that only UN maps know are folded, as there are many of them.
 */
export const MissionChooser = ({ own, others, onOthers, c }: MissionChooserProps) => {
  const { language } = useTexts()
  const id = useId()
  const listed = toFileResult('missions.json', useQuery(missionsQuery))
  return (
    <Gate needs={listed}>
      {({ records }) => {
        const missions = records.filter((mission) => mission.id !== own)
        if (missions.length === 0) return <p className={styles['small']}>{c.noOthers}</p>
        const isFull = others.length >= mostOthers
        const fromMaps = missions.filter(({ basis }) => basis === 'un-maps')
        const listOf = (list: readonly MissionEntry[]) => (
          <ul>
            {list.map((mission) => {
              const isChosen = others.includes(mission.id)
              return (
                <li key={mission.id}>
                  <label>
                    <input
                      type="checkbox"
                      checked={isChosen}
                      disabled={isFull && !isChosen}
                      onChange={() =>
                        onOthers((now) =>
                          now.includes(mission.id)
                            ? now.filter((other) => other !== mission.id)
                            : [...now, mission.id].slice(0, mostOthers),
                        )
                      }
                    />{' '}
                    {textIn(mission.shortName, language)}{' '}
                    <span className={styles['small']}>{textIn(mission.country, language)}</span>
                  </label>
                </li>
              )
            })}
          </ul>
        )
        return (
          <fieldset className={styles['chooser']} aria-describedby={`${id}-hint`}>
            <legend>{c.choose}</legend>
            <p id={`${id}-hint`} className={styles['small']}>
              {c.chooseHint(mostOthers)}
            </p>
            {listOf(missions.filter(({ basis }) => basis === 'documented'))}
            {fromMaps.length > 0 && (
              <details open={fromMaps.some((mission) => others.includes(mission.id)) || undefined}>
                <summary>{c.fromMaps(fromMaps.length)}</summary>
                {listOf(fromMaps)}
              </details>
            )}
          </fieldset>
        )
      }}
    </Gate>
  )
}
