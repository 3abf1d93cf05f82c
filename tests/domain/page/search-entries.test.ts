import { describe, expect, it } from 'vitest'
import { type SearchEntry, findEntries, searchEntries } from '#src/domain/page/search-entries.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { openedView } from '#tests/kit/opened-view.ts'

const { ready } = openedView('?province=CD-SK', 'en')
const entries = searchEntries(ready, realRecords('contributors'), realRecords('contingents'))
const find = (typed: string): readonly SearchEntry[] => findEntries(entries, typed)
const targets = (typed: string, group: SearchEntry['group']) =>
  find(typed).flatMap((entry) => (entry.group === group ? [entry.target] : []))

describe('the search', () => {
  it('finds a site by either language, whatever the accents and the filter, with its status', () => {
    expect(targets('goma', 'sites').length).toBeGreaterThan(0)
    const amsar = find('AMSAR').find(({ group }) => group === 'sites')
    expect(amsar).toMatchObject({ target: { to: 'site', site: 'amsar' }, status: { name: 'handed-over' } })
    expect(find('base minembwe').map(({ key }) => key)).toEqual(find('minémbwe base').map(({ key }) => key))
  })

  it('leads to the filter of a recipient, a province and a contributor, with the sites that it shows', () => {
    expect(targets('police pnc', 'recipients')).toEqual([
      { to: 'filter', facet: 'recipients', value: 'national-police-pnc' },
    ])
    expect(find('armed forces').find(({ group }) => group === 'recipients')?.count).toBeGreaterThan(3)
    expect(targets('nord kivu', 'areas')).toEqual([{ to: 'filter', facet: 'provinces', value: 'CD-NK' }])
    expect(targets('chine', 'contributors')).toEqual([{ to: 'filter', facet: 'contributors', value: 'CHN' }])
  })

  it('leads from an event of a site to its line in the history, and from another one to its day', () => {
    const events = entries.filter(({ group }) => group === 'events')
    expect(events).toHaveLength(realRecords('events').length)
    for (const { key, target, date } of events) {
      const event = realRecords('events').find(({ id }) => id === key)
      expect(target).toEqual(event?.site ? { to: 'line', site: event.site, line: key } : { to: 'day', date })
    }
  })

  it('finds a site by another name that its notes have, after all that is found by name', () => {
    expect(targets('china peninsula', 'noted')).toEqual([{ to: 'site', site: 'amsar' }])
    expect(targets('rutamba', 'noted')).toEqual([{ to: 'site', site: 'rutemba' }])
    const groups = find('uvira').map(({ group }) => group)
    expect(groups).toContain('noted')
    expect(groups.slice(groups.indexOf('noted')).every((group) => group === 'noted')).toBe(true)
  })

  it('needs every word, and finds nothing without one', () => {
    expect(find('goma amsar')).toEqual([])
    expect(find(' – ')).toEqual([])
  })
})
