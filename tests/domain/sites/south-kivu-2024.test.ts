import { expect, it } from 'vitest'
import { changesBetween } from '#src/domain/changes/changes.ts'
import { comparedDays } from '#src/domain/changes/compared-days.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { changeDiffers } from '#src/domain/changes/site-changes.ts'
import { buildSiteIndex } from '#src/domain/sites/site-row.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { mapReadings } from '#src/domain/sites/map-readings.ts'
import { realMission } from '#tests/data/real-mission.ts'

// The reference case of "What changed", from the real files: every base of the facts with its recipient, and nothing else.

const events = realRecords('events')
const contingents = realRecords('contingents')
const index = buildSiteIndex(
  realRecords('sites'),
  events,
  realRecords('deployments'),
  contingents,
  mapReadings(realMission),
)
const changes = changesBetween(
  { index, events, contingents, strength: realRecords('strength'), today: '2026-11-27' },
  comparedDays('2024-04-01', '2024-07-15'),
  { ...noFilter, provinces: ['CD-SK'] },
)

it('holds every site that changed in South Kivu, with its path and its recipients, and nothing else', () => {
  const paths = changes.sites.map(({ site, before, turns }) => [
    site.id,
    before,
    ...turns.map(({ date, status, recipient }) =>
      [date, status, ...(recipient ? [recipient.en] : [])].join(' '),
    ),
  ])
  const ceased = '2024-04-30 operations-ceased'
  expect(paths).toEqual([
    ['amsar', 'open', '2024-04-09 closed', '2024-04-29 handed-over Armed forces (FARDC)'],
    ['bunyakiri', 'open', '2024-04-19 handed-over Armed forces (FARDC)'],
    ['kavumu', 'open', '2024-04-25 closed Armed forces (FARDC)'],
    ['bukavu-level2-hospital', 'open', ceased],
    ['kavumu-uruguay', 'open', ceased],
    ['kavumu-bangladesh-mp', 'open', ceased],
    ['uvira', 'open', ceased],
    ['baraka', 'open', ceased, '2024-05-06 closed Free Methodist Church (site owner)'],
    [
      'sange',
      'open',
      ceased,
      '2024-05-25 closed Site owners (NGO Solidarité paysanne and the town of Sange)',
    ],
    ['bukavu-office', 'open', ceased, '2024-06-25 closed Congolese authorities and partners'],
    ['rutemba', 'open', ceased, '2024-06-27 handed-over Armed forces (FARDC)'],
    ['mikenge', 'open', ceased, '2024-07-05 closed', '2024-07-11 handed-over Armed forces (FARDC)'],
    ['minembwe', 'open', ceased, '2024-07-11 handed-over Armed forces (FARDC)'],
  ])
})

it('keeps that sources differ on each of the nine sites that were left', () => {
  const left = changes.sites.filter(({ outcome }) => outcome === 'left')
  expect(left.map(({ site }) => site.id)).toEqual([
    'amsar',
    'bunyakiri',
    'kavumu',
    'baraka',
    'sange',
    'bukavu-office',
    'rutemba',
    'mikenge',
    'minembwe',
  ])
  expect(left.every(changeDiffers)).toBe(true)
})

it('gives every change its sources', () => {
  const turns = changes.sites.flatMap((change) => change.turns)
  expect(turns.filter(({ sources }) => sources.length === 0)).toEqual([])
  expect(changes.contingents.filter(({ sources }) => sources.length === 0)).toEqual([])
})

it('tells goods that were handed over from sites that were', () => {
  expect(changes.goods.map(({ id, recipient }) => [id, recipient?.en])).toEqual([
    ['2024-04-29-bukavu-hospital', 'Congolese government'],
  ])
})

it('has the contingents that left, their dates as precise as reported', () => {
  expect(changes.contingents.map(({ id, at }) => [id, at.date, at.precision])).toEqual([
    ['pak-bunyakiri left', '2024-04-19', 'day'],
    ['pak-kavumu left', '2024-04-25', 'approx'],
    ['chn-contingent left', '2024-05-04', 'day'],
    ['chn-engineering left', '2024-05-04', 'day'],
    ['chn-medical left', '2024-05-04', 'day'],
    ['pak-baraka left', '2024-05-06', 'approx'],
    ['ury-uruavu left', '2024-05-10', 'approx'],
    ['pak-sange left', '2024-05-25', 'day'],
    ['pak-mikenge left', '2024-07-05', 'day'],
    ['pak-minembwe left', '2024-07-11', 'day'],
  ])
})

it('has the four ceilings that fell on 1 July 2024', () => {
  expect(changes.ceilings.map(({ after, from, to }) => [after.component, from, to, after.date])).toEqual([
    ['military', 13_500, 11_500, '2024-07-01'],
    ['observers-and-staff', 660, 600, '2024-07-01'],
    ['individual-police', 591, 443, '2024-07-01'],
    ['formed-police', 1410, 1270, '2024-07-01'],
  ])
})

it('has 23 events, those of the whole mission among them, in order', () => {
  const dates = changes.events.map(({ date }) => date)
  expect(dates).toHaveLength(23)
  expect(dates.toSorted()).toEqual(dates)
  expect(changes.events.filter(({ province }) => province === null).map(({ id }) => id)).toEqual([
    '2024-04-22-indonesia-rotation',
    '2024-07-01-ceiling',
    '2024-07-08-pause',
  ])
})
