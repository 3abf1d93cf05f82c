import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { listsBefore } from '#src/domain/changes/former-data.ts'
import type { KeyFigure } from '#src/domain/view/figure-values.ts'
import { formerFigures } from '#src/domain/view/former-figures.ts'
import { type Filter, noFilter } from '#src/domain/view/filters.ts'
import { readFormer } from '#src/queries/read-published.ts'
import { Id } from '#src/schema/parts.ts'
import { countedLists, formerOf, sumOf } from './former-data.ts'
import { readMission } from './real-mission.ts'
import { realRecords } from './real-records.ts'

const parse = (path: string): unknown => JSON.parse(readFileSync(`data/${path}`, 'utf8'))
const { records: missions } = v.parse(
  v.looseObject({ records: v.array(v.looseObject({ id: Id })) }),
  parse('missions.json'),
)
const formerIn = (id: string) =>
  existsSync(`data/${id}/former.json`) ? readFormer(`${id}/former.json`, parse(`${id}/former.json`)) : []
const listsIn = (id: string) => countedLists((file) => parse(`${id}/${file}.json`))

it.each(missions.map(({ id }) => id))(
  'the former versions of %s that its changelog names can be had again; npm run former keeps them',
  (id) => {
    const former = formerIn(id)
    const named = realRecords('changelog', id).map(({ version }) => version)
    expect(former.map(({ version }) => version)).toEqual(named.slice(0, -1))
    let lists = listsIn(id)
    for (const version of former.toReversed()) {
      lists = listsBefore(lists, version)
      expect([version.version, sumOf(lists)]).toEqual([version.version, version.sha256])
    }
  },
)

describe('a key figure in former versions of the data', () => {
  const lists = listsIn('monusco')
  const told = (figure: KeyFigure, date: string | null, filter: Partial<Filter> = {}) => {
    const view = { date, filter: { ...noFilter, ...filter } }
    const mission = readMission('monusco')
    const known = formerFigures(figure, { mission, lists, view, today: '2026-11-27' }, formerIn('monusco'))
    return [...known].map(([version, { date: of, value }]) =>
      [version, of, value?.value ?? 'no data', value?.of ?? ''].join(' ').trim(),
    )
  }

  it('is of the last day documented then where the view has no date', () => {
    expect(told('sites', null)).toEqual([
      '2026.11.1 2026-03-11 12 41',
      '2026.11.2 2026-03-11 12 41',
      '2026.11.3 2026-03-11 12 43',
    ])
    expect(told('troops', null)).toEqual([
      '2026.11.1 2026-03-11 11588',
      '2026.11.2 2026-03-11 11588',
      '2026.11.3 2026-03-11 11438',
    ])
  })

  it('is of the date and the filter of the view', () => {
    // North Kivu had eight sites of the drawdown in 2026.11.2, and ten from 2026.11.3 on.
    expect(told('sites', '2024-06-30', { provinces: ['CD-NK'] })).toEqual([
      '2026.11.1 2024-06-30 4 8',
      '2026.11.2 2024-06-30 4 8',
      '2026.11.3 2024-06-30 4 10',
    ])
    expect(told('troops', '2024-06-30')).toEqual([
      '2026.11.1 2024-06-30 11738',
      '2026.11.2 2024-06-30 11738',
      '2026.11.3 2024-06-30 11588',
    ])
    // The mission had not left.
    expect(told('withdrawal', '2024-06-30')).toEqual([
      '2026.11.1 2024-06-30 no data',
      '2026.11.2 2024-06-30 no data',
      '2026.11.3 2024-06-30 no data',
    ])
  })
})

it('what a version had otherwise is undone, whatever came, went or changed', () => {
  const now = listsIn('monusco')
  const [first, second, ...others] = now.sites
  if (!first || !second) throw new Error('no sites')
  const then = {
    ...now,
    // One was called otherwise, one did not exist yet, and one has been withdrawn since.
    sites: [{ ...first, id: 'withdrawn-since' }, { ...first, province: null }, ...others],
  }
  const [former] = formerOf([
    { version: '1', coverage: '2026', lists: then },
    { version: '2', coverage: '2026', lists: now },
  ])
  if (!former) throw new Error('no former version')
  expect(former.sites?.came).toEqual([second.id])
  expect(former.sites?.was.map(({ id }) => id)).toEqual(['withdrawn-since', first.id])
  expect(former.events).toBeUndefined()
  expect(sumOf(listsBefore(now, former))).toBe(sumOf(then))
  expect(sumOf(now)).not.toBe(sumOf(then))
})

it('one wrong record refuses all, for each version is told against the next', () => {
  expect(() => readFormer('m/former.json', { records: [{ id: 'v1', version: '1' }] })).toThrow(
    /m\/former\.json|v1, coverage/u,
  )
})
