import { readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import { citationLabel, indexSources } from '#src/domain/sources/citations.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { type Base, buildBase, buildModel, outputsOf } from '#src/domain/page/model.ts'
import { namesIn } from '#src/domain/names/names.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { readLayers } from '#src/panels/map/layers.ts'
import { readMission } from '#tests/data/real-mission.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realHeadcountWords, realMessages, textsOf } from '#tests/kit/real-texts.ts'

const link = 'https://drawdown.example/?date=2024-06-30&province=CD-SK&lang=en'

/** The files of a mission joined as the page joins them; of MONUSCO unless another is named. */
export const realBase = (mission = 'monusco'): Base =>
  buildBase(
    readMission(mission),
    realRecords('provinces', mission),
    realRecords('sites', mission),
    realRecords('events', mission),
    realRecords('deployments', mission),
    realRecords('contingents', mission),
  )

const topology = (mission: string, name: string): Topology =>
  JSON.parse(readFileSync(`data/${mission}/${name}.topo.json`, 'utf8'))

/** What a briefing of a mission is made from, by its base; of the whole of it unless `wish` says otherwise. */
const contextOf = (language: Language, base: Base, wish: Partial<BriefingContext>): BriefingContext => {
  const { mission } = base
  const [filter, date] = [wish.filter ?? noFilter, wish.date ?? mission.coverage.mission]
  const names = namesIn(language, base.provinces, realRecords('contributors', mission.id), base.recipients)
  const model = buildModel(wish.base ?? base, { date, filter }, names)
  const sources = indexSources(realRecords('sources', mission.id), language)
  const allOutputs = realRecords('outputs', mission.id)
  const { t, fill } = textsOf[language](mission)
  return {
    ...model,
    made: '2026-11-27',
    filter,
    site: null,
    counting: 'closed',
    sort: null,
    period: 'phase',
    grouping: 'province',
    eventTypes: [],
    outputs: outputsOf(model, { filter }, allOutputs),
    allOutputs,
    strength: realRecords('strength', mission.id),
    headcounts: { rows: realRecords('headcounts', mission.id), words: fill(realHeadcountWords[language]) },
    hasEstimates: true,
    layers: readLayers(
      topology(mission.id, 'provinces'),
      topology(mission.id, 'basemap'),
      mission.landBeyond,
    ),
    changes: null,
    sources,
    cite: (id) => {
      const source = sources.get(id)
      return source ? citationLabel(source, language) : id
    },
    messages: fill(realMessages[language]),
    link: link.replace('lang=en', `lang=${language}`),
    t,
    language,
    font: null,
    ...wish,
  }
}

const base = realBase()

/** South Kivu on 30 June 2024, from the real data, as the page gives it to a briefing; or another view of it. */
export const realContext = (language: Language, wish: Partial<BriefingContext> = {}): BriefingContext =>
  contextOf(language, base, { filter: { ...noFilter, provinces: ['CD-SK'] }, date: '2024-06-30', ...wish })

/** The whole of another mission, on the last day that is documented of it. */
export const missionContext = (
  language: Language,
  mission: string,
  wish: Partial<BriefingContext> = {},
): BriefingContext => contextOf(language, realBase(mission), wish)
