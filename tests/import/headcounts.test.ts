import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ipiCounts } from '#src/import/ipi.ts'
import { realRecords } from '#tests/data/real-records.ts'

const ipi = `date,mission,country_iso3,contributors,troops,police,observers,total
2016-10-31,MONUSCO,COD,58,16885,1332,475,18692
2016-12-31,MONUSCO,COD,58,16893,,473,
2010-06-30,MONUC,COD,57,0,1229,704,1933
2016-10-31,UNIFIL,LBN,40,10577,,,10577
`

const un = `\uFEFFISOCode3,Mission_Acronym,Personnel_Type,Female_Personnel,Male_Personnel,Last_Reporting_Date
FRA,UNIFIL  ,Troops,30,"1,020",31/07/2020
FRA,UNIFIL  ,Staff Officer,1,9,31/07/2020
GHA,UNIFIL  ,Troops,100,700,31/07/2020
IND,UNIFIL  ,Troops,0,0,31/07/2020
GHA,UNIFIL  ,Troops,100,,31/08/2020
GHA,UNIFIL  ,Experts on Mission,2,3,31/08/2020
NPL,UNDOF,Troops,5,400,31/07/2020
`

const count = { contributors: 58, sources: ['ipi-ppp'] }

describe('the monthly head counts of the International Peace Institute', () => {
  it('are taken as they are: empty is not reported, 0 is 0, a month without a row stays without', () => {
    expect(ipiCounts(ipi, ['MONUC', 'MONUSCO'], 'ipi.csv')).toEqual([
      { id: 'monuc-2010-06', month: '2010-06', mission: 'MONUC', troops: 0, police: 1229, observers: 704, total: 1933, ...count, contributors: 57 },
      { id: 'monusco-2016-10', month: '2016-10', mission: 'MONUSCO', troops: 16885, police: 1332, observers: 475, total: 18692, ...count },
      { id: 'monusco-2016-12', month: '2016-12', mission: 'MONUSCO', troops: 16893, police: null, observers: 473, total: null, ...count },
    ]) // prettier-ignore
  })

  it('are refused for a mission that the file does not have, with those that it has', () => {
    expect(() => ipiCounts(ipi, ['UNTAG'], 'ipi.csv')).toThrow(
      'ipi.csv has no row of UNTAG; it has MONUC, MONUSCO, UNIFIL',
    )
  })

  it('are refused with every fault: a month twice, a number or a day that is none, a column that is missing', () => {
    const faults = `${ipi}2016-12-30,MONUSCO,COD,58,1,1,1,3\n2017-01-31,MONUSCO,COD,58,many,-1,1,3\nJune,MONUSCO,COD,58,1,1,1,3\n`
    expect(() => ipiCounts(faults, ['MONUSCO'], 'ipi.csv')).toThrow(
      [
        'ipi.csv, row 6: found “MONUSCO, 2016-12”, expected one row for a mission and month',
        'ipi.csv, row 7, column troops: found “many”, expected a whole number, or nothing where it is not reported',
        'ipi.csv, row 7, column police: found “-1”, expected a whole number, or nothing where it is not reported',
        'ipi.csv, row 8, column date: found “June”, expected a day as YYYY-MM-DD or DD/MM/YYYY',
      ].join('\n'),
    )
    expect(() => ipiCounts('date,mission\n', ['MONUSCO'], 'ipi.csv')).toThrow(
      'ipi.csv has no column troops, police',
    )
  })
})

/** What somebody sees after `npm run import -- …`. */
const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['src/import/import.ts', ...words], {
    encoding: 'utf8',
  })
  return { code: status, lines: `${stdout}${stderr}`.trimEnd().split('\n') }
}

describe('npm run import', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'drawdown-import-'))
    cpSync('data/monusco', join(folder, 'monusco'), { recursive: true })
    writeFileSync(join(folder, 'ipi.csv'), ipi)
    writeFileSync(join(folder, 'un.csv'), un.replaceAll('UNIFIL', 'MONUSCO'))
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  const mission = () => join(folder, 'monusco')
  const idsIn = (file: string): readonly string[] => {
    const { records } = JSON.parse(readFileSync(join(mission(), file), 'utf8'))
    return records.map(({ id }: { id: string }) => id)
  }

  it('replaces the counts of the same document, keeps those of others, and names the document once', () => {
    expect(run('ipi', join(folder, 'ipi.csv'), mission())).toEqual({
      code: 0,
      lines: [`${mission()}: 3 head counts, 2010-06 to 2016-12; 0 of other documents kept`],
    })
    const { lines } = run('personnel', join(folder, 'un.csv'), mission())
    expect(lines[0]).toContain(
      '2 months, 2020-07 to 2020-08: 2 new, 0 changed, 0 the same; 0 kept that the file does not have',
    )
    expect(idsIn('headcounts.json')).toEqual([
      'monuc-2010-06',
      'monusco-2016-10',
      'monusco-2016-12',
      'monusco-2020-07-sum',
      'monusco-2020-08-sum',
    ])
    expect(idsIn('sources.json').filter((id) => id === 'ipi-ppp')).toHaveLength(1)
    expect(idsIn('sources.json').at(-1)).toBe('un-personnel')
  })

  it('takes the UN’s file into every mission of a data folder that it knows; months that it lacks stay', () => {
    cpSync('data/unifil', join(folder, 'unifil'), { recursive: true })
    const { records } = JSON.parse(readFileSync('data/missions.json', 'utf8'))
    const two = records.filter(({ id }: { id: string }) => id === 'monusco' || id === 'unifil')
    writeFileSync(join(folder, 'missions.json'), JSON.stringify({ records: two }))
    const file = join(folder, 'un.csv')
    writeFileSync(file, `${un}IND,MONUSCO,Troops,10,1000,31/07/2020\n`)
    expect(run('personnel', file, folder)).toEqual({
      code: 0,
      lines: [
        `${mission()}: 1 months, 2020-07 to 2020-07: 1 new, 0 changed, 0 the same; 0 kept that the file does not have`,
        `${join(folder, 'unifil')}: 2 months, 2020-07 to 2020-08: 2 new, 0 changed, 0 the same; 0 kept that the file does not have`,
      ],
    })
    expect(readFileSync(join(mission(), 'headcounts.json'), 'utf8')).toContain(
      '{"contributor":"IND","troops":{"women":10,"men":1000}}',
    )
    writeFileSync(file, `${un}IND,MONUSCO,Troops,10,1000,31/13/2020\nIND,MONUSCO,Cooks,1,1,31/08/2020\n`)
    expect(run('personnel', file, mission())).toEqual({
      code: 1,
      lines: [
        'un.csv, row 9, column last_reporting_date: found “31/13/2020”, expected a day as YYYY-MM-DD or DD/MM/YYYY',
        'un.csv, row 10, column personnel_type: found “Cooks”, expected Troops, Staff Officer, Experts on Mission, Formed Police Units or Individual Police',
      ],
    })
  })

  it('writes nothing of a file with a fault, and says what is wanted for words that it does not know', () => {
    const before = readFileSync(join(mission(), 'headcounts.json'), 'utf8')
    writeFileSync(join(folder, 'ipi.csv'), `${ipi}2016-12-31,MONUSCO,COD,58,1,1,1,3\n`)
    expect(run('ipi', join(folder, 'ipi.csv'), mission())).toEqual({
      code: 1,
      lines: ['ipi.csv, row 6: found “MONUSCO, 2016-12”, expected one row for a mission and month'],
    })
    expect(readFileSync(join(mission(), 'headcounts.json'), 'utf8')).toBe(before)
    expect(run('upi').lines).toContain('  ipi FILE MISSIONFOLDER…')
  })
})

describe('the published head counts of MONUC and MONUSCO', () => {
  const counts = realRecords('headcounts')

  it('are as many as the file has, one a month, without November 2016', () => {
    const of = (name: string) => counts.filter(({ mission }) => mission === name).map(({ month }) => month)
    expect([of('MONUC').length, of('MONUC')[0], of('MONUC').at(-1)]).toEqual([130, '1999-09', '2010-06'])
    expect([of('MONUSCO').length, of('MONUSCO')[0], of('MONUSCO').at(-1)]).toEqual([80, '2010-07', '2017-03'])
    expect(counts.some(({ month }) => month === '2016-11')).toBe(false)
    expect(new Set(counts.map(({ month }) => month)).size).toBe(210)
  })

  it('of March 2016 are those that another document has', () => {
    const march = counts.find(({ month }) => month === '2016-03')
    const other = realRecords('strength').find(({ id }) => id === '2016-03-31-total-uniformed')
    expect(march).toMatchObject({ troops: 16936, police: 1245, observers: 456, total: other?.actual?.value })
  })
})
