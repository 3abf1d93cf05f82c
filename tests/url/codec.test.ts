import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countingSteps } from '#src/domain/site-tally.ts'
import { checkView } from '#src/url/check-view.ts'
import { parseView, serialiseView } from '#src/url/codec.ts'
import { type View, groupings, periods, tabs, timelineViews } from '#src/url/view.ts'
import { eventTypes, siteStatusNames, unitKinds } from '#src/schema/names.ts'

const codes = (pattern: RegExp) => fc.uniqueArray(fc.stringMatching(pattern), { maxLength: 3 })
const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/)
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const partialDate = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
)

const anyView: fc.Arbitrary<View> = fc.record({
  mission: id,
  date: fc.option(partialDate),
  from: fc.option(partialDate),
  filter: fc.record({
    provinces: codes(/^[A-Z]{2}-[A-Z0-9]{1,3}$/),
    contributors: codes(/^[A-Z]{3}$/),
    kinds: fc.uniqueArray(fc.constantFrom(...unitKinds)),
    statuses: fc.uniqueArray(fc.constantFrom(...siteStatusNames)),
  }),
  tab: fc.constantFrom(...tabs),
  eventTypes: fc.uniqueArray(fc.constantFrom(...eventTypes)),
  timelineView: fc.constantFrom(...timelineViews),
  counting: fc.constantFrom(...countingSteps),
  period: fc.constantFrom(null, ...periods),
  grouping: fc.constantFrom(...groupings),
  site: fc.option(id),
  source: fc.option(id),
  language: fc.option(fc.constantFrom('en' as const, 'fr' as const)),
})

describe('the link of a view', () => {
  it('brings back every view, without a problem', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(serialiseView(view))).toEqual({ view, problems: [] })
      }),
    )
  })

  it('is read without an error whatever it says, and what is kept can be written and read again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (search) => {
        const { view } = parseView(search)
        expect(parseView(serialiseView(view))).toEqual({ view, problems: [] })
      }),
    )
  })

  it('does not write defaults', () => {
    expect(serialiseView(parseView('').view)).toBe('')
    expect(serialiseView(parseView('?tab=timeline&m=monusco').view)).toBe('')
  })

  it('has the keys of the design', () => {
    const link =
      '?date=2024-04&from=2024-01-15&province=CD-SK,CD-NK&contributor=CHN&kind=engineering,medical&status=open&tab=sites&site=amsar&lang=fr'
    expect(serialiseView(parseView(link).view)).toBe(link)
  })

  it.each([
    ['date', 'yesterday'],
    ['date', '2024-02-30'],
    ['from', 'last week'],
    ['province', 'Kivu'],
    ['contributor', 'China'],
    ['kind', 'tanks'],
    ['status', 'burnt'],
    ['tab', 'nothing'],
    ['event', 'party'],
    ['view', 'map'],
    ['count', 'opened'],
    ['period', 'year'],
    ['by', 'kind'],
    ['site', '../etc'],
    ['lang', 'de'],
  ])('falls back where %s is “%s”, and says so', (key, value) => {
    const { view, problems } = parseView(`?${key}=${encodeURIComponent(value)}`)
    expect(problems).toEqual([{ key, value }])
    expect(serialiseView(view)).toBe('')
  })

  it('keeps the good values of a list with a bad one in it', () => {
    const { view, problems } = parseView('?province=CD-SK,Kivu,CD-NK')
    expect(view.filter.provinces).toEqual(['CD-SK', 'CD-NK'])
    expect(problems).toEqual([{ key: 'province', value: 'Kivu' }])
  })
})

describe('a view held against the data', () => {
  const known = {
    provinces: new Set(['CD-SK']),
    contributors: new Set(['CHN']),
    sites: new Set(['amsar']),
    sources: undefined,
  }

  it('loses the ids that no record has, and says which', () => {
    const { view } = parseView('?province=CD-SK,CD-XX&contributor=XXX&site=atlantis&source=unloaded')
    const checked = checkView(view, known)
    expect(checked.problems).toEqual([
      { key: 'province', value: 'CD-XX' },
      { key: 'contributor', value: 'XXX' },
      { key: 'site', value: 'atlantis' },
    ])
    expect(serialiseView(checked.view)).toBe('?province=CD-SK&source=unloaded')
  })

  it('stays the same object if all is known', () => {
    const { view } = parseView('?province=CD-SK&site=amsar')
    expect(checkView(view, known).view).toBe(view)
  })
})
