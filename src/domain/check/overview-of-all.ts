import { overviewOf } from '#src/domain/missions/overview-of.ts'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { missionEntrySchema, recordSchemas } from '#src/schema/files.ts'
import { Mission } from '#src/schema/mission.ts'
import type { Overview } from '#src/schema/overview.ts'
import * as v from 'valibot'
import { type JsonFiles, readList } from './check-mission.ts'

/** overview.json as the files of the missions say; a mission of which a record is wrong is left out. */
export const overviewOfAll = (files: JsonFiles): readonly Overview[] =>
  readList(files, 'missions.json', missionEntrySchema).records.flatMap(({ id }) => {
    const mission = v.safeParse(Mission, files.get(`${id}/mission.json`))
    if (!mission.success) return []
    const sites = readList(files, `${id}/sites.json`, recordSchemas.sites)
    const rows = readList(files, `${id}/deployments.json`, recordSchemas.deployments)
    if (sites.problems.length > 0 || rows.problems.length > 0) return []
    return [
      overviewOf(
        id,
        sites.records,
        rows.records,
        mapReadings(mission.output),
        mission.output.mapEstimates?.by ?? null,
      ),
    ]
  })
