import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { atOnce } from '#src/domain/check/pieces.ts'
import { type DeskLists, deskFiles, recordsIn } from '#src/domain/desk/desk-files.ts'
import { acceptPlan } from '#src/domain/desk/gathered/accept-plan.ts'
import { citedBy, spanOf } from '#src/domain/desk/gathered/choice.ts'
import { planRadpko } from '#src/domain/desk/gathered/plan-radpko.ts'
import { writtenInPieces } from '#src/domain/desk/written-files.ts'
import { kindOfHead } from '#src/domain/gathered/known-heads.ts'
import { type Grain, readRadpko } from '#src/domain/gathered/radpko.ts'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { Mission } from '#src/schema/mission.ts'
import { faultLines } from './fault-lines.ts'
import { ImportError } from './import-error.ts'
import { textRows } from './text-rows.ts'
import { readText } from './write-headcounts.ts'

/** The files of a mission's folder that matter here, as they are written. */
const textsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    ['mission', ...deskFiles].flatMap((name) => {
      const path = join(folder, `${name}.json`)
      return existsSync(path) ? [[`${name}.json`, readFileSync(path, 'utf8')] as const] : []
    }),
  )

const jsonIn = (texts: ReadonlyMap<string, string>, name: string): unknown =>
  JSON.parse(texts.get(`${name}.json`) ?? 'null')

/**
 * Takes RADPKO's table by base into a mission's folder, as the desk of the page does: every mission and
 * year of it, and of a place that is no site, or could be several, nothing. What is there and not in the
 * file stays. `grain`: what a row is of, where the file leaves it open. Returns what it did in lines.
 * Throws an ImportError with every fault, and then nothing is written.
 */
export const importRadpko = (path: string, folder: string, grain?: Grain): readonly string[] => {
  const file = basename(path)
  const rows = textRows(file, readText(path))
  if (kindOfHead(rows[0] ?? []) !== 'radpko')
    throw new ImportError([`${file} is not RADPKO by base: it lacks mission, base or id, latitude, longitude, date, pko_deployed, untrp, unpol or unmob`]) // prettier-ignore
  const texts = textsIn(folder)
  const { missions } = mapReadings(v.parse(Mission, jsonIn(texts, 'mission')))
  const reading = readRadpko(rows, missions, true)
  if (reading.faultCount > 0) throw new ImportError(faultLines(file, reading))
  if (reading.own === 0) {
    const known = reading.missions.map(({ name }) => name).join(', ')
    throw new ImportError([`${file} has no row of ${missions.join(' or ')}; it has ${known || 'no rows'}`])
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each file of the desk has its list
  const lists = Object.fromEntries(
    deskFiles.map((name) => [name, recordsIn(jsonIn(texts, name))]),
  ) as DeskLists
  const cited = citedBy('radpko', lists)
  const sources = cited.map(({ id }) => id)
  const { missions: found, years } = spanOf(reading)
  const plan = planRadpko(
    reading,
    {
      missions: found,
      from: years[0] ?? 0,
      to: years.at(-1) ?? 0,
      source: sources[0] ?? '',
      ...(reading.isSure || grain === undefined ? {} : { grain }),
    },
    lists,
    sources,
  )
  const open = plan.records.filter(({ state }) => state !== 'same')
  if (open.length > 0) {
    const now = atOnce(writtenInPieces(texts, acceptPlan(lists, [], plan, cited)))
    for (const [name, text] of now) if (texts.get(name) !== text) writeFileSync(join(folder, name), text)
  }
  const count = (state: string): number => plan.records.filter((one) => one.state === state).length
  const taken = reading.isSure ? reading.grain : (grain ?? reading.grain)
  return [
    `${folder}: ${plan.records.length} estimates at bases, a ${taken} each: ${count('new')} new, ${count('changed')} changed, ${count('same')} the same; ${plan.left} kept that the file does not have`,
    ...plan.put.map(({ place, site }) => `at a site of another name: ${place}: ${site}`),
    ...plan.unclear.map(
      ({ place, sites }) => `left out, could be each of these: ${place}: ${sites.join(', ')}`,
    ),
    ...plan.siteless.map((place) => `left out, no site: ${place}`),
  ]
}
