import { describe, expect, it } from 'vitest'
import { countFacet, filterRows, isEmptyFilter, noFilter, toggle } from '#src/domain/view/filters.ts'
import { buildSiteIndex, rowsAt } from '#src/domain/sites/site-row.ts'
import type { Site } from '#src/schema/site.ts'
import { aSite, anEvent } from '#tests/domain/builders.ts'

const opened: Site['opened'] = { date: '2003', precision: 'year', sources: ['some-source'] }

const index = buildSiteIndex(
  [
    aSite({ id: 'amsar', contributors: ['CHN'], opened }),
    aSite({ id: 'kavumu', contributors: ['PAK'], opened }),
    aSite({ id: 'goma', contributors: ['URY'], province: 'CD-NK', opened }),
    // Nothing documents these.
    aSite({ id: 'nowhere', contributors: ['PAK'] }),
    aSite({ id: 'map-nowhere', register: 'un-maps' }),
  ],
  [anEvent({ site: 'amsar', effect: 'closed', date: '2024-04-09' })],
  [],
  [],
)
const rows = rowsAt(index, '2024-06-30')
const idsFor = (filter: Parameters<typeof filterRows>[1]) =>
  filterRows(rows, filter).map((row) => row.site.id)

describe('filters', () => {
  it('without any choice show all sites of the drawdown, and places of UN maps that are documented', () => {
    expect(idsFor(noFilter)).toEqual(['amsar', 'kavumu', 'goma', 'nowhere'])
  })

  it('show what is not documented to those who ask for it', () => {
    expect(idsFor({ ...noFilter, statuses: ['not-documented'] })).toEqual(['nowhere', 'map-nowhere'])
  })

  it('take any value within a facet and all facets together', () => {
    expect(idsFor({ ...noFilter, contributors: ['CHN', 'URY'] })).toEqual(['amsar', 'goma'])
    expect(idsFor({ ...noFilter, contributors: ['CHN', 'URY'], provinces: ['CD-SK'] })).toEqual(['amsar'])
    expect(idsFor({ ...noFilter, contributors: ['CHN'], statuses: ['open'] })).toEqual([])
  })

  it('count a facet’s values under the other facets only', () => {
    const filter = { ...noFilter, provinces: ['CD-SK'] }
    expect(countFacet(rows, filter, 'provinces')).toEqual(
      new Map([
        ['CD-SK', 3],
        ['CD-NK', 1],
      ]),
    )
    expect(countFacet(rows, filter, 'contributors')).toEqual(
      new Map([
        ['CHN', 1],
        ['PAK', 1],
      ]),
    )
    expect(countFacet(rows, filter, 'statuses')).toEqual(
      new Map([
        ['closed', 1],
        ['open', 1],
        ['not-documented', 2],
      ]),
    )
  })

  it('toggle a value in and out', () => {
    const once = toggle(noFilter, 'provinces', 'CD-SK')
    expect(once.provinces).toEqual(['CD-SK'])
    expect(isEmptyFilter(toggle(once, 'provinces', 'CD-SK'))).toBe(true)
  })
})
