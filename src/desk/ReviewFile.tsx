import { useState } from 'react'
import type { ChangeFile } from '#src/domain/desk/change-file.ts'
import type { DeskChange } from '#src/domain/desk/changes.ts'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import { hold, takeAll } from '#src/domain/desk/hold.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import type { DeskTexts } from '#src/text/load-desk.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { ChangeLine, changeOf, placeWords } from './ChangesTab.tsx'
import styles from './Desk.module.css'
import { LongList } from './LongList.tsx'
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
  const [chosen, setChosen] = useState<ReadonlySet<DeskChange>>(
    () => new Set(held.filter(({ state }) => state === 'fits').map(({ change }) => change)),
  )
  const nameOf = (change: DeskChange): string =>
    change.kind === 'correct'
      ? `${changeOf(told, lists, change)}, ${fieldName(words, change.field)}`
      : changeOf(told, lists, change)
  return (
    <section className={styles['group']} aria-label={words.review.title(file.changes.length)}>
      <h3>{words.review.title(file.changes.length)}</h3>
      <p className={styles['hint']}>{words.review.made(file.dataVersion, formatDate(file.made, language))}</p>
      {open.length === 0 && <p>{words.review.empty}</p>}
      <LongList items={open} more={words.records.more}>
        {({ change, state, now }) => (
          <li key={nameOf(change)}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(change)}
                onChange={({ target }) => {
                  const next = new Set(chosen)
                  if (target.checked) next.add(change)
                  else next.delete(change)
                  setChosen(next)
                }}
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
        )}
      </LongList>
      {there.length > 0 && (
        <>
          <p className={styles['hint']}>{words.review.there}</p>
          <LongList items={there} look="values" more={words.records.more}>
            {({ change }) => <li key={nameOf(change)}>{nameOf(change)}</li>}
          </LongList>
        </>
      )}
      <div className={styles['row']}>
        <Button
          look="primary"
          disabled={chosen.size === 0}
          onClick={() => {
            const { opened, work } = desk
            const accepted = file.changes.filter((change) => chosen.has(change))
            const changes = takeAll(opened.lists, work.changes, accepted)
            desk.put({ ...work, changes })
            onDone(words.review.accepted(accepted.length))
          }}
        >
          {words.review.accept(chosen.size)}
        </Button>
        <Button onClick={() => onDone('')}>{words.review.dismiss}</Button>
      </div>
    </section>
  )
}
