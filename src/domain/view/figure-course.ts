import type { PartialDate } from '#src/domain/dates/dates.ts'
import type { ChangelogEntry } from '#src/schema/changelog.ts'
import type { FigureValue } from './figure-values.ts'

/** A figure as one version of the data has it; null: not known. */
export type FigureAtVersion = {
  version: string
  /** When the version was made. */
  updated: PartialDate | null
  /** The date that the figure is of. */
  date: PartialDate | null
  value: FigureValue | null
}

/**
 * The figure at each version of the data, the newest first. `known` is what it was in former versions, by
 * version; of one that the changelog names and that is not there nothing is known.
 */
export const figureCourse = (
  now: FigureAtVersion,
  changelog: readonly ChangelogEntry[],
  known: ReadonlyMap<string, Pick<FigureAtVersion, 'date' | 'value'>>,
): readonly FigureAtVersion[] => {
  const updated = new Map(changelog.map(({ version, date }) => [version, date]))
  const former = [...new Set([...known.keys(), ...updated.keys()])].filter(
    (version) => version !== now.version,
  )
  return [
    now,
    ...former.toReversed().map((version) => {
      const entry = known.get(version)
      return {
        version,
        updated: updated.get(version) ?? null,
        date: entry?.date ?? null,
        value: entry?.value ?? null,
      }
    }),
  ]
}

/** A correction of a record that a figure rests on. */
export type FigureCorrection = ChangelogEntry['changes'][number] & Pick<ChangelogEntry, 'version' | 'date'>

/** The corrections of the records behind a figure, the newest first. */
export const correctionsOf = (
  changelog: readonly ChangelogEntry[],
  behind: ReadonlySet<string>,
): readonly FigureCorrection[] =>
  changelog
    .toReversed()
    .flatMap(({ version, date, changes }) =>
      changes
        .filter(({ file, record }) => behind.has(`${file} ${record}`))
        .map((change) => Object.assign({ version, date }, change)),
    )
