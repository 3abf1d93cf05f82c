import { describe, expect, it } from 'vitest'
import { readCsvTable } from '#src/import/csv.ts'
import { whyLeftOut } from '#src/import/left-out.ts'
import { missionFolder } from '#src/import/mission-folder.ts'
import { contingentsOf, deploymentsOf, unknownNames } from '#src/domain/gathered/map-records.ts'
import { placesOf } from '#src/domain/gathered/places.ts'
import { siteOf } from '#src/domain/gathered/site-records.ts'
import { readEntries, readYearlyTables } from '#src/import/yearly-tables.ts'
import { real } from './readings.ts'

// Each trap of the raw tables, in a few lines of CSV written by hand.

const shownHead = 'mission,year,country,location,latitude,longitude,Infantry,NoTroops,Reserve,hq,UNPOL,Med,Av,UNMO,ave.no.troops' // prettier-ignore
const ownersHead = 'mission,year,location,latitude,longitude,No.TCC,year.overview'
const unitsHead = 'mission,year,location,latitude,longitude,Infantry,eng,med,sig,av,riv,maint,trans'

type Lines = { shown: readonly string[]; owners?: readonly string[]; units?: readonly string[] }

const table = (head: string, lines: readonly string[]): string => `${[head, ...lines].join('\n')}\n`

const read = ({ shown, owners = [], units = [] }: Lines) =>
  readYearlyTables({
    shown: table(shownHead, shown),
    owners: table(ownersHead, owners),
    units: table(unitsHead, units),
  })

/** A line of the first table: what is shown at Alpha in a year. */
const alpha = (year: number, rest: string, at = '5.5,-10.5'): string =>
  `UNX,${year},Freeland,Alpha,${at},0,${rest}`

const ofMaps = { id: 'unx', shortName: 'UNX', sources: ['a-reading'] }
const deployments = (lines: Lines) => deploymentsOf(placesOf(read(lines)), ofMaps)

const codes = new Map([['UK', 'GBR'], ['Britain', 'GBR'], ['Nepal', 'NPL'], ['Jordan', 'JOR'], ['Multinational', null], ['TCC name unknown', null], ['Un', null], ['CARICOM', null]]) // prettier-ignore

const contingents = (owners: readonly string[]) =>
  contingentsOf(placesOf(read({ shown: [alpha(2003, '650,0,0,0,0,0,0,650')], owners })), codes, ofMaps)

const inside = { area: 'XF-AL', territory: null, outsideBy: null }
const siteFrom = (shown: readonly string[]) =>
  placesOf(read({ shown })).map((place) => siteOf(place, inside, 'a-reading', ['a-reading']))

describe('what the maps of a year show', () => {
  it('several totals are listed and never added, and the mean is that of the maps', () => {
    expect(
      deployments({
        shown: [alpha(2003, '800,0,0,0,0,0,0,741'), alpha(2003, '650,0,0,0,0,0,0,741'), alpha(2003, '800,0,2,0,0,0,1,741')], // prettier-ignore
      }),
    ).toEqual([
      {
        id: 'map-alpha-2003-unx',
        site: 'map-alpha',
        year: 2003,
        mission: 'UNX',
        troops: [650, 800],
        mean: 741,
        headquarters: 2,
        observers: true,
      },
    ])
  })

  it('NA is not known, and no 0', () => {
    expect(deployments({ shown: [alpha(2003, 'NA,0,0,1,0,0,0,NA')] })).toMatchObject([
      { troops: [], mean: null, police: true },
    ])
  })

  it('NA on one map leaves what the others show', () => {
    expect(
      deployments({ shown: [alpha(2003, 'NA,0,0,0,0,0,0,150'), alpha(2003, '150,0,0,0,0,0,0,150')] }),
    ).toMatchObject([{ troops: [150], mean: 150 }])
  })

  it('0 is a number: nobody but police, observers or a headquarters', () => {
    expect(deployments({ shown: [alpha(2003, '0,0,3,0,0,0,1,0')] })).toMatchObject([
      { troops: [0], mean: 0, headquarters: 3, observers: true },
    ])
  })

  it('of several headquarters the highest one counts, and none is left out', () => {
    const shown = [
      alpha(2003, '0,0,1,0,0,0,0,0'),
      alpha(2003, '0,0,3,0,0,0,0,0'),
      alpha(2004, '0,0,0,0,0,0,0,0'),
    ]
    expect(deployments({ shown }).map(({ headquarters }) => headquarters)).toEqual([3, undefined])
  })

  it('types of unit are those of its year and place, without the zeros', () => {
    const units = ['UNX,2003,Alpha,5.5,-10.5,0,2,0,0,1,0,0,0', 'UNX,2004,Alpha,5.5,-10.5,0,9,9,9,9,9,9,9']
    expect(deployments({ shown: [alpha(2003, '650,0,0,0,0,0,0,650')], units })).toMatchObject([
      { units: { eng: 2, av: 1 } },
    ])
  })

  it('a year without a map has no record', () => {
    const shown = [alpha(2003, '0,0,0,0,0,0,0,0'), alpha(2006, '0,0,0,0,0,0,0,0')]
    expect(deployments({ shown }).map(({ year }) => year)).toEqual([2003, 2006])
  })

  it('the places of another mission are its own', () => {
    const shown = [
      alpha(2003, '650,0,0,0,0,0,0,650'),
      'UNY,2003,Freeland,Alpha,5.5,-10.5,0,150,0,0,0,0,0,0,150',
    ]
    expect(read({ shown }).map(({ mission, troops }) => [mission, troops])).toEqual([
      ['UNX', [650]],
      ['UNY', [150]],
    ])
  })
})

describe('whose they are', () => {
  it('a size that is unknown is null', () => {
    expect(readEntries('Nepal (650), Jordan (size unknown)')).toEqual([
      { name: 'Nepal', size: 650 },
      { name: 'Jordan', size: null },
    ])
  })

  it('a name may have brackets of its own', () => {
    expect(readEntries('Korea (ROK) (150)')).toEqual([{ name: 'Korea (ROK)', size: 150 }])
  })

  it('a list of another form is refused whole', () => {
    expect(() => readEntries('Nepal 650')).toThrow('Nepal 650')
  })

  it('spellings of one country are one contributor, at the larger size', () => {
    expect(contingents(['UNX,2003,Alpha,5.5,-10.5,2,"UK (150), Britain (650)"'])).toMatchObject([
      { id: 'map-alpha-gbr-unx', contributor: 'GBR', estimates: { 2003: 650 }, notes: null },
    ])
  })

  it('a contributor without a known size stays, with null', () => {
    expect(contingents(['UNX,2003,Alpha,5.5,-10.5,1,Jordan (size unknown)'])).toMatchObject([
      { contributor: 'JOR', estimates: { 2003: null } },
    ])
  })

  it.each(['Multinational', 'TCC name unknown', 'Un', 'CARICOM'])('%s is no country, and is said', (name) => {
    const [found] = contingents([`UNX,2003,Alpha,5.5,-10.5,1,${name} (35)`])
    expect(found).toMatchObject({ contributor: null, estimates: { 2003: 35 } })
    expect(found?.notes?.en).toContain(`“${name}”`)
    expect(found?.notes?.fr).toContain(`«\u00A0${name}\u00A0»`)
  })

  it('a spelling that the table of names lacks stops the import', () => {
    const utopia = read({ shown: [alpha(2003, '650,0,0,0,0,0,0,650')], owners: ['UNX,2003,Alpha,5.5,-10.5,1,Utopia (35)'] }) // prettier-ignore
    expect(unknownNames(utopia, codes)).toEqual(['Utopia'])
    const [names] = real.tables.missions
    if (!names) throw new Error('no mission')
    const [one] = utopia
    if (!one) throw new Error('no place')
    const placeYears = [{ ...one, mission: names.mapName }]
    expect(() => missionFolder(names, { ...real, placeYears })).toThrow('Utopia')
  })
})

describe('where they are', () => {
  it('a place that moves by more than a tenth of a degree is doubtful, and each position is told', () => {
    const [site] = siteFrom([
      alpha(2003, '0,0,0,0,0,0,0,0', '5.5,-10.5'),
      alpha(2004, '0,0,0,0,0,0,0,0', '5.5,-10.5'),
      alpha(2005, '0,0,0,0,0,0,0,0', '5.75,-10.5'),
    ])
    expect(site).toMatchObject({ precision: 'doubtful', position: { lat: 5.5, lon: -10.5 } })
    expect(site?.notes?.en).toContain('5.5 / -10.5 in 2003, 2004; 5.75 / -10.5 in 2005')
    expect(site?.notes?.fr).toContain('5,5 / -10,5 en 2003, 2004\u00A0; 5,75 / -10,5 en 2005')
  })

  it('a smaller move is the same place, where most rows have it', () => {
    const [site] = siteFrom([
      alpha(2003, '0,0,0,0,0,0,0,0', '5.55,-10.5'),
      alpha(2004, '0,0,0,0,0,0,0,0', '5.5,-10.5'),
      alpha(2005, '0,0,0,0,0,0,0,0', '5.5,-10.5'),
    ])
    expect(site).toMatchObject({ precision: 'site', position: { lat: 5.5 }, notes: null })
  })

  it('two spellings that differ in capitals are one place with one id', () => {
    const sites = siteFrom([
      'UNX,2003,Freeland,Um Khariet,5.5,-10.5,0,150,0,0,0,0,0,0,150',
      'UNX,2004,Freeland,Um Khariet,5.5,-10.5,0,150,0,0,0,0,0,0,150',
      'UNX,2005,Freeland,Um khariet,5.5,-10.5,0,35,0,0,0,0,0,0,35',
    ])
    expect(sites).toMatchObject([{ id: 'map-um-khariet', name: { en: 'Um Khariet' } }])
    expect(sites[0]?.notes?.fr).toBe('Orthographié aussi «\u00A0Um khariet\u00A0».')
  })

  it('a place without a name says so in both languages, with whose it is', () => {
    expect(
      siteFrom(['UNX,2003,Freeland,unnamed location (TCC Fiji HQ),5.5,-10.5,0,0,0,2,0,0,0,0,0']),
    ).toMatchObject([
      {
        id: 'map-unnamed-location-tcc-fiji-hq',
        name: { en: 'Unnamed place (TCC Fiji HQ)', fr: 'Lieu sans nom (TCC Fiji HQ)' },
      },
    ])
  })

  it('a place outside all outlines is in no area, and one just outside says how far', () => {
    const [place] = placesOf(read({ shown: [alpha(2003, '0,0,0,0,0,0,0,0')] }))
    if (!place) throw new Error('no place')
    const nowhere = { area: null, territory: null, outsideBy: null }
    expect(siteOf(place, nowhere, 'a-reading', ['a-reading'])).toMatchObject({ province: null, notes: null })
    const near = { area: 'XF-AL', territory: null, outsideBy: 1.3 }
    expect(siteOf(place, near, 'a-reading', ['a-reading']).notes?.fr).toContain('1,3 km hors du contour')
  })
})

describe('what is too little for a page', () => {
  const years = (...all: readonly number[]) =>
    all.flatMap((year) => [
      alpha(year, '0,0,0,0,0,0,0,0'),
      `UNX,${year},Freeland,Beta,5.5,-10.5,0,0,0,0,0,0,0,0,0`,
    ])

  it.each([
    ['one place', [alpha(2003, '0,0,0,0,0,0,0,0'), alpha(2004, '0,0,0,0,0,0,0,0')], '1 place, fewer than 2'],
    ['two place-years', years(2003), '2 place-years, fewer than 3'],
    ['half of the years', years(2003, 2006), '2 of 4 years have a map, no more than half'],
    ['more than half of the years', years(2003, 2005), null],
  ])('%s', (_, shown, why) => {
    expect(whyLeftOut(read({ shown }))).toBe(why)
  })
})

describe('a table', () => {
  it('may begin with a byte order mark', () => {
    expect(readCsvTable('a table', '\uFEFFa,b\n1,2\n', ['a', 'b'])).toEqual([{ a: '1', b: '2' }])
  })

  it('that lacks a column is refused by its name', () => {
    expect(() => readCsvTable('a table', 'a\n1\n', ['a', 'b'])).toThrow('a table lacks the columns b')
  })

  it('whose line is short is refused with its number', () => {
    expect(() => readCsvTable('a table', 'a,b\n1,2\n3\n', ['a', 'b'])).toThrow('a table, line 3')
  })
})
