import { useState } from 'react'
import type { Change } from '#src/domain/desk/changes.ts'
import { type DeskLists, deskFiles, isSameJson } from '#src/domain/desk/desk-files.ts'
import type { Planned } from '#src/domain/desk/gathered/plan.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import { Button } from '#src/ui/Button.tsx'
import { ChangeLine } from '#src/desk/ChangesTab.tsx'
import styles from '#src/desk/Desk.module.css'
import { type Words, recordTitle } from '#src/desk/value-words.ts'

type GatheredRecordsProps = { records: readonly Planned[]; told: Words; lists: DeskLists }

const atOnce = 40

/** What a record of a file does, as changes. */
const changesOf = ({ file, state, record, base }: Planned): readonly Change[] =>
  state === 'new' || base === null
    ? [{ kind: 'add', file, record: record.id, value: record }]
    : [...new Set([...Object.keys(base), ...Object.keys(record)])]
        .filter((field) => !isSameJson(base[field], record[field]))
        .map((field) => ({
          kind: 'correct',
          file,
          record: record.id,
          field,
          was: base[field],
          is: record[field],
        }))

/** The records that would come or change, by their kind, in the words of the form. */
export const GatheredRecords = ({ records, told, lists }: GatheredRecordsProps) => {
  const { words, language } = told
  const { gathered: g } = words
  const groups = deskFiles.flatMap((file) =>
    (['changed', 'new'] as const).map((state) => ({
      file,
      state,
      own: records.filter((one) => one.file === file && one.state === state),
    })),
  )
  return groups.map(({ file, state, own }) => {
    if (own.length === 0) return null
    const title = g.group(file, words.kinds[file], state, formatNumber(own.length, language))
    return <RecordGroup key={`${file} ${state}`} title={title} own={own} told={told} lists={lists} />
  })
}

type RecordGroupProps = { title: string; own: readonly Planned[]; told: Words; lists: DeskLists }

const RecordGroup = ({ title, own, told, lists }: RecordGroupProps) => {
  // Until it is opened nothing of a long list is drawn.
  const [isOpen, setOpen] = useState(false)
  const [most, setMost] = useState(atOnce)
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && (
        <>
          <ul className={styles['records']} aria-label={title}>
            {own.slice(0, most).map((one) => (
              <li key={one.record.id}>
                <strong>{recordTitle(one.file, one.base ?? one.record, told.language)}</strong>
                {changesOf(one).map((change) => (
                  <div key={change.kind === 'correct' ? change.field : ''}>
                    <ChangeLine told={told} lists={lists} change={change} />
                  </div>
                ))}
              </li>
            ))}
          </ul>
          {own.length > most && (
            <div className={styles['row']}>
              <Button onClick={() => setMost(most + 200)}>
                {told.words.gathered.more(Math.min(200, own.length - most))}
              </Button>
            </div>
          )}
        </>
      )}
    </details>
  )
}
