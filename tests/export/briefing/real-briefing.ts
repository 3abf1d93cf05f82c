import { readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import * as v from 'valibot'
import { indexSources, shortPublisher } from '#src/domain/sources/citations.ts'
import { lastDay } from '#src/domain/dates/dates.ts'
import { filterEvents, filterOutputs } from '#src/domain/events/event-filter.ts'
import { filterRows, noFilter } from '#src/domain/view/filters.ts'
import { type Language, formatShortDate } from '#src/domain/names/formats.ts'
import { namesIn } from '#src/domain/names/names.ts'
import { rowsAt } from '#src/domain/sites/site-row.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { readLayers } from '#src/features/map/layers.ts'
import { Mission } from '#src/schema/mission.ts'
import { texts as english } from '#src/text/en/all.ts'
import { texts as french } from '#src/text/fr/all.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realModel } from '#tests/domain/real-model.ts'

const read = (name: string) => JSON.parse(readFileSync(`data/monusco/${name}`, 'utf8'))
const topology = (name: string): Topology => read(name)

const link = 'https://drawdown.example/?date=2024-06-30&province=CD-SK&lang=en'

/** South Kivu on 30 June 2024, from the real data, as the page gives it to a briefing. */
export const realContext = (language: Language, wish: Partial<BriefingContext> = {}): BriefingContext => {
  const { events, provinces, index } = realModel()
  const filter = wish.filter ?? { ...noFilter, provinces: ['CD-SK'] }
  const date = wish.date ?? '2024-06-30'
  const day = lastDay(date)
  const rows = rowsAt(index, day)
  const shown = filterRows(rows, filter)
  const sources = indexSources(realRecords('sources'))
  const allOutputs = realRecords('outputs')
  return {
    mission: v.parse(Mission, read('mission.json')),
    made: '2026-11-27',
    provinces,
    allEvents: events,
    index,
    date,
    day,
    rows,
    shown,
    events: filterEvents(events, filter, rows, shown),
    filter,
    site: null,
    counting: 'closed',
    period: 'phase',
    outputs: filterOutputs(allOutputs, filter, day),
    allOutputs,
    strength: realRecords('strength'),
    layers: readLayers(topology('provinces.topo.json'), topology('basemap.topo.json')),
    changes: null,
    sources,
    cite: (id) => {
      const source = sources.get(id)
      if (!source) return id
      return `${shortPublisher(source)}${source.date ? `, ${formatShortDate(source.date, language)}` : ''}`
    },
    link: link.replace('lang=en', `lang=${language}`),
    names: namesIn(language, provinces, realRecords('contributors')),
    t: language === 'fr' ? french : english,
    language,
    font: null,
    ...wish,
  }
}
