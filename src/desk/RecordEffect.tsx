import { type IncomingRecord, changesOfRecord } from '#src/domain/desk/changes.ts'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import { ChangeLine } from './ChangesTab.tsx'
import type { Words } from './value-words.ts'

/** What a record out of a file would do, in the words of the form. */
export const RecordEffect = ({
  told,
  lists,
  ...effect
}: IncomingRecord & { told: Words; lists: DeskLists }) =>
  changesOfRecord(effect).map((change) => (
    <div key={change.kind === 'correct' ? change.field : ''}>
      <ChangeLine told={told} lists={lists} change={change} />
    </div>
  ))
