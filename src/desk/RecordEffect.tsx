import { type Effect, changesOf } from '#src/domain/desk/changes.ts'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import { ChangeLine } from './ChangesTab.tsx'
import type { Words } from './value-words.ts'

/** What a record out of a file would do, in the words of the form. */
export const RecordEffect = ({ told, lists, ...effect }: Effect & { told: Words; lists: DeskLists }) =>
  changesOf(effect).map((change) => (
    <div key={change.kind === 'correct' ? change.field : ''}>
      <ChangeLine told={told} lists={lists} change={change} />
    </div>
  ))
