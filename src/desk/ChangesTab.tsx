import { type DeskChange, revert } from '#src/domain/desk/changes.ts'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import { fieldsOf } from '#src/domain/desk/fields.ts'
import { type Held, hold, take } from '#src/domain/desk/hold.ts'
import type { Json } from '#src/domain/files/pack.ts'
import { groupBy } from '#src/domain/names/group-by.ts'
import type { DeskTexts } from '#src/text/load-desk.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import styles from './Desk.module.css'
import { LongList } from './LongList.tsx'
import { EffectTable } from './EffectTable.tsx'
import type { Chosen } from './RecordsTab.tsx'
import type { DeskState } from './use-desk.ts'
import { type Words, changeWords, fieldName, recordTitle, valueWords } from './value-words.ts'

/** One change in words: of a new record its fields, of a correction what was and what is. */
export const ChangeLine = ({
  told,
  lists,
  change,
}: {
  told: Words
  lists: DeskLists
  change: DeskChange
}) => {
  const { words } = told
  if (change.kind === 'correct') return <>{changeWords(told, lists, change)}</>
  if (change.kind === 'withdraw') return <>{changeWords(told, lists, change)}</>
  const fields = fieldsOf[change.file].filter(({ key }) => {
    const value = change.value[key]
    return (
      key !== 'id' && value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
    )
  })
  return (
    <ul className={styles['values']}>
      {fields.map((field) => (
        <li key={field.key}>
          {words.changes.set(
            fieldName(words, field.key),
            valueWords(told, lists, field, change.value[field.key]),
          )}
        </li>
      ))}
    </ul>
  )
}

/** What a change is of: the kind of record and its title. */
export const changeOf = ({ words, language }: Words, lists: DeskLists, change: DeskChange): string => {
  const { kind, file, record } = change
  const now = lists[file].find(({ id }) => id === record) ?? (kind === 'correct' ? null : change.value)
  const title = now ? recordTitle(file, now, language) : record
  const { added, withdrawn, corrected, set } = words.changes
  return set({ add: added, withdraw: withdrawn, correct: corrected }[kind](words.one[file]), title)
}

/** A value that a change has, or that stands where it would go, in words. */
export const placeWords = (
  told: Words,
  lists: DeskLists,
  change: DeskChange,
  value: Json | undefined,
): string =>
  change.kind === 'correct'
    ? valueWords(
        told,
        lists,
        fieldsOf[change.file].find(({ key }) => key === change.field),
        value,
      )
    : value === undefined
      ? told.words.conflicts.gone
      : changeWords(told, lists, { ...change, value: change.value })

type ConflictProps = { told: Words; lists: DeskLists; held: Held; onTake: () => void; onLeave: () => void }

const Conflict = ({ told, lists, held: { change, now }, onTake, onLeave }: ConflictProps) => {
  const { words } = told
  const title = changeOf(told, lists, change)
  const name = change.kind === 'correct' ? `${title}, ${fieldName(words, change.field)}` : title
  return (
    <li>
      <strong>{name}</strong>
      <ul className={styles['values']}>
        {change.kind === 'correct' && (
          <li>{words.conflicts.was(placeWords(told, lists, change, change.was))}</li>
        )}
        <li>{words.conflicts.now(placeWords(told, lists, change, now))}</li>
        <li>
          {words.conflicts.mine(
            placeWords(told, lists, change, change.kind === 'correct' ? change.is : change.value),
          )}
        </li>
      </ul>
      <div className={styles['row']}>
        <Button aria-label={words.conflicts.takeOf(name)} onClick={onTake}>
          {words.conflicts.take}
        </Button>
        <Button aria-label={words.conflicts.leaveOf(name)} onClick={onLeave}>
          {words.conflicts.leave}
        </Button>
      </div>
    </li>
  )
}

type ChangesTabProps = {
  desk: DeskState
  words: DeskTexts
  lists: DeskLists
  onChoose: (chosen: Chosen) => void
  onSay: (text: string) => void
}

/** Everything that was done, record by record, each with its way back; and what waits for a choice. */
export const ChangesTab = ({ desk, words, lists, onChoose, onSay }: ChangesTabProps) => {
  const { t, language } = useTexts()
  const told = { t, words, language }
  const { opened, work } = desk
  const { changes, aside } = work
  const without = (change: DeskChange) => aside.filter((one) => one !== change)
  const records = [...groupBy(changes, ({ file, record }) => `${file} ${record}`).values()]
  return (
    <>
      {aside.length > 0 && (
        <section className={styles['group']} aria-label={words.conflicts.title}>
          <h3>{words.conflicts.title}</h3>
          <p className={styles['hint']}>{words.conflicts.intro}</p>
          <LongList items={hold(lists, aside)} more={words.records.more}>
            {(held) => (
              <Conflict
                key={JSON.stringify(held.change)}
                told={told}
                lists={lists}
                held={held}
                onTake={() => {
                  desk.put({ changes: take(opened.lists, changes, held.change), aside: without(held.change) })
                  onSay(words.conflicts.taken)
                }}
                onLeave={() => {
                  desk.put({ changes, aside: without(held.change) })
                  onSay(words.conflicts.left)
                }}
              />
            )}
          </LongList>
        </section>
      )}
      {(changes.length > 0 || opened.origin === 'disk') && <EffectTable desk={desk} words={words} />}
      <p className={styles['hint']}>{changes.length === 0 ? words.changes.none : words.changes.intro}</p>
      <LongList items={records} more={words.records.more}>
        {(group) => {
          const [first] = group
          if (!first) return null
          const title = changeOf(told, lists, first)
          return (
            <li key={title + first.record}>
              <strong>{title}</strong>{' '}
              {first.kind !== 'withdraw' && (
                <Button
                  look="link"
                  aria-label={words.changes.openOf(title)}
                  onClick={() => onChoose({ file: first.file, id: first.record, isUnnamed: false })}
                >
                  {words.changes.open}
                </Button>
              )}
              <ul className={styles['values']}>
                {group.map((change) => {
                  const name =
                    change.kind === 'correct' ? `${title}, ${fieldName(words, change.field)}` : title
                  return (
                    <li key={name}>
                      <ChangeLine told={told} lists={lists} change={change} />{' '}
                      <Button
                        look="link"
                        aria-label={words.changes.revertOf(name)}
                        onClick={() => {
                          desk.put({ ...work, changes: revert(changes, change) })
                          onSay(words.changes.reverted(name))
                        }}
                      >
                        {words.changes.revert}
                      </Button>
                    </li>
                  )
                })}
              </ul>
            </li>
          )
        }}
      </LongList>
    </>
  )
}
