import { readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import { citationLabel, indexSources } from '#src/domain/sources/citations.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { type Base, buildBase, buildModel, outputsOf } from '#src/domain/page/model.ts'
import { namesIn } from '#src/domain/names/names.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { readLayers } from '#src/panels/map/layers.ts'
import { realMission } from '#tests/data/real-mission.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realHeadcountWords, realTexts } from '#tests/kit/real-texts.ts'

const read = (name: string) => JSON.parse(readFileSync(`data/monusco/${name}`, 'utf8'))
const topology = (name: string): Topology => read(name)

const link = 'https://drawdown.example/?date=2024-06-30&province=CD-SK&lang=en'

/** The real files joined as the page joins them. */
export const realBase = (): Base =>
  buildBase(
    realMission,
    realRecords('provinces'),
    realRecords('sites'),
    realRecords('events'),
    realRecords('deployments'),
    realRecords('contingents'),
  )

const base = realBase()

/** South Kivu on 30 June 2024, from the real data, as the page gives it to a briefing; or another view of it. */
export const realContext = (language: Language, wish: Partial<BriefingContext> = {}): BriefingContext => {
  const filter = wish.filter ?? { ...noFilter, provinces: ['CD-SK'] }
  const date = wish.date ?? '2024-06-30'
  const names = namesIn(language, base.provinces, realRecords('contributors'), base.recipients)
  const model = buildModel(wish.base ?? base, { date, filter }, names)
  const sources = indexSources(realRecords('sources'), language)
  const allOutputs = realRecords('outputs')
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
    strength: realRecords('strength'),
    headcounts: { rows: realRecords('headcounts'), words: realHeadcountWords[language] },
    hasEstimates: true,
    layers: readLayers(
      topology('provinces.topo.json'),
      topology('basemap.topo.json'),
      realMission.landBeyond,
    ),
    changes: null,
    sources,
    cite: (id) => {
      const source = sources.get(id)
      return source ? citationLabel(source, language) : id
    },
    link: link.replace('lang=en', `lang=${language}`),
    t: realTexts[language],
    language,
    font: null,
    ...wish,
  }
}
