import * as v from 'valibot'
import type { Topology } from 'topojson-specification'
import type { MapGround } from '#src/domain/desk/gathered/plan-map.ts'
import { shapesOf } from '#src/domain/gathered/whereabouts.ts'
import { isJsonObject } from '#src/domain/files/pack.ts'
import { mainLanguage } from '#src/schema/languages.ts'
import { Mission } from '#src/schema/mission.ts'
import { codesOf } from '#src/desk/import/words-of-cells.ts'
import { jsonOf } from '#src/desk/opened.ts'

const AnyTopology = v.custom<Topology>((value) => isJsonObject(value) && isJsonObject(value['objects']))

/** The outlines of areas; none where the file is no topology, and then a new place is in no area. */
const shapesIn = (text: string | undefined): MapGround['shapes'] => {
  const topology = v.safeParse(AnyTopology, jsonOf(text))
  try {
    return topology.success ? shapesOf(topology.output) : new Map()
  } catch {
    return new Map()
  }
}

/** What of the open files a location map is held against. */
export const mapGroundOf = (texts: ReadonlyMap<string, string>): MapGround => {
  const mission = v.safeParse(Mission, jsonOf(texts.get('mission.json')))
  return {
    country: mission.success ? mission.output.country[mainLanguage] : '',
    contributors: new Set(codesOf(texts).contributors.map(({ id }) => id)),
    shapes: shapesIn(texts.get('provinces.topo.json')),
  }
}
