import * as v from 'valibot'
import type { Json } from '#src/domain/files/pack.ts'
import { Id, PartialDate } from '#src/schema/parts.ts'
import type { DeskChanges } from './changes.ts'
import { type DeskRecord, deskFiles, recordsIn } from './desk-files.ts'
import { type InputFault, inputLimits, readInput, unseenFault } from './read-input.ts'

/** Changes on their way to a colleague: what was done, and to which data. */
export type ChangeFile = {
  mission: string
  /** Version of the published data that they were made on. */
  dataVersion: string
  /** The day on which the file was made. */
  made: string
  changes: DeskChanges
}

// Values are checked as JSON before (read-input.ts), and as records by the desk, which shows what is wrong.
const Value = v.custom<Json>((value) => value !== undefined)
const Record = v.custom<DeskRecord>((value) => recordsIn({ records: [value] }).length === 1)

/** As records are named in data that is not yet mended, too. */
const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

const Place = { file: v.picklist(deskFiles), record: Name }

const AChange = v.pipe(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('add'), ...Place, value: Record }),
    v.strictObject({ kind: v.literal('withdraw'), ...Place, value: Record }),
    v.strictObject({
      kind: v.literal('correct'),
      ...Place,
      // No name that objects have by themselves: a field is a word.
      field: v.pipe(v.string(), v.regex(/^(?!id$|constructor$|prototype$)[a-z][A-Za-z]{0,40}$/)),
      was: v.optional(Value),
      is: v.optional(Value),
    }),
  ]),
  v.check((change) => change.kind === 'correct' || change.value.id === change.record, 'one id'),
)

/** Changes as they are kept, also in this browser. */
export const ChangesForm = v.pipe(v.array(AChange), v.maxLength(inputLimits.changes))

const File = v.strictObject({
  file: v.literal('drawdown-changes'),
  version: v.literal(1),
  mission: Id,
  dataVersion: v.pipe(v.string(), v.maxLength(60)),
  made: PartialDate,
  changes: ChangesForm,
})

/** The text of a file that `readChangeFile` reads. */
export const changeFileText = ({ mission, dataVersion, made, changes }: ChangeFile): string =>
  `${JSON.stringify({ file: 'drawdown-changes', version: 1, mission, dataVersion, made, changes }, null, 2)}\n`

/** What the schema found wrong: where, as keys joined by points, and what was expected there. */
type FormFault = { why: 'form'; at: string }

/** The changes of a file, or why it is refused. */
export const readChangeFile = (text: string): { file: ChangeFile } | { fault: InputFault | FormFault } => {
  const read = readInput(text)
  if ('fault' in read) return read
  const unseen = unseenFault(read.json)
  if (unseen) return { fault: unseen }
  const found = v.safeParse(File, read.json)
  if (found.success) {
    const { mission, dataVersion, made, changes } = found.output
    return { file: { mission, dataVersion, made, changes } }
  }
  const [issue] = found.issues
  return { fault: { why: 'form', at: `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim().slice(0, 160) } }
}
