import { describe, expect, it } from 'vitest'
import { overviewOf } from '#src/domain/missions/overview-of.ts'
import { isNeverSized, largestYear, overviewYears, worldAt } from '#src/domain/missions/world-at.ts'
import { aDeployment, aSite } from '#tests/domain/builders.ts'

const maps = { missions: ['OLD', 'NEW'], sources: [] }

const at = (id: string, lat: number, lon: number) =>
  aSite({ id, position: { lat, lon, source: 'maps' }, register: 'un-maps', kind: 'map-place' })

const row = (id: string, year: number, mean: number | null, mission = 'NEW') =>
  aDeployment({ id: `${id}-${year}-${mission.toLowerCase()}`, site: id, year, mean, troops: mean === null ? [] : [mean], mission }) // prettier-ignore

describe('what is told of a mission beside the others', () => {
  const overview = overviewOf(
    'new',
    [at('a', 1.04, 2.06), at('b', 1.01, 2.08), at('c', -3, 4), aSite({ id: 'd', position: null })],
    [
      row('a', 2001, 150),
      row('b', 2001, 650),
      row('a', 2002, 150, 'OLD'),
      row('a', 2002, 300),
      row('c', 2002, null),
      row('c', 2004, null),
      row('d', 2005, 35),
    ],
    maps,
    'Someone',
  )

  it('are the years with a map: places, and troops as far as they are told', () => {
    expect(overview.years).toEqual([
      { year: 2001, places: 2, troops: 800 },
      // Both missions show the place in the year of change, and one place has no size.
      { year: 2002, places: 2, troops: 300, atLeast: true },
      { year: 2004, places: 1, troops: null },
      { year: 2005, places: 1, troops: 35 },
    ])
  })

  it('are its places to a tenth of a degree, each with its runs of years; one without a position is nowhere', () => {
    expect(overview.places).toEqual([
      { at: [1, 2.1], years: [[2001, 2002]] },
      { at: [-3, 4], years: [[2002, 2002], [2004, 2004]] }, // prettier-ignore
    ])
  })

  it('knows units of which no map tells the size from none', () => {
    const of = (...rows: ReturnType<typeof row>[]) =>
      overviewOf('new', [at('a', 1, 2), at('b', 1, 2)], rows, maps, 'Someone')
    expect(isNeverSized(of(row('a', 2001, 0), row('b', 2001, null)))).toBe(true)
    expect(isNeverSized(of(row('a', 2001, null)))).toBe(true)
    expect(isNeverSized(of(row('a', 2001, 0)))).toBe(false)
    expect(isNeverSized(of(row('a', 2001, null), row('a', 2002, 150)))).toBe(false)
  })

  it('is read at a year: nothing where no map shows it', () => {
    expect(worldAt([overview], 2003)).toEqual([{ id: 'new', places: [], year: null }])
    expect(worldAt([overview], 2004)[0]?.places).toEqual([[-3, 4]])
    expect(overviewYears([overview])).toEqual({ first: 2001, last: 2005 })
    expect(largestYear(overview)?.year).toBe(2001)
  })
})
