import { useState } from 'react'
import { type DeskLists, changedFields, deskFiles } from '#src/domain/desk/desk-files.ts'
import type { Planned } from '#src/domain/desk/gathered/plan.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import { RecordEffect } from '#src/desk/RecordEffect.tsx'
import { LongList } from '#src/desk/LongList.tsx'
import { type Words, recordTitle } from '#src/desk/value-words.ts'

type GatheredRecordsProps = { records: readonly Planned[]; told: Words; lists: DeskLists }

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
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && (
        <>
          <LongList items={own} name={title} more={told.words.records.more}>
            {(one) => (
              <li key={one.record.id}>
                <strong>{recordTitle(one.file, one.base ?? one.record, told.language)}</strong>
                <RecordEffect
                  file={one.file}
                  record={one.record}
                  base={one.base}
                  fields={changedFields(one.base, one.record)}
                  told={told}
                  lists={lists}
                />
              </li>
            )}
          </LongList>
        </>
      )}
    </details>
  )
}
