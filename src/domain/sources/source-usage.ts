import type { BaseEstimate } from '#src/schema/base-estimate.ts'
import type { Headcount } from '#src/schema/headcount.ts'
import type { PartialDate } from '#src/domain/dates/dates.ts'
import type { Contingent, Deployment, Strength } from '#src/schema/contingent.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import type { Province } from '#src/schema/mission.ts'
import type { Output } from '#src/schema/output.ts'
import type { Quantity, Text } from '#src/schema/parts.ts'
import type { SiteCount } from '#src/schema/site-count.ts'
import type { Site } from '#src/schema/site.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { textOf } from '#src/domain/names/text-of.ts'

type RecordKind = 'province' | 'site' | 'event' | 'output' | 'strength' | 'contingent' | 'siteCount'

/** Kinds of record that come by the hundred, as those read off the UN deployment maps. */
type CountedKind = 'site' | 'contingent' | 'deployment' | 'headcount' | 'baseEstimate'

type Place = { id: string; siteId: string | null; date: PartialDate | null }

/** One record that rests on a document, with where it can be seen: its site, its date. */
export type RecordUsage = Place & {
  kind: RecordKind
  label: Text
  /** The number that stands before the label; null where the label says it all. */
  quantity: Quantity | null
  count: null
}

/** Many records of one kind, which are not listed one by one. */
export type CountedUsage = Place & { kind: CountedKind; label: null; count: number }

/** What rests on a document. */
export type Usage = RecordUsage | CountedUsage

/** The files whose records name documents. */
export type CitingFiles = {
  provinces: readonly Province[]
  sites: readonly Site[]
  events: readonly MissionEvent[]
  outputs: readonly Output[]
  strength: readonly Strength[]
  siteCounts: readonly SiteCount[]
  headcounts: readonly Headcount[]
  /** None where the mission has no such file. */
  baseEstimates: readonly BaseEstimate[]
  contingents: readonly Contingent[]
  deployments: readonly Deployment[]
}

type Citing = { sources: readonly string[]; usage: RecordUsage }

const plain = { siteId: null, date: null, quantity: null, count: null } as const

/** Lists a document with the sighting or opening that it dates, else for the site without a date. */
const ofSite = (site: Site): readonly Citing[] => {
  const usage = { ...plain, kind: 'site', id: site.id, label: site.name, siteId: site.id } as const
  const dated = [...site.seen, ...(site.opened ? [site.opened] : [])]
  return [
    ...dated.map(({ date, sources }) => ({ sources, usage: { ...usage, date } })),
    { sources: [...site.sources, ...(site.position ? [site.position.source] : [])], usage },
  ]
}

const ofContingent = (contingent: Contingent): readonly Citing[] => {
  const { id, site } = contingent
  const label = contingent.name ?? textOf(() => id)
  const usage = { ...plain, kind: 'contingent', id, label, siteId: site } as const
  return [
    ...contingent.strengths.map(({ date, sources }) => ({ sources, usage: { ...usage, date } })),
    { sources: contingent.sources, usage: { ...usage, date: contingent.from?.date ?? null } },
  ]
}

const ofOutput = (output: Output): Citing => {
  const { id, unit, actor } = output
  const label = textOf((language) => `${textIn(unit.label, language)}, ${textIn(actor, language)}`)
  const date = output.to ?? output.from
  return {
    sources: [output.quote.source, ...output.sources],
    usage: { ...plain, kind: 'output', id, label, date, quantity: output.quantity },
  }
}

const citings = (files: CitingFiles): readonly Citing[] => [
  ...files.provinces.map(({ id, name, phase }) => ({
    sources: phase?.sources ?? [],
    usage: { ...plain, kind: 'province' as const, id, label: name },
  })),
  ...files.sites.filter((site) => site.register === 'drawdown').flatMap(ofSite),
  ...files.events.map(({ id, title, site, date, sources }) => ({
    sources,
    usage: { ...plain, kind: 'event' as const, id, label: title, siteId: site, date },
  })),
  ...files.outputs.map(ofOutput),
  ...files.contingents.filter((contingent) => contingent.origin === 'reported').flatMap(ofContingent),
  ...files.strength.map(({ id, label, date, sources }) => ({
    sources,
    usage: { ...plain, kind: 'strength' as const, id, label, date },
  })),
  ...files.siteCounts.map(({ id, counted, value, qualifier, date, sources }) => ({
    sources,
    usage: { ...plain, kind: 'siteCount' as const, id, label: counted, date, quantity: { value, qualifier } },
  })),
]

/** How many records read off the UN maps cite each document. */
const countBySource = (records: readonly { sources: readonly string[] }[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { sources } of records) for (const id of sources) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

const countings = (files: CitingFiles): readonly [CountedKind, ReadonlyMap<string, number>][] => {
  const contingents = countBySource(files.contingents.filter((contingent) => contingent.origin === 'un-maps'))
  return [
    ['site', countBySource(files.sites.filter((site) => site.register === 'un-maps'))],
    ['contingent', contingents],
    ['headcount', countBySource(files.headcounts)],
    ['baseEstimate', countBySource(files.baseEstimates)],
    // A deployment names no document of its own: it is the same maps that the contingents were read off.
    ['deployment', new Map([...contingents.keys()].map((id) => [id, files.deployments.length]))],
  ]
}

/**
 * What rests on each document, by the document's id: from a source back to the figures. A record is listed
 * once for a document that it cites several times; a document that no record cites has no entry.
 */
export const findUsage = (files: CitingFiles): ReadonlyMap<string, readonly Usage[]> => {
  const usages = new Map<string, Usage[]>()
  const add = (source: string, usage: Usage) => {
    const list = usages.get(source) ?? []
    if (!list.some((other) => other.kind === usage.kind && other.id === usage.id)) list.push(usage)
    usages.set(source, list)
  }
  for (const [kind, counts] of countings(files))
    for (const [source, count] of counts)
      add(source, { kind, id: `un-maps-${kind}`, label: null, siteId: null, date: null, count })
  for (const { sources, usage } of citings(files)) for (const source of sources) add(source, usage)
  return usages
}

/** How many records rest on a document, those counted together included. */
export const countUsages = (usages: readonly Usage[]): number =>
  usages.reduce((sum, { count }) => sum + (count ?? 1), 0)
