import { useMemo, useState } from 'react'
import { addRecord } from '#src/domain/desk/changes.ts'
import { type DeskFile, type DeskLists, deskFiles, isDeskFile } from '#src/domain/desk/desk-files.ts'
import { blankRecord } from '#src/domain/desk/fields.ts'
import { newId } from '#src/domain/desk/new-ids.ts'
import { fold } from '#src/domain/names/fold.ts'
import type { DeskTexts } from '#src/text/load-desk.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { SearchForm } from '#src/ui/SearchForm.tsx'
import styles from './Desk.module.css'
import { ShowMore } from '#src/ui/ShowMore.tsx'
import { RecordForm } from './RecordForm.tsx'
import type { DeskState } from './use-desk.ts'
import { recordTitle } from './value-words.ts'

/** A record that the form is open on; null: none. */
export type Chosen = { file: DeskFile; id: string | null; isUnnamed: boolean }

type RecordsTabProps = {
  desk: DeskState
  mission: string
  words: DeskTexts
  lists: DeskLists
  chosen: Chosen
  onChoose: (chosen: Chosen) => void
  onSay: (text: string) => void
}

const atOnce = 40

/** The records of a kind, found by their words, and the form of the one that is chosen. */
export const RecordsTab = ({ desk, mission, words, lists, chosen, onChoose, onSay }: RecordsTabProps) => {
  const { language } = useTexts()
  const [typed, setTyped] = useState('')
  const [most, setMost] = useState(atOnce)
  const { file, id } = chosen
  const { changes } = desk.work
  const entries = useMemo(
    () =>
      lists[file]
        .map((record) => {
          const title = recordTitle(file, record, language)
          return { record, title, folded: fold(`${title} ${record.id}`) }
        })
        // What came last is what is looked for first.
        .toReversed(),
    [lists, file, language],
  )
  const wanted = fold(typed)
  const found = entries.filter(({ folded }) => folded.includes(wanted))
  const record = id === null ? undefined : lists[file].find((one) => one.id === id)
  const changed = new Map(
    changes.filter((one) => one.file === file).map((one) => [one.record, one.kind] as const),
  )
  const add = () => {
    const fresh = newId(file, {}, new Set(lists[file].map((one) => one.id)))
    desk.put({ ...desk.work, changes: addRecord(changes, file, blankRecord(file, fresh)) })
    onChoose({ file, id: fresh, isUnnamed: true })
    onSay(words.records.added(words.one[file]))
  }
  if (record)
    return (
      <RecordForm
        key={file}
        desk={desk}
        mission={mission}
        words={words}
        lists={lists}
        file={file}
        record={record}
        isUnnamed={chosen.isUnnamed}
        onRename={(next, isUnnamed) => onChoose({ file, id: next, isUnnamed })}
        onSay={onSay}
        onClose={() => onChoose({ file, id: null, isUnnamed: false })}
      />
    )
  return (
    <>
      <div className={styles['row']}>
        <label>
          {words.records.kind}{' '}
          <select
            value={file}
            onChange={({ target }) => {
              if (isDeskFile(target.value)) onChoose({ file: target.value, id: null, isUnnamed: false })
              setMost(atOnce)
            }}
          >
            {deskFiles.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </label>
        <Button look="primary" onClick={add}>
          {words.records.add(words.one[file])}
        </Button>
      </div>
      <SearchForm
        label={words.records.find}
        typed={typed}
        onType={(text) => {
          setTyped(text)
          setMost(atOnce)
        }}
        found={words.records.found(found.length, entries.length)}
        onEnter={() => {
          const first = found[0]?.record
          if (first && typed !== '') onChoose({ file, id: first.id, isUnnamed: false })
        }}
      />
      {found.length === 0 && <p>{words.records.none}</p>}
      <ul className={styles['records']}>
        {found.slice(0, most).map(({ record: one, title }) => (
          <li key={one.id}>
            <Button look="link" onClick={() => onChoose({ file, id: one.id, isUnnamed: false })}>
              {title}
            </Button>
            {changed.has(one.id) && (
              <span className={styles['mark']}>
                {changed.get(one.id) === 'add' ? words.records.isNew : words.records.isChanged}
              </span>
            )}
          </li>
        ))}
      </ul>
      <ShowMore all={found.length} most={most} step={200} label={words.records.more} onMost={setMost} />
    </>
  )
}
