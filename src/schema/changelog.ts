import * as v from 'valibot'
import { optionalFiles, recordFiles } from './names.ts'
import { Id, VisibleText, PartialDate, SourceIds, Text } from './parts.ts'

/**
 * changelog.json: what each version of the data corrected or added, newest last. A change names its record,
 * so that a reader who quoted a figure can see what became of it.
 */
export const ChangelogEntry = v.strictObject({
  id: Id,
  version: VisibleText,
  date: PartialDate,
  /** What the version is about, in one sentence. */
  summary: Text,
  changes: v.array(
    v.strictObject({
      file: v.picklist([...recordFiles, ...optionalFiles]),
      record: Id,
      /** What stood there, what stands there now, and why. */
      what: Text,
      sources: SourceIds,
    }),
  ),
})
export type ChangelogEntry = v.InferOutput<typeof ChangelogEntry>
