import { ImportError } from './import-error.ts'
import { whyLeftOut } from './left-out.ts'
import type { Ingredients } from './mission-folder.ts'
import type { MissionsFile } from './tables.ts'

/** A mission of which no folder is made, and why. */
export type LeftOut = { mission: string; reason: string }

/** A mission as its folder would be named. */
const idOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-')

/**
 * The missions of the readings that can be made well, and the others with the reason. `wanted` names some of
 * them, as the readings do or by id; empty for all. Throws an ImportError for a name that the readings do not
 * have.
 */
export const listMissions = (
  { placeYears, tables }: Pick<Ingredients, 'placeYears' | 'tables'>,
  wanted: readonly string[],
): { made: readonly MissionsFile[]; leftOut: readonly LeftOut[] } => {
  const names = [...new Set(placeYears.map(({ mission }) => mission))].toSorted()
  const unknown = wanted.filter((one) => names.every((name) => name !== one && idOf(name) !== one))
  if (unknown.length > 0) throw new ImportError([`the readings have no mission ${unknown.join(', ')}`])
  const chosen = names.filter(
    (name) => wanted.length === 0 || wanted.includes(name) || wanted.includes(idOf(name)),
  )
  const made: MissionsFile[] = []
  const leftOut: LeftOut[] = []
  for (const mission of chosen) {
    const entry = tables.missions.find(({ mapName }) => mapName === mission)
    const reason =
      tables.readings.madeOtherwise[mission] ??
      whyLeftOut(placeYears.filter((placeYear) => placeYear.mission === mission)) ??
      (entry ? null : 'the tables have no names for it')
    if (reason === null && entry) made.push(entry)
    else leftOut.push({ mission, reason: reason ?? '' })
  }
  return { made, leftOut }
}
