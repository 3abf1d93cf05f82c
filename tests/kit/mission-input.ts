import { readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import type { BriefingInput } from '#src/briefing/briefing-context.ts'
import { buildBase } from '#src/domain/page/model.ts'
import type { OtherMission } from '#src/queries/other-missions.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import type { RecordFile, RecordOf } from '#src/schema/files.ts'
import type { Language } from '#src/schema/languages.ts'
import type { Mission } from '#src/schema/mission.ts'
import { parseView } from '#src/url/codec.ts'
import { readMission } from '#tests/data/real-mission.ts'
import { realRecords } from '#tests/data/real-records.ts'

const ready = <T>(value: T): { status: 'ready'; value: T } => ({ status: 'ready', value })

const listOf = (mission: string) => {
  const list = <F extends RecordFile>(file: F) =>
    ready<{ records: readonly RecordOf<F>[]; problems: [] }>({
      records: realRecords(file, mission),
      problems: [],
    })
  return list
}

const topology = (path: string) => ready<Topology>(JSON.parse(readFileSync(`data/${path}`, 'utf8')))

/** Every file of a published mission, as the page has them once all are there. */
const filesOf = (mission: Mission): MissionFiles => {
  const list = listOf(mission.id)
  return {
    isOpening: false,
    isComplete: true,
    failure: null,
    mission: ready(mission),
    outlines: topology(`${mission.id}/provinces.topo.json`),
    basemap: topology(`${mission.id}/basemap.topo.json`),
    provinces: list('provinces'),
    contributors: list('contributors'),
    sites: list('sites'),
    events: list('events'),
    deployments: list('deployments'),
    contingents: list('contingents'),
    strength: list('strength'),
    outputs: list('outputs'),
    siteCounts: list('site-counts'),
    headcounts: list('headcounts'),
    sources: list('sources'),
    changelog: list('changelog'),
  }
}

const loadOther = (id: string): Promise<OtherMission> => {
  const { mission, provinces, sites, events, deployments, contingents, strength, sources } = filesOf(
    readMission(id),
  )
  return Promise.resolve({ id, mission, provinces, sites, events, deployments, contingents, strength, sources }) // prettier-ignore
}

/** What a briefing is made from when a reader stands at a link of a published mission. */
export const missionInput = (mission: string, search: string, language: Language): BriefingInput => {
  const { view } = parseView(search)
  const files = filesOf(readMission(mission))
  const base = buildBase(
    readMission(mission),
    realRecords('provinces', mission),
    realRecords('sites', mission),
    realRecords('events', mission),
    realRecords('deployments', mission),
    realRecords('contingents', mission),
  )
  return { files, view: { ...view, language }, base, language, address: 'https://drawdown.example/', loadOther } // prettier-ignore
}
