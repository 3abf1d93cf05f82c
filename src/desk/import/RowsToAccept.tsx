import { useState } from 'react'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import { acceptRows } from '#src/domain/desk/import/accept-rows.ts'
import type { ImportFile } from '#src/domain/desk/import/columns.ts'
import type { ImportedRow } from '#src/domain/desk/import/import-table.ts'
import { inputLimits } from '#src/domain/desk/read-input.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import { Button } from '#src/ui/Button.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import styles from '#src/desk/Desk.module.css'
import { RecordEffect } from '#src/desk/RecordEffect.tsx'
import { LongList } from '#src/desk/LongList.tsx'
import type { DeskState } from '#src/desk/use-desk.ts'
import { type Words, recordTitle } from '#src/desk/value-words.ts'

type RowsToAcceptProps = {
  rows: readonly ImportedRow[]
  file: ImportFile
  told: Words
  lists: DeskLists
  desk: DeskState
  onAccepted: (count: number) => void
}

const none: ReadonlySet<number> = new Set()

/** The rows that change something, each to be accepted or not. Nothing is written before. */
export const RowsToAccept = ({ rows, file, told, lists, desk, onAccepted }: RowsToAcceptProps) => {
  const { words, language } = told
  const { importing } = words
  // Who matches the columns anew looks at other rows: all of them are chosen again.
  const [choice, setChoice] = useState<{ of: readonly ImportedRow[]; left: ReadonlySet<number> }>()
  const left = choice?.of === rows ? choice.left : none
  const [tooMany, setTooMany] = useState(false)
  const open = rows.filter(({ state }) => state === 'new' || state === 'changed')
  const chosen = open.filter(({ row }) => !left.has(row))
  if (open.length === 0) return null
  const leave = (which: readonly ImportedRow[], isLeft: boolean) => {
    const next = new Set(left)
    for (const { row } of which)
      if (isLeft) next.add(row)
      else next.delete(row)
    setChoice({ of: rows, left: next })
    setTooMany(false)
  }
  const accept = () => {
    const { opened, work } = desk
    // Each row is a change or more: of too many rows it is known before any of them is taken.
    if (chosen.length > inputLimits.changes) {
      setTooMany(true)
      return
    }
    const changes = acceptRows(opened.lists, work.changes, file, chosen)
    if (changes.length > inputLimits.changes) {
      setTooMany(true)
      return
    }
    desk.put({ ...work, changes })
    onAccepted(chosen.length)
  }
  const groups = (['changed', 'new'] as const).map((state) => {
    const own = open.filter((row) => row.state === state)
    return { state, own, title: (state === 'new' ? importing.newRows : importing.changedRows)(own.length) }
  })
  return (
    <>
      {groups.map(({ state, own, title }) =>
        own.length === 0 ? null : (
          <section key={state} aria-label={title} className={styles['group']}>
            <h4>{title}</h4>
            <div className={styles['row']}>
              <Button look="link" onClick={() => leave(own, false)}>
                {importing.all(title)}
              </Button>
              <Button look="link" onClick={() => leave(own, true)}>
                {importing.noneOf(title)}
              </Button>
            </div>
            <LongList items={own} more={words.records.more}>
              {(row) => (
                <li key={row.row}>
                  <label>
                    <input
                      type="checkbox"
                      checked={!left.has(row.row)}
                      onChange={({ target }) => leave([row], !target.checked)}
                    />{' '}
                    <strong>
                      {importing.rowOf(row.row + 1, recordTitle(file, row.base ?? row.record, language))}
                    </strong>
                  </label>
                  <RecordEffect
                    file={file}
                    record={row.record}
                    base={row.base}
                    fields={row.fields}
                    told={told}
                    lists={lists}
                  />
                </li>
              )}
            </LongList>
          </section>
        ),
      )}
      {tooMany && (
        <Notice tone="error">{importing.tooMany(formatNumber(inputLimits.changes, language))}</Notice>
      )}
      <div className={styles['row']}>
        <Button look="primary" disabled={chosen.length === 0} onClick={accept}>
          {importing.accept(chosen.length)}
        </Button>
      </div>
    </>
  )
}
