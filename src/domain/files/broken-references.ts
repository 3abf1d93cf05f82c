import type { RecordFile, RecordOf } from '#src/schema/files.ts'
import { optionalFiles, recordFiles } from '#src/schema/names.ts'
import type { DataProblem } from '#src/schema/read-records.ts'

/** The list files that are loaded; of a file that is not, nothing can be said. */
export type LoadedRecords = { [F in RecordFile]?: readonly RecordOf<F>[] | undefined }

/** One id that a record names, and the file whose record it must be. */
type Reference = { field: string; to: RecordFile; id: string }

const one = (field: string, to: RecordFile, id: string | null): Reference[] =>
  id === null ? [] : [{ field, to, id }]

const each = (field: string, to: RecordFile, ids: readonly string[]): Reference[] =>
  ids.map((id, index) => ({ field: `${field}.${index}`, to, id }))

/** A list file each: the references of one of its records. */
const referencesOf: { [F in RecordFile]: (record: RecordOf<F>) => Reference[] } = {
  provinces: ({ phase }) =>
    phase
      ? [
          ...one('phase.start', 'events', phase.start),
          ...one('phase.plannedEnd', 'events', phase.plannedEnd),
          ...one('phase.end', 'events', phase.end),
          ...each('phase.sources', 'sources', phase.sources),
        ]
      : [],
  contributors: () => [],
  sites: (site) => [
    ...one('province', 'provinces', site.province),
    ...each('contributors', 'contributors', site.contributors),
    ...one('position.source', 'sources', site.position?.source ?? null),
    ...each('opened.sources', 'sources', site.opened?.sources ?? []),
    ...site.seen.flatMap((sighting, index) => each(`seen.${index}.sources`, 'sources', sighting.sources)),
    ...each('sources', 'sources', site.sources),
  ],
  contingents: (contingent) => [
    ...one('contributor', 'contributors', contingent.contributor),
    ...one('site', 'sites', contingent.site),
    ...one('province', 'provinces', contingent.province),
    ...contingent.strengths.flatMap((strength, index) =>
      each(`strengths.${index}.sources`, 'sources', strength.sources),
    ),
    ...each('sources', 'sources', contingent.sources),
  ],
  deployments: (deployment) => one('site', 'sites', deployment.site),
  events: (event) => [
    ...one('province', 'provinces', event.province),
    ...one('site', 'sites', event.site),
    ...one('contributor', 'contributors', event.contributor),
    ...each('announced.sources', 'sources', event.announced?.sources ?? []),
    ...(event.otherDates ?? []).flatMap(({ sources }, index) =>
      each(`otherDates.${index}.sources`, 'sources', sources),
    ),
    ...each('sources', 'sources', event.sources),
  ],
  outputs: (output) => [
    ...one('contributor', 'contributors', output.contributor),
    ...one('province', 'provinces', output.province),
    ...one('partOf', 'outputs', output.partOf),
    ...each('mayOverlap', 'outputs', output.mayOverlap),
    ...one('quote.source', 'sources', output.quote.source),
    ...each('sources', 'sources', output.sources),
  ],
  strength: (strength) => [
    ...one('province', 'provinces', strength.province),
    ...one('contributor', 'contributors', strength.contributor),
    ...each('sources', 'sources', strength.sources),
  ],
  'site-counts': (count) => [
    ...one('province', 'provinces', count.province),
    ...each('sources', 'sources', count.sources),
  ],
  headcounts: ({ sources }) => each('sources', 'sources', sources),
  'base-estimates': ({ site, sources }) => [
    ...one('site', 'sites', site),
    ...each('sources', 'sources', sources),
  ],
  sources: () => [],
  changelog: ({ changes }) =>
    changes.flatMap(({ file, record, sources }, index) => [
      ...one(`changes.${index}.record`, file, record),
      ...each(`changes.${index}.sources`, 'sources', sources),
    ]),
}

const allFiles = [...recordFiles, ...optionalFiles]

/** The ids that one record names. */
export const referencesIn = <F extends RecordFile>(file: F, record: RecordOf<F>): readonly Reference[] =>
  referencesOf[file](record)

/** The file name in problems: `sites.json`, or `monusco/sites.json` with the mission's folder. */
const pathOf = (file: RecordFile, folder: string): string =>
  folder === '' ? `${file}.json` : `${folder}/${file}.json`

/**
 * Every id that a record names and that no record of the file it belongs to has: the record is shown all the
 * same, with the bare id in place of a name. `setAside` are the problems found on reading the files: a record
 * that was refused is not reported again by each record that names it.
 */
export const findBrokenReferences = (
  files: LoadedRecords,
  { folder = '', setAside = [] }: { folder?: string; setAside?: readonly DataProblem[] } = {},
): readonly DataProblem[] => {
  const known = new Map<RecordFile, ReadonlySet<string>>()
  for (const file of allFiles) {
    const path = pathOf(file, folder)
    const refused = setAside.filter((problem) => problem.file === path).map((problem) => problem.record)
    const records = files[file]
    if (records) known.set(file, new Set([...records.map(({ id }) => id), ...refused]))
  }
  const broken = <F extends RecordFile>(file: F, records: readonly RecordOf<F>[] = []): DataProblem[] =>
    records.flatMap((record) =>
      referencesOf[file](record)
        .filter(({ to, id }) => known.get(to)?.has(id) === false)
        .map(({ field, to, id }) => ({
          file: pathOf(file, folder),
          record: record.id,
          field,
          expected: `the id of a record of ${pathOf(to, folder)}`,
          found: `"${id}"`,
        })),
    )
  return allFiles.flatMap((file) => broken(file, files[file]))
}
