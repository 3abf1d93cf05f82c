import { readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { idleActions } from '#src/shared/idle-actions.ts'
import { namesIn } from '#src/domain/names/names.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { type Base, type Model, buildModel } from '#src/domain/page/model.ts'
import { parseView } from '#src/url/codec.ts'
import type { View } from '#src/url/view.ts'
import type { RecordFile } from '#src/schema/files.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { realBase } from '#tests/export/briefing/real-briefing.ts'

const loaded = <F extends RecordFile>(file: F) => ({
  status: 'ready' as const,
  value: { records: realRecords<F>(file), problems: [] },
})

const topology = (name: string): { status: 'ready'; value: Topology } => ({
  status: 'ready',
  value: JSON.parse(readFileSync(`data/monusco/${name}.topo.json`, 'utf8')),
})

const base: Base = realBase()

/** Every file of the real data, as the page has them once all are there. */
const realFiles: MissionFiles = {
  isOpening: false,
  isComplete: true,
  failure: null,
  mission: { status: 'ready', value: base.mission },
  outlines: topology('provinces'),
  basemap: topology('basemap'),
  provinces: loaded('provinces'),
  contributors: loaded('contributors'),
  sites: loaded('sites'),
  events: loaded('events'),
  deployments: loaded('deployments'),
  contingents: loaded('contingents'),
  strength: loaded('strength'),
  outputs: loaded('outputs'),
  siteCounts: loaded('site-counts'),
  headcounts: loaded('headcounts'),
  sources: loaded('sources'),
  changelog: loaded('changelog'),
}

/** What a panel gets when a reader opens a link, with the real data. */
export const openedView = (
  search: string,
  language: Language,
): SharedProps & { view: View; base: Base; ready: Model } => {
  const { view } = parseView(search)
  const opened: View = { ...view, language }
  const ready = buildModel(
    base,
    opened,
    namesIn(language, base.provinces, realRecords('contributors'), base.recipients),
  )
  return {
    files: realFiles,
    view: opened,
    model: { status: 'ready', value: ready },
    actions: idleActions,
    base,
    ready,
  }
}

/** The views that every panel and its files are compared in. */
export const comparedViews = [
  '',
  '?province=CD-SK',
  '?province=CD-SK&period=whole',
  '?date=2012&province=CD-SK&period=whole',
  '?date=2012',
  '?contributor=CHN',
  '?status=open&date=2023-06',
  '?from=2024-01&date=2024-12',
  '?province=CD-NK&event=handover,closure',
  '?count=handed-over&period=whole&date=2024',
  '?by=contributor&date=2018',
  '?contributor=PAK&date=2020-06',
] as const
