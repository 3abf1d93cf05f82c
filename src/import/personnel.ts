import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { personnelDocument } from '#src/domain/personnel/document.ts'
import { mergeCounts } from '#src/domain/personnel/merge-counts.ts'
import {
  type PersonnelReading,
  PersonnelHeadError,
  personnelReader,
} from '#src/domain/personnel/read-personnel.ts'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import type { Headcount } from '#src/schema/headcount.ts'
import { Mission, MissionEntry } from '#src/schema/mission.ts'
import { inOrder } from '#src/domain/personnel/in-order.ts'
import { faultLines } from './fault-lines.ts'
import { countsIn, writeCounts } from './headcount-files.ts'
import { readJson } from './read-json.ts'
import { ImportError } from './import-error.ts'
import { streamRows } from './stream-rows.ts'

const source = personnelDocument

/** The mission folders that a path stands for: itself, or those that its missions.json lists. */
const foldersIn = (path: string): readonly string[] => {
  if (existsSync(join(path, 'mission.json'))) return [path]
  const list = join(path, 'missions.json')
  if (!existsSync(list))
    throw new ImportError([`${path}: expected the folder of a mission, or a folder with missions.json`])
  const { records } = v.parse(v.looseObject({ records: v.array(MissionEntry) }), readJson(list))
  return records.map(({ id }) => join(path, id))
}

const missionsOf = (folder: string): readonly string[] =>
  mapReadings(v.parse(Mission, readJson(join(folder, 'mission.json')))).missions

const readFile = async (
  file: string,
  missions: readonly string[],
  onPart: (part: number) => void,
): Promise<PersonnelReading> => {
  const reader = personnelReader(missions, source.id)
  try {
    await streamRows(file, reader.take, onPart)
    return reader.done()
  } catch (cause) {
    if (!(cause instanceof PersonnelHeadError)) throw cause
    const { missing, found } = cause
    throw new ImportError([
      `${basename(file)}, row 1: found the columns ${found.join(', ') || '(none)'}, expected ${missing.join(', ')} too`,
    ])
  }
}

const spanOf = (counts: readonly Headcount[]): string => {
  const months = counts.map(({ month }) => month).toSorted()
  return `${months[0]} to ${months.at(-1)}`
}

const writeInto = (folder: string, missions: readonly string[], found: readonly Headcount[]): string => {
  const there = countsIn(folder)
  const { added, changed, same, left } = mergeCounts(there, found, source.id)
  const ids = new Set(found.map(({ id }) => id))
  const kept = there.filter(({ id }) => !ids.has(id))
  writeCounts(folder, inOrder([...kept, ...found], missions), source)
  return `${folder}: ${found.length} months, ${spanOf(found)}: ${added.length} new, ${changed.length} changed, ${same.length} the same; ${left.length} kept that the file does not have`
}

/**
 * Takes the UN's monthly file of uniformed personnel into a mission's folder, or into those of all missions
 * of a data folder that the file knows; reads it once, however large. Months that are there and not in the
 * file stay. Writes nothing of a file with a fault in a row of these missions, and throws an ImportError with
 * each.
 */
export const importPersonnel = async (
  file: string,
  out: string,
  onPart: (part: number) => void = () => {},
): Promise<readonly string[]> => {
  const folders = foldersIn(out).map((folder) => ({ folder, missions: missionsOf(folder) }))
  const wanted = [...new Set(folders.flatMap(({ missions }) => missions))]
  const reading = await readFile(file, wanted, onPart)
  if (reading.faultCount > 0) throw new ImportError(faultLines(basename(file), reading))
  if (reading.own === 0)
    throw new ImportError([
      `${basename(file)}: expected rows of ${wanted.join(' or ')}; it has ${reading.missions.join(', ') || 'no rows'}`,
    ])
  return folders.flatMap(({ folder, missions }) => {
    const found = reading.countsOf(missions)
    return found.length === 0 ? [] : [writeInto(folder, missions, found)]
  })
}
