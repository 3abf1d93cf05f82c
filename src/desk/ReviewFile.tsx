import { useState } from 'react'
import type { ChangeFile } from '#src/domain/desk/change-file.ts'
import { type Change, isSamePlace } from '#src/domain/desk/changes.ts'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import { hold, take } from '#src/domain/desk/hold.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import type { DeskTexts } from '#src/text/load-desk.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { ChangeLine, changeOf, placeWords } from './ChangesTab.tsx'
import styles from './Desk.module.css'
import type { DeskState } from './use-desk.ts'
import { fieldName } from './value-words.ts'

type ReviewFileProps = {
  file: ChangeFile
  desk: DeskState
  words: DeskTexts
  lists: DeskLists
  onDone: (said: string) => void
}

/** A file of changes, held against what is open: each is accepted or not; a conflict is nobody's default. */
export const ReviewFile = ({ file, desk, words, lists, onDone }: ReviewFileProps) => {
  const { t, language } = useTexts()
  const told = { t, words, language }
  const held = hold(lists, file.changes)
  const open = held.filter(({ state }) => state !== 'there')
  const there = held.filter(({ state }) => state === 'there')
  const [chosen, setChosen] = useState<readonly Change[]>(() =>
    held.filter(({ state }) => state === 'fits').map(({ change }) => change),
  )
  const nameOf = (change: Change): string =>
    change.kind === 'correct'
      ? `${changeOf(told, lists, change)}, ${fieldName(words, change.field)}`
      : changeOf(told, lists, change)
  const isChosen = (change: Change): boolean => chosen.some((one) => isSamePlace(one, change))
  return (
    <section className={styles['group']} aria-label={words.review.title(file.changes.length)}>
      <h3>{words.review.title(file.changes.length)}</h3>
      <p className={styles['hint']}>{words.review.made(file.dataVersion, formatDate(file.made, language))}</p>
      {open.length === 0 && <p>{words.review.empty}</p>}
      <ul className={styles['records']}>
        {open.map(({ change, state, now }) => (
          <li key={nameOf(change)}>
            <label>
              <input
                type="checkbox"
                checked={isChosen(change)}
                onChange={({ target }) =>
                  setChosen(
                    target.checked ? [...chosen, change] : chosen.filter((one) => !isSamePlace(one, change)),
                  )
                }
              />{' '}
              <strong>{nameOf(change)}</strong>
            </label>
            <div>
              <ChangeLine told={told} lists={lists} change={change} />
            </div>
            {state === 'conflict' && (
              <p className={styles['wrong']}>{words.review.conflict(placeWords(told, lists, change, now))}</p>
            )}
          </li>
        ))}
      </ul>
      {there.length > 0 && (
        <>
          <p className={styles['hint']}>{words.review.there}</p>
          <ul className={styles['values']}>
            {there.map(({ change }) => (
              <li key={nameOf(change)}>{nameOf(change)}</li>
            ))}
          </ul>
        </>
      )}
      <div className={styles['row']}>
        <Button
          look="primary"
          disabled={chosen.length === 0}
          onClick={() => {
            const { opened, work } = desk
            const accepted = file.changes.filter(isChosen)
            const changes = accepted.reduce((all, change) => take(opened.lists, all, change), work.changes)
            desk.put({ ...work, changes })
            onDone(words.review.accepted(accepted.length))
          }}
        >
          {words.review.accept(chosen.length)}
        </Button>
        <Button onClick={() => onDone('')}>{words.review.dismiss}</Button>
      </div>
    </section>
  )
}
