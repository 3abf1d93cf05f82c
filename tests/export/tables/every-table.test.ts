import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { changesBetween } from '#src/domain/changes/changes.ts'
import { comparedDays } from '#src/domain/changes/compared-days.ts'
import { comparedMission } from '#src/domain/compare/withdrawal.ts'
import { lastDay } from '#src/domain/dates/dates.ts'
import { aheadOf } from '#src/domain/page/ahead-of.ts'
import { burnDownOf } from '#src/domain/page/burn-down-of.ts'
import { listedSites } from '#src/domain/page/listed-sites.ts'
import { slippageOf } from '#src/domain/page/slippage-of.ts'
import { twoDatesOf } from '#src/domain/page/two-dates.ts'
import { estimateSeries } from '#src/domain/strength/estimate-series.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { writeCsv } from '#src/export/csv.ts'
import { withAddresses } from '#src/export/tables/addresses.ts'
import { sitesTable } from '#src/export/tables/sites-table.ts'
import type { ExportTable } from '#src/export/tables/table.ts'
import { changesTable } from '#src/panels/changes/changes-table.ts'
import { compareTable } from '#src/panels/compare/compare-table.ts'
import { twoDatesTable } from '#src/panels/map/two-dates-table.ts'
import { outputsTable } from '#src/panels/outputs/outputs-table.ts'
import { aheadTable } from '#src/panels/plan/ahead-table.ts'
import { burnTable } from '#src/panels/plan/burn-table.ts'
import { slippageTable } from '#src/panels/plan/slippage-table.ts'
import { headcountTable } from '#src/panels/strength/headcount-table.ts'
import { estimatesTable, strengthTable } from '#src/panels/strength/strength-table.ts'
import { eventsTable } from '#src/panels/timeline/events-table.ts'
import { loadComparison } from '#src/text/load-comparison.ts'
import { missionContext, realContext } from '#tests/export/briefing/real-briefing.ts'

// The table of every panel as a program of analysis reads it: one line of names, and records that are all as wide.

const siteName = (id: string) => id

const changesOf = ({ base, day, filter, strength, names, t, language }: BriefingContext) => {
  const { index, events } = base
  const contingents = index.records.flatMap((record) => record.contingents)
  const inputs = { index, events, contingents, strength, today: day }
  const changes = changesBetween(inputs, comparedDays('2023', day), filter)
  return changesTable(changes, names, base.mission.coverage.mission, t, language)
}

const burnOf = (context: BriefingContext) => {
  const view = burnDownOf(context, context)
  return view && burnTable(view, context.t, context.language)
}

const estimatesOf = ({ base: { index }, grouping, filter, t }: BriefingContext) => {
  const series = estimateSeries(index, grouping, filter)
  const bands = series?.bands.map(({ code }) => code ?? '') ?? []
  return series && estimatesTable(series, bands, index.maps.sources, t)
}

const aheadOn = (context: BriefingContext) => {
  const { base, day, names, t, language } = context
  const days = { day, covered: lastDay(base.mission.coverage.mission), today: '2026-11-27' }
  return aheadTable(aheadOf(context, context).dates, days, siteName, names, t, language)
}

const tablesOf = async (context: BriefingContext): Promise<Readonly<Record<string, ExportTable | null>>> => {
  const { base, names, t, language, strength, headcounts, counting } = context
  const words = { t, c: await loadComparison(language), language }
  return {
    sites: sitesTable(listedSites(context, context, language), names, t, language),
    twoDates: twoDatesTable(twoDatesOf(context, { ...context, from: '2023' }), context),
    events: eventsTable(base.events, base.mission.coverage.mission, siteName, names, t, language),
    changes: changesOf(context),
    burnDown: burnOf(context),
    slippage: slippageTable(slippageOf(context), siteName, names, t, language),
    ahead: aheadOn(context),
    strength: strengthTable(strength, names, t, language),
    estimates: estimatesOf(context),
    headcounts: headcounts && headcountTable(headcounts.rows, t, headcounts.words),
    outputs: outputsTable(context.allOutputs, names, t, language),
    compare: compareTable([comparedMission({ base, strength }, counting)], false, words),
  }
}

const contexts = (['en', 'fr'] as const).flatMap((language) =>
  [
    ['MONUSCO', () => missionContext(language, 'monusco')] as const,
    ['MINUSMA', () => missionContext(language, 'minusma')] as const,
    ['UNIFIL', () => missionContext(language, 'unifil')] as const,
    ['South Kivu', () => realContext(language)] as const,
  ].map(([name, context]) => [`${name} in ${language}`, context] as const),
)

describe.each(contexts)('the tables of %s', async (_, contextOf) => {
  const context = contextOf()
  const { language, sources } = context
  const about = [...sources.values()]
  const tables = Object.entries(await tablesOf(context))

  it.each(tables)('%s: is read whole by a program that is told nothing of it', (_panel, given) => {
    if (given === null) return
    const table = withAddresses(given, about, context.t.exports.columns.sourceAddresses)
    const { header, rows } = table
    const csv = writeCsv({ language, header, rows }).replace(/^\uFEFF|\r\n$/gu, '')
    const read = Papa.parse<Record<string, string>>(csv, { header: true })
    expect(read.errors).toEqual([])
    expect(read.meta.delimiter).toBe(language === 'fr' ? ';' : ',')
    expect(read.meta.fields).toEqual(header)
    expect(new Set(header).size).toBe(header.length)
    expect(read.data.length).toBe(given.rows.length)
    for (const row of read.data) expect(Object.keys(row).length).toBe(header.length)
  })

  it.each(tables)('%s: names the documents of its records by id and address', (_panel, given) => {
    if (given === null) return
    const { keys, rows } = withAddresses(given, about, 'addresses')
    const at = keys.indexOf('sources')
    expect(keys[at + 1]).toBe('sourceAddresses')
    const cited = rows.flatMap((row) => String(row[at] ?? '').split(' ')).filter(Boolean)
    expect(cited.filter((id) => !sources.has(id.replace(/^\w+\//u, '')))).toEqual([])
    if (_panel === 'compare') return
    const told = rows.map((row) => [row[at] === null || row[at] === '', row[at + 1] === null])
    expect(told.filter(([none, unaddressed]) => none !== unaddressed)).toEqual([])
  })
})

it('each panel of MONUSCO has rows to read', async () => {
  const tables = await tablesOf(missionContext('en', 'monusco'))
  expect(Object.entries(tables).flatMap(([panel, table]) => (table?.rows.length ? [] : [panel]))).toEqual([])
})

it('the burn-down has another column for what a deadline left than for what all sites come to', () => {
  const rows = burnOf(realContext('en'))?.objects ?? []
  const ofDeadlines = rows.filter(({ ofDeadline }) => ofDeadline !== null)
  expect(ofDeadlines.length).toBeGreaterThan(0)
  expect(ofDeadlines.filter(({ open }) => open !== null)).toEqual([])
})
