import { expect, it } from 'vitest'
import { unplanned } from '#tests/kit/unplanned.ts'
import { chosenBurnView } from '#src/domain/plans/burn-view.ts'
import { changesBetween } from '#src/domain/changes/changes.ts'
import { comparedDays } from '#src/domain/changes/compared-days.ts'
import { compareDays } from '#src/domain/dates/dates.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { namesIn } from '#src/domain/names/names.ts'
import { buildSiteIndex, rowsAt } from '#src/domain/sites/site-row.ts'
import { plannedDates, slippageAt } from '#src/domain/plans/slippage.ts'
import { timelineSection } from '#src/panels/timeline/timeline-section.ts'
import { plainText } from '#src/export/rich-text.ts'
import { burnTable } from '#src/panels/plan/burn-table.ts'
import { changesTable } from '#src/panels/changes/changes-table.ts'
import { eventsTable } from '#src/panels/timeline/events-table.ts'
import { sitesTable } from '#src/export/tables/sites-table.ts'
import { slippageTable } from '#src/panels/plan/slippage-table.ts'
import type { ExportTable } from '#src/export/tables/table.ts'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { realMission } from '#tests/data/real-mission.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { disputedEvents } from '#tests/kit/disputed-records.ts'
import { realBase, realContext } from '#tests/export/briefing/real-briefing.ts'
import { realTexts } from '#tests/kit/real-texts.ts'

const { en: t, fr: french } = realTexts

// Every file that leaves with a dated step names the dates that other sources give, with the ids of those sources.

const events = disputedEvents()
const provinces = realRecords('provinces')
const names = namesIn('en', provinces, realRecords('contributors'))
const contingents = realRecords('contingents')
const index = buildSiteIndex(
  realRecords('sites'),
  events,
  realRecords('deployments'),
  contingents,
  mapReadings(realMission),
)
const histories = index.records.map(({ history }) => history)
const day = '2024-07-15'

const amsar = '2024-04-09: 7sur7-2024-04-09 lifeinfos-2024-04 kivutop-2024-04 allafrica-2024-04-20'
const sange = '2024-05-28: laprunelle-2024-04-29'

/** What the column says, without empty cells, each once. */
const column = ({ header, rows }: ExportTable, name = 'Other dates') => {
  const at = header.indexOf(name)
  return [...new Set(rows.map((row) => String(row[at] ?? '')))].filter(Boolean).toSorted(compareDays)
}

it('the sites', () => {
  expect(column(sitesTable(unplanned(rowsAt(index, day)), names, t, 'en'))).toEqual([amsar, sange])
  expect(column(sitesTable(unplanned(rowsAt(index, day)), names, french, 'fr'), 'Autres dates')).toEqual([
    amsar,
    sange,
  ])
})

it('the events', () => {
  expect(column(eventsTable(events, day, (id) => id, names, t, 'en'))).toEqual([amsar, sange])
})

it('the changes', () => {
  const inputs = { index, events, contingents, strength: realRecords('strength'), today: '2026-11-27' }
  const changes = changesBetween(inputs, comparedDays('2024-04-01', day), noFilter)
  expect(column(changesTable(changes, names, day, t, 'en'))).toEqual([amsar, sange])
})

it('the burn-down', () => {
  const view = chosenBurnView({
    histories: histories.filter(({ site }) => site.register === 'drawdown' && site.province === 'CD-SK'),
    all: histories,
    events,
    provinceRecords: provinces,
    provinces: ['CD-SK'],
    step: 'handed-over',
    period: 'phase',
    end: day,
    day,
  })
  if (!view) throw new Error('no burn-down')
  expect(column(burnTable(view, t, 'en'))).toContain(amsar)
})

it('the slippage, once the step is done', () => {
  const plans = plannedDates(events, histories)
  expect(column(slippageTable(slippageAt(plans, day), (id) => id, names, t, 'en'))).toEqual([sange])
  expect(column(slippageTable(slippageAt(plans, '2024-05-10'), (id) => id, names, t, 'en'))).toEqual([])
})

it('an approximate date says so', () => {
  const approx = events.map((event) => ({
    ...event,
    ...(event.otherDates && {
      otherDates: event.otherDates.map((other) => ({ ...other, precision: 'approx' as const })),
    }),
  }))
  expect(column(eventsTable(approx, day, (id) => id, names, t, 'en'))).toContain(
    '2024-05-28 (approximate): laprunelle-2024-04-29',
  )
})

it.each([
  [
    'en',
    '29 April 2024 (9 April according to four sources)',
    '25 May 2024 (28 May according to La Prunelle RDC)',
  ],
  ['fr', '29 avril 2024 (9 avril selon quatre sources)', '25 mai 2024 (28 mai selon La Prunelle RDC)'],
] as const)('the table “how each site was left” of a briefing (%s)', (language, four, one) => {
  const { section } = timelineSection(realContext(language, { base: { ...realBase(), index, events } }))
  const dates = section.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row[2] ?? '') : []))
    .map((cell) => plainText(cell).replaceAll('\u00a0', ' '))
  expect(dates).toContain(four)
  expect(dates).toContain(one)
})
