import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cited } from '#src/domain/sources/cited.ts'
import { siteSorts } from '#src/domain/sites/site-sort.ts'
import { countingSteps } from '#src/domain/sites/site-tally.ts'
import { openAt } from '#src/url/cited-view.ts'
import { checkView } from '#src/url/check-view.ts'
import { languageCodes } from '#src/schema/languages.ts'
import { parseView, serialiseView } from '#src/url/codec.ts'
import { tabs } from '#src/domain/page/panels.ts'
import { type View, mostOthers, groupings, periods, timelineViews } from '#src/url/view.ts'
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

const anyFigure: fc.Arbitrary<Cited> = fc.oneof(
  fc.tuple(fc.constantFrom('output', 'strength', 'line'), id).map(([kind, name]): Cited => `${kind} ${name}`),
  id.map((name): Cited => `chart outputs-${name}`),
  fc
    .constantFrom('timeline', 'burn-down', 'slippage', 'strength', 'headcounts', 'estimates', 'map')
    .map((name): Cited => `chart ${name}`),
)

const aView: fc.Arbitrary<View> = fc.record({
  mission: id,
  date: fc.option(partialDate),
  from: fc.option(partialDate),
  others: fc.uniqueArray(id, { maxLength: mostOthers }),
  filter: fc.record({
    provinces: codes(/^[A-Z]{2}-[A-Z0-9]{1,3}$/),
    contributors: codes(/^[A-Z]{3}$/),
    kinds: fc.uniqueArray(fc.constantFrom(...unitKinds)),
    statuses: fc.uniqueArray(fc.constantFrom(...siteStatusNames)),
    recipients: fc.uniqueArray(id),
  }),
  tab: fc.constantFrom(...tabs),
  eventTypes: fc.uniqueArray(fc.constantFrom(...eventTypes)),
  timelineView: fc.constantFrom(...timelineViews),
  counting: fc.constantFrom(...countingSteps),
  period: fc.constantFrom(null, ...periods),
  grouping: fc.constantFrom(...groupings),
  sort: fc.constantFrom(null, ...siteSorts),
  site: fc.option(id),
  source: fc.option(id),
  cited: fc.constant(null),
  figure: fc.option(id),
  note: fc.option(fc.stringMatching(/^1[\w-]{1,40}[a-z\d]$/)),
  story: fc.option(fc.stringMatching(/^[A-Za-z\d_][\w-]{1,40}$/)),
  desk: fc.option(id),
  version: fc.option(fc.constantFrom('2026.11.1', '2027.1.12')),
  language: fc.option(fc.constantFrom(...languageCodes)),
})

/** Opened at a figure or not; a line of a history only beside its site. */
const anyView: fc.Arbitrary<View> = fc
  .tuple(aView, fc.option(anyFigure))
  .map(([view, figure]) => (figure && openAt(view, figure)) ?? view)

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
    ['output', '580 projects'],
    ['strength', '../etc'],
    ['line', 'opened'],
    ['chart', 'pie'],
    ['lang', 'de'],
  ])('falls back where %s is “%s”, and says so', (key, value) => {
    const { view, problems } = parseView(`?${key}=${encodeURIComponent(value)}`)
    expect(problems).toEqual([{ key, value }])
    expect(serialiseView(view)).toBe('')
  })

  it.each([
    ['?output=chn-projects', '?tab=outputs&output=chn-projects'],
    ['?tab=sites&strength=2016-03-31-total-uniformed', '?tab=strength&strength=2016-03-31-total-uniformed'],
    ['?tab=sites&site=amsar&line=opened', '?tab=sites&site=amsar&line=opened'],
    ['?chart=timeline&view=plan', '?chart=timeline'],
    ['?chart=burn-down', '?view=plan&chart=burn-down'],
    ['?tab=sources&chart=slippage', '?view=plan&chart=slippage'],
    ['?chart=strength', '?tab=strength&chart=strength'],
    ['?chart=estimates', '?tab=strength&chart=estimates'],
    ['?chart=outputs-road-km', '?tab=outputs&chart=outputs-road-km'],
    ['?tab=changes&chart=map', '?tab=changes&chart=map'],
  ])('opens at a figure on the tab that shows it: %s', (search, link) => {
    const { view, problems } = parseView(search)
    expect(problems).toEqual([])
    expect(serialiseView(view)).toBe(link)
  })

  it('opens at one figure only, and names the others', () => {
    const { view, problems } = parseView('?output=chn-projects&chart=map')
    expect(serialiseView(view)).toBe('?tab=outputs&output=chn-projects')
    expect(problems).toEqual([{ key: 'chart', value: 'map' }])
  })

  it.each([
    ['?date=2024&date=2025', '?date=2024'],
    ['?utm_source=mail&tab=sites&ref=x', '?tab=sites'],
    ['?site=amsar,other', ''],
    ['?province=,CD-SK,,CD-SK', '?province=CD-SK'],
    ['?tab=&date=', ''],
  ])('reads %s as today', (search, link) => {
    expect(serialiseView(parseView(search).view)).toBe(link)
  })

  it('names what is wrong with the figures last', () => {
    expect(parseView('?lang=de&chart=pie&date=x').problems.map(({ key }) => key)).toEqual([
      'date',
      'lang',
      'chart',
    ])
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

  it.each([
    ['?output=atlantis', 'output', 'atlantis', '?tab=outputs'],
    ['?site=amsar&line=2024-04-01-nothing', 'line', '2024-04-01-nothing', '?site=amsar'],
    ['?chart=outputs-road-miles', 'chart', 'outputs-road-miles', '?tab=outputs'],
  ])('loses a figure that no record has: %s', (search, key, value, link) => {
    const cited = new Set(['chn-projects', 'opened', 'outputs-road-km'])
    const checked = checkView(parseView(search).view, { ...known, cited })
    expect(checked.problems).toEqual([{ key, value }])
    expect(serialiseView(checked.view)).toBe(link)
  })

  it('loses a line of a history with its site, and names the site', () => {
    const checked = checkView(parseView('?site=atlantis&line=opened').view, known)
    expect(checked.problems).toEqual([{ key: 'site', value: 'atlantis' }])
    expect(serialiseView(checked.view)).toBe('')
  })

  it('keeps a chart that is no part of the data', () => {
    const { view } = parseView('?chart=burn-down')
    expect(checkView(view, { ...known, cited: new Set(['outputs-road-km']) }).view).toBe(view)
  })

  it('stays the same object if all is known', () => {
    const { view } = parseView('?province=CD-SK&site=amsar')
    expect(checkView(view, known).view).toBe(view)
  })
})
