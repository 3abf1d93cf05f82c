import type { Contingent, Deployment } from '#src/schema/contingent.ts'
import type { Site } from '#src/schema/site.ts'
import { realRecords } from '#tests/data/real-records.ts'

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const mostSites = 2000
const [firstYear, years] = [2000, 25]
const perSite = 5

const troopsOf = (contingents: readonly Contingent[], year: number): number =>
  contingents.reduce((sum, { estimates }) => sum + (estimates[String(year)] ?? 0), 0)

/**
 * The real files with made-up map places and contingents added until there are `count` deployments at up to 2,000 sites. The
 * sites lie around real ones; up to five years each and, once there are 2,000 of them, up to all 25.
 */
const generate = (count: number) => {
  const random = randomFrom(count)
  const pick = <T>(list: readonly T[]): T => {
    const value = list[Math.floor(random() * list.length)]
    if (value === undefined) throw new Error('nothing to pick from')
    return value
  }
  const sites: Site[] = [...realRecords('sites')]
  const contingents: Contingent[] = [...realRecords('contingents')]
  const deployments: Deployment[] = [...realRecords('deployments')]
  const models = sites.filter(({ position }) => position !== null)
  const contributors = realRecords('contributors').map(({ id }) => id)
  const missing = count - deployments.length
  const added = Math.min(mostSites - sites.length, Math.ceil(missing / perSite))
  const span = Math.min(years, Math.ceil(missing / added))

  for (let number = 0; number < added; number += 1) {
    const model = pick(models)
    const id = `generated-${number}`
    // Three in four are there up to the last year with maps, which is the one that is measured.
    const latest = firstYear + years - span
    const from = random() < 0.75 ? latest : firstYear + Math.floor(random() * (years - span + 1))
    const own = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, index): Contingent => ({
      id: `${id}-${index}`,
      origin: 'un-maps',
      name: null,
      contributor: pick(contributors),
      kind: null,
      site: id,
      province: null,
      mission: 'MONUSCO',
      from: null,
      to: null,
      estimates: Object.fromEntries(
        Array.from({ length: span }, (_year, year) => [String(from + year), pick([30, 150, 300, 650])]),
      ),
      strengths: [],
      notes: null,
      sources: ['geo-pko-2-3'],
    }))
    contingents.push(...own)
    for (let year = from; year < from + span && deployments.length < count; year += 1) {
      const troops = troopsOf(own, year)
      deployments.push({
        id: `${id}-${year}`,
        site: id,
        year,
        mission: 'MONUSCO',
        troops: [troops],
        mean: troops,
        units: random() < 0.3 ? { eng: 1 } : {},
      })
    }
    sites.push({
      ...model,
      id,
      register: 'un-maps',
      name: { en: `Place ${number}`, fr: `Lieu ${number}` },
      kind: 'map-place',
      contributors: [],
      position: model.position && {
        ...model.position,
        lat: model.position.lat + random() - 0.5,
        lon: model.position.lon + random() - 0.5,
      },
      opened: null,
      seen: [],
      sources: ['geo-pko-2-3'],
    })
  }
  return { sites, contingents, deployments }
}

/** The generated records as files, by the name that the page asks for. */
export const generatedFiles = (count: number): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(generate(count)).map(([file, records]) => [
      `monusco/${file}.json`,
      JSON.stringify({ records }),
    ]),
  )
