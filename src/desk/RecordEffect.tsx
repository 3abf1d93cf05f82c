import type { Change } from '#src/domain/desk/changes.ts'
import type { DeskFile, DeskLists, DeskRecord } from '#src/domain/desk/desk-files.ts'
import { ChangeLine } from './ChangesTab.tsx'
import type { Words } from './value-words.ts'

/** A record that would come, or be changed in some fields; `base`: as it is. */
type Effect = { file: DeskFile; record: DeskRecord; base: DeskRecord | null; fields: readonly string[] }

const changesOf = ({ file, record, base, fields }: Effect): readonly Change[] =>
  base === null
    ? [{ kind: 'add', file, record: record.id, value: record }]
    : fields.map((field) => ({
        kind: 'correct',
        file,
        record: record.id,
        field,
        was: base[field],
        is: record[field],
      }))

/** What a record out of a file would do, in the words of the form. */
export const RecordEffect = ({ told, lists, ...effect }: Effect & { told: Words; lists: DeskLists }) =>
  changesOf(effect).map((change) => (
    <div key={change.kind === 'correct' ? change.field : ''}>
      <ChangeLine told={told} lists={lists} change={change} />
    </div>
  ))
