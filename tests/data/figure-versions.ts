import * as v from 'valibot'
import { type Model, buildBase, buildModel } from '#src/domain/page/model.ts'
import { readFigures } from '#src/domain/view/figure-values.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { namesIn } from '#src/domain/names/names.ts'
import type { FigureVersions } from '#src/schema/figure-versions.ts'
import { type RecordFile, type RecordOf, recordSchemas } from '#src/schema/files.ts'
import { Mission } from '#src/schema/mission.ts'
import { readRecords } from '#src/schema/read-records.ts'

type Version = FigureVersions['versions'][number]

/** What the key figures of a mission are in the data that a reader of files gives, of the whole mission at its end. */
export const versionOf = (read: (file: string) => unknown): Version => {
  const mission = v.parse(Mission, read('mission'))
  const list = <F extends RecordFile>(file: F) => {
    const { records, problems } = readRecords<RecordOf<F>>(file, recordSchemas[file], read(file))
    const [first] = problems
    // A count without the records that are set aside would be another one.
    if (first) throw new Error(`${file}.json, ${first.record}, ${first.field}: ${first.expected}`)
    return records
  }
  const strength = list('strength')
  const base = buildBase(mission, list('provinces'), list('sites'), list('events'), list('deployments'), list('contingents')) // prettier-ignore
  const model: Model = buildModel(base, { date: null, filter: noFilter }, namesIn('en', [], []))
  return {
    version: mission.dataVersion,
    date: mission.coverage.mission,
    values: readFigures({ model, filter: noFilter, strength, today: null }).map(
      ({ sources: _sources, ...value }) => value,
    ),
  }
}

/** The versions with this one at the end: in the place of itself, if it is there. */
export const withVersion = (versions: readonly Version[], newest: Version): Version[] => [
  ...versions.filter(({ version }) => version !== newest.version),
  newest,
]
