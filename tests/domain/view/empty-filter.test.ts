import { describe, expect, it } from 'vitest'
import { dropsOf, without } from '#src/domain/view/empty-filter.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { buildSiteIndex, rowsAt } from '#src/domain/sites/site-row.ts'
import type { Site } from '#src/schema/site.ts'
import { aSite, anEvent } from '#tests/domain/builders.ts'

const opened: Site['opened'] = { date: '2003', precision: 'year', sources: ['some-source'] }

const index = buildSiteIndex(
  [
    aSite({ id: 'amsar', contributors: ['CHN'], opened }),
    aSite({ id: 'kavumu', contributors: ['PAK'], opened }),
    aSite({ id: 'sake', contributors: ['PAK'], opened }),
    aSite({ id: 'goma', contributors: ['URY'], province: 'CD-NK', opened }),
  ],
  [anEvent({ site: 'amsar', effect: 'closed', date: '2024-04-09' })],
  [],
  [],
)
const rows = rowsAt(index, '2024-06-30')
const drops = (filter: Partial<typeof noFilter>) =>
  dropsOf(rows, { ...noFilter, ...filter }).map(({ facets, rows: shown }) => [
    facets.join(' '),
    shown.map(({ site }) => site.id),
  ])

describe('what to take away from a filter that leaves no site', () => {
  it('is each choice whose removal brings a site, first the one that brings most', () => {
    expect(drops({ contributors: ['CHN'], statuses: ['open'] })).toEqual([
      ['contributors', ['kavumu', 'sake', 'goma']],
      ['statuses', ['amsar']],
    ])
    expect(drops({ provinces: ['CD-SK'], contributors: ['URY'] })).toEqual([
      ['contributors', ['amsar', 'kavumu', 'sake']],
      ['provinces', ['goma']],
    ])
  })

  it('keeps the order of the facets where two bring as many', () => {
    expect(drops({ provinces: ['CD-NK'], statuses: ['closed'] })).toEqual([
      ['provinces', ['amsar']],
      ['statuses', ['goma']],
    ])
  })

  it('is two choices where one is not enough', () => {
    expect(drops({ provinces: ['CD-NK'], contributors: ['CHN'], statuses: ['handed-over'] })).toEqual([
      ['provinces statuses', ['amsar']],
      ['contributors statuses', ['goma']],
    ])
  })

  it('is nothing where no site is there without any filter', () => {
    expect(dropsOf([], { ...noFilter, statuses: ['open'] })).toEqual([])
  })

  it('leaves the other choices', () => {
    const filter = { ...noFilter, provinces: ['CD-NK'], statuses: ['closed' as const] }
    expect(without(filter, ['statuses'])).toEqual({ ...noFilter, provinces: ['CD-NK'] })
  })
})
