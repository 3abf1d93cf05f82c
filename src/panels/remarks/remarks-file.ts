import * as v from 'valibot'
import { isPartialDate } from '#src/domain/dates/dates.ts'
import { isRemarkText } from '#src/domain/remarks/remark-code.ts'
import { type Remark, remarkLimits, remarkPanels } from '#src/domain/remarks/remark.ts'

/** No file of remarks is larger; what is, is not read. */
const mostBytes = 100_000

const PinForm = v.variant('kind', [
  v.strictObject({ kind: v.literal('date'), date: v.pipe(v.string(), v.check(isPartialDate)) }),
  v.strictObject({
    kind: v.literal('site'),
    site: v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  }),
  v.strictObject({ kind: v.literal('panel'), panel: v.picklist(remarkPanels) }),
])

const FileForm = v.object({
  file: v.literal('drawdown-remarks'),
  version: v.literal(1),
  /** In words, for whoever opens the file elsewhere: whose these are. */
  mark: v.string(),
  mission: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  remarks: v.pipe(
    v.array(v.strictObject({ pin: PinForm, text: v.pipe(v.string(), v.check(isRemarkText)) })),
    v.minLength(1),
    v.maxLength(remarkLimits.count),
  ),
})

/** A file that `readRemarksFile` reads. */
export const remarksFile = (mission: string, remarks: readonly Remark[], mark: string): Blob =>
  new Blob(
    [
      `${JSON.stringify(
        {
          file: 'drawdown-remarks',
          version: 1,
          mark,
          mission,
          remarks: remarks.map(({ pin, text }) => ({ pin, text })),
        },
        null,
        2,
      )}\n`,
    ],
    { type: 'application/json' },
  )

/** The remarks in a file with the mission that they are on; null if it is no file of remarks. */
export const readRemarksFile = async (
  file: File,
): Promise<{ mission: string; remarks: readonly Remark[] } | null> => {
  if (file.size > mostBytes) return null
  const text = await file.text().catch(() => '')
  const found = v.safeParse(v.pipe(v.string(), v.parseJson(), FileForm), text)
  return found.success ? found.output : null
}
