import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { effectOf } from '#src/domain/desk/effect.ts'

const files = ['mission', 'provinces', 'sites', 'events', 'deployments', 'contingents', 'strength']

const published = new Map<string, unknown>(
  files.map((file) => [`${file}.json`, JSON.parse(readFileSync(`data/monusco/${file}.json`, 'utf8'))]),
)

it('tells which site is handed over by a new event, after the last day of the published data too', () => {
  const { records } = JSON.parse(readFileSync('data/monusco/events.json', 'utf8'))
  const like = records.find(({ effect }: { effect: string | null }) => effect === 'handed-over')
  const event = { ...like, id: 'new', date: '2027-01-08', precision: 'day', site: 'fataki', planned: null }
  delete event.announced
  delete event.otherDates
  const effect = effectOf(
    published,
    new Map([...published, ['events.json', { records: [...records, event] }]]),
    '2026-11-27',
  )
  expect(effect?.day).toBe('2027-01-08')
  expect(effect?.sites.map(({ id, before, after }) => [id, before, after])).toEqual([
    ['fataki', 'open', 'handed-over'],
  ])
  const counted = effect?.counts.filter(({ before, after }) => before !== after)
  expect(counted?.map(({ status, before, after }) => [status, after - before])).toEqual([
    ['open', -1],
    ['handed-over', 1],
  ])
  const { before, after } = effect?.figures ?? {}
  expect(after?.sites).toEqual({ left: (before?.sites?.left ?? 0) - 1, total: before?.sites?.total })
  expect(after).toEqual({ ...before, sites: after?.sites })
  expect(effectOf(published, published, '2026-11-27')?.sites).toEqual([])
  expect(effectOf(published, new Map(), '2026-11-27')).toBeNull()
})
