import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { mergeCounts } from '#src/domain/personnel/merge-counts.ts'
import { personnelReader } from '#src/domain/personnel/read-personnel.ts'

/** The file as it was downloaded before: capitals, days first, blanks behind acronyms and lines. */
const before = `\uFEFFISOCode3,Mission_Acronym,Personnel_Type,Female_Personnel,Male_Personnel,Last_Reporting_Date
FRA,UNIFIL    ,Troops,30,"1,020",31/07/2020
FRA,UNIFIL    ,Staff Officer,1,9,31/07/2020
GHA,UNIFIL    ,Troops,100,700,31/07/2020
IND,UNIFIL    ,Troops,0,0,31/07/2020
GHA,UNIFIL    ,Troops,100,,31/08/2020
GHA ,UNIFIL    ,Experts on Mission ,2 ,3,31/08/2020  
NPL,UNDOF ,Troops,5,400,31/07/2020

`

/** The file as it is downloaded now: more columns, in lower case, and days that begin with the year. */
const head =
  'contribution_id,isocode3,contributing_country,mission_acronym,personnel_type,female_personnel,male_personnel,last_reporting_date'
const now = `${head}\r
1,FRA,France,UNIFIL,Formed Police Units,2,138,2020-07-31\r
2,FRA,"Lao People's, Democratic",UNIFIL,Individual Police,1,4.0,2020-07-31T00:00:00\r
3,NPL,Nepal,UNDOF,Troops,5,400,2020-07-31\r
`

const read = (text: string, missions: readonly string[], piece = 3) => {
  const reader = personnelReader(missions, 'un-personnel')
  const { data } = Papa.parse<string[]>(text)
  for (let from = 0; from < data.length; from += piece) reader.take(data.slice(from, from + piece))
  const reading = reader.done()
  return { ...reading, counts: reading.countsOf(missions) }
}

describe('the UN’s monthly file of uniformed personnel', () => {
  it('is added up by mission and month, with contributors, kinds and sexes under it; a sum with an unknown part is not known', () => {
    const sums = { mission: 'UNIFIL', police: null, summed: true, sources: ['un-personnel'] }
    const { counts, rows, own, faults, missions } = read(before, ['UNIFIL'])
    expect(counts).toEqual([
      {
        ...sums, id: 'unifil-2020-07-sum', month: '2020-07', troops: 1850, observers: null, total: 1860, contributors: 2,
        by: [
          { contributor: 'FRA', troops: { women: 30, men: 1020 }, staff: { women: 1, men: 9 } },
          { contributor: 'GHA', troops: { women: 100, men: 700 } },
          { contributor: 'IND', troops: { women: 0, men: 0 } },
        ],
      },
      {
        ...sums, id: 'unifil-2020-08-sum', month: '2020-08', troops: null, observers: 5, total: null, contributors: 1,
        by: [{ contributor: 'GHA', troops: { women: 100, men: null }, experts: { women: 2, men: 3 } }],
      },
    ]) // prettier-ignore
    expect({ rows, own, faults, missions }).toEqual({
      rows: 7,
      own: 6,
      faults: [],
      missions: ['UNDOF', 'UNIFIL'],
    })
  })

  it('is read in its later form too, several missions at once', () => {
    expect(read(now, ['UNIFIL', 'UNDOF'], 1).counts).toMatchObject([
      { id: 'undof-2020-07-sum', troops: 405, total: 405 },
      { id: 'unifil-2020-07-sum', police: 145, troops: null, total: 145 },
    ])
  })

  it('says of every row that it refuses where, what was found and what was expected, and leaves its month out', () => {
    const bad = `${now.replaceAll('\r', '').trimEnd()}
4,FRA,France,UNIFIL,Cooks,1,1,2020-08-31
5,FR,France,UNIFIL,Troops,-1,many,2020-08-31
6,FRA,France,UNIFIL,Formed Police Units,1,1,2020-07-31
7,FRA,France,UNDOF,Cooks,one,1,2020-07-31
8,FRA,France,UNIFIL,Troops,1,1,2020-09-30
9,FRA,France
`
    const { counts, held, faults, undated } = read(bad, ['UNIFIL'])
    const number = 'a whole number, or nothing where it is not reported'
    expect(faults).toEqual([
      { row: 5, column: 'personnel_type', found: 'Cooks', expected: 'Troops, Staff Officer, Experts on Mission, Formed Police Units or Individual Police' },
      { row: 6, column: 'isocode3', found: 'FR', expected: 'an ISO 3166-1 alpha-3 code such as CHN' },
      { row: 6, column: 'female_personnel', found: '-1', expected: number },
      { row: 6, column: 'male_personnel', found: 'many', expected: number },
      { row: 7, column: '', found: 'UNIFIL, FRA, Formed Police Units, 2020-07', expected: 'one row for a contributor, kind and month' },
      { row: 10, column: '', found: '9,FRA,France', expected: '8 cells, as in the first row' },
    ]) // prettier-ignore
    expect(held.map(({ month }) => month)).toEqual(['2020-07', '2020-08'])
    expect(counts.map(({ month }) => month)).toEqual(['2020-09'])
    expect(undated).toBe(0)
  })

  it.each([
    '2020-02-30',
    '31/04/2020',
    '03/31/2020',
    'June 2020',
    '',
    '2020-13-01',
    '2618-02-28',
    '28/02/1818',
  ])('does not take %j for a day, and says that any month may lack the row', (day) => {
    const { faults, undated } = read(`${head}\n1,FRA,France,UNIFIL,Troops,1,1,${day}\n`, ['UNIFIL'])
    expect(faults).toEqual([
        { row: 2, column: 'last_reporting_date', found: day, expected: 'a day as YYYY-MM-DD or DD/MM/YYYY' },
      ]) // prettier-ignore
    expect(undated).toBe(1)
  })

  it('passes over no row where a line ends otherwise than those before it', () => {
    const { faults, undated } = read(`${now}4,FRA,France,UNIFIL,Troops,1,1,2020-07-31\n5,FRA,France,UNIFIL,Troops,1,1,2020-08-31\n`, ['UNIFIL']) // prettier-ignore
    expect(faults).toMatchObject([{ row: 5, expected: '8 cells, as in the first row' }])
    // Of which month the swallowed row is nobody knows.
    expect(undated).toBe(1)
  })

  it('is refused whole where its head lacks a column, or where it is empty', () => {
    expect(() => read('date,mission\n', ['UNIFIL'])).toThrow(
      'the file has no column isocode3, mission_acronym',
    )
    expect(() => read('', ['UNIFIL'])).toThrow('the file has no column isocode3')
  })

  it('keeps the first faults only of a file that is all faults, and counts the rest', () => {
    const { faults, faultCount } = read(`${head}\n${'1,F,F,UNIFIL,Troops,1,1,2020-07-31\n'.repeat(300)}`, [
      'UNIFIL',
    ])
    expect([faults.length, faultCount]).toEqual([200, 300])
  })
})

describe('the counts of a file beside those that are there', () => {
  it('are new, changed, the same, or left as they are', () => {
    const there = read(before, ['UNIFIL']).counts
    const later = read(
      before
        .replace('Staff Officer,1,9', 'Staff Officer,2,9')
        .replace('GHA,UNIFIL    ,Troops,100,,31/08/2020\n', '')
        .replace('Experts on Mission ,2 ,3,31/08/2020  ', 'Experts on Mission,2,3,30/09/2020'),
      ['UNIFIL'],
    ).counts
    const { added, changed, same, left } = mergeCounts(there, later, 'un-personnel')
    expect(added.map(({ month }) => month)).toEqual(['2020-09'])
    expect(changed.map(({ before: { total: was }, after: { total } }) => [was, total])).toEqual([
      [1860, 1861],
    ])
    expect(left.map(({ month }) => month)).toEqual(['2020-08'])
    expect(same).toEqual([])
    expect(mergeCounts(there, there.toReversed(), 'un-personnel').same).toHaveLength(2)
  })
})
