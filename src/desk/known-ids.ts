import { type DeskLists, deskFiles } from '#src/domain/desk/desk-files.ts'
import type { KnownIds } from '#src/domain/desk/record-problems.ts'

const counted = (records: readonly { id: string }[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { id } of records) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** How often each id stands in each list. */
export const knownIds = (
  lists: DeskLists,
  codes: { provinces: readonly { id: string }[]; contributors: readonly { id: string }[] },
): KnownIds => ({
  ...Object.fromEntries(deskFiles.map((file) => [file, counted(lists[file])])),
  provinces: counted(codes.provinces),
  contributors: counted(codes.contributors),
})
