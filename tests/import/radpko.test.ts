import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkMission } from '#src/domain/check/check-mission.ts'
import { withOthers } from '#src/import/write-map-missions.ts'
import { estimatesIn, jsonIn, madeUpTable, withMadeUpFolder } from '#tests/kit/base-estimates.ts'

/** What somebody sees after `npm run import -- …`. */
const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['src/import/import.ts', ...words], {
    encoding: 'utf8',
  })
  return { code: status, lines: `${stdout}${stderr}`.trimEnd().split('\n') }
}

const filesIn = (folder: string) =>
  new Map(
    ['mission', 'sites', 'events', 'sources', 'provinces', 'contributors', 'contingents', 'deployments', 'outputs', 'strength', 'site-counts', 'headcounts', 'base-estimates', 'changelog', 'provinces.topo', 'basemap.topo']
    .map((name) => [`monusco/${name}.json`, jsonIn(folder, `${name}.json`)] as const),
  ) // prettier-ignore

describe('npm run import -- radpko', () => {
  it('takes what it finds a site for, says what it left out, and makes a folder that passes the checks', () =>
    withMadeUpFolder((folder, said) => {
      expect(said.map((line) => line.replace(folder, 'monusco'))).toEqual([
        'monusco: 6 estimates at bases, a month each: 6 new, 0 changed, 0 the same; 0 kept that the file does not have',
        'at a site of another name: Camp Exemple: sange',
        expect.stringMatching(/^left out, could be each of these: Somewhere in town: amsar, /u),
        'left out, no site: At sea',
      ])
      expect(estimatesIn(folder)).toContainEqual({ id: 'radpko-kamanyola-monusco-2017-05', site: 'kamanyola', mission: 'MONUSCO', date: '2017-05', total: 247.33, troops: 231.33, police: 12, observers: 4, sources: ['radpko', 'radpko-article'] }) // prettier-ignore
      expect(estimatesIn(folder)).toContainEqual(expect.objectContaining({ date: '2017-06', total: null, troops: null, police: null, observers: null })) // prettier-ignore
      expect(jsonIn(folder, 'mission.json').baseEstimates).toBe(true)
      const ids: string[] = jsonIn(folder, 'sources.json').records.map(({ id }: { id: string }) => id)
      expect(ids.slice(-2)).toEqual(['radpko', 'radpko-article'])
      expect(checkMission(filesIn(folder), 'monusco').problems).toEqual([])
      expect(readFileSync(join(folder, 'base-estimates.json'), 'utf8').split('\n').filter((line) => line.includes('"id": '))).toHaveLength(6) // prettier-ignore
      expect(readFileSync(join(folder, 'base-estimates.json'), 'utf8')).toContain(
        '{ "id": "radpko-sange-monusco-2017-05", "site": "sange", ',
      )
      // What nobody touched keeps its bytes.
      const mission = readFileSync('data/monusco/mission.json', 'utf8').trimEnd().slice(0, -2)
      expect(readFileSync(join(folder, 'mission.json'), 'utf8').startsWith(mission)).toBe(true)
    }))

  it('writes nothing the second time, and nothing of a file with a fault, of another mission or of another kind', () =>
    withMadeUpFolder((folder) => {
      const path = join(folder, '..', 'again.csv')
      const estimates = () => readFileSync(join(folder, 'base-estimates.json'), 'utf8')
      const before = estimates()
      writeFileSync(path, madeUpTable)
      expect(run('radpko', path, folder)).toMatchObject({
        code: 0,
        lines: expect.arrayContaining([expect.stringContaining('0 new, 0 changed, 6 the same')]),
      })
      writeFileSync(path, madeUpTable.replace('"231.3333333"', '"many"').replace('"-3.1"', '"south"'))
      expect(run('radpko', path, folder)).toEqual({
        code: 1,
        lines: [
          'again.csv, row 3, column untrp: found “many”, expected a number of 0 or more, such as 12.5, or NA',
          'again.csv, row 6, column latitude: found “south”, expected degrees from -90 to 90',
        ],
      })
      writeFileSync(path, madeUpTable.replaceAll(/MONUC|MONUSCO/gu, 'UNAMSIL'))
      expect(run('radpko', path, folder).lines).toEqual(['again.csv has no row of MONUC or MONUSCO; it has ONUB, UNAMSIL']) // prettier-ignore
      writeFileSync(path, 'date,prio.grid,pko_deployed,untrp,unpol,unmob\n2017-05-01,1,1,1,1,1\n')
      expect(run('radpko', path, folder).lines[0]).toMatch(/^again\.csv is not RADPKO by base/u)
      expect(run('radpko', path, folder, 'week').lines).toEqual(['wanted: radpko FILE MISSIONFOLDER [month|year]']) // prettier-ignore
      expect(estimates()).toBe(before)
    }))

  it('stays said in a mission.json that is made anew', () =>
    withMadeUpFolder((folder) => {
      const made = readFileSync('data/monusco/mission.json', 'utf8')
      expect(JSON.parse(withOthers(join(folder, 'mission.json'), made)).baseEstimates).toBe(true)
      expect(withOthers('data/monusco/mission.json', made)).toBe(made)
    }))
})

type Files = Map<string, Record<string, unknown> & { records?: object[] }>

const problemsOf = (edit: (files: Files) => void) =>
  withMadeUpFolder((folder) => {
    const files: Files = filesIn(folder)
    edit(files)
    return checkMission(files, 'monusco').problems.map(
      ({ file, record, field, expected, found }) => `${file} ${record} ${field}: ${expected}: ${found}`,
    )
  })

const first = (files: Files): object => files.get('monusco/base-estimates.json')?.records?.[0] ?? {}

describe('check-data', () => {
  it.each([
    [{ site: 'nowhere' }, /kamanyola-monusco-2017-04 site: the id of a record of monusco\/sites\.json: "nowhere"$/u],
    [{ sources: ['nobody'] }, /sources\.0: the id of a record of monusco\/sources\.json: "nobody"$/u],
    [{ date: '2017-04-30' }, /date: a month as YYYY-MM or a year as YYYY: "2017-04-30"$/u],
    [{ date: '2017-13' }, /date: a date that exists in the calendar/u],
    [{ troops: 1.234 }, /troops: a number with at most 2 decimals: 1\.234$/u],
    [{ police: -1 }, /police: a number of 0 or more/u],
    [{ date: '2017-05' }, /kamanyola-monusco-2017-05 date: one record for a site, mission and month or year: "2017-05"$/u],
  ])('names an estimate that is not as it should be: %j', async (fields, said) => {
    const problems = await problemsOf((files) => Object.assign(first(files), fields))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(said)
  }) // prettier-ignore

  it('asks that mission.json says of the file what is so', async () => {
    expect(
      await problemsOf((files) =>
        Reflect.deleteProperty(files.get('monusco/mission.json') ?? {}, 'baseEstimates'),
      ),
    ).toEqual(['monusco/mission.json monusco baseEstimates: true, for there is base-estimates.json: nothing'])
    expect(await problemsOf((files) => files.delete('monusco/base-estimates.json'))).toEqual([
      'monusco/base-estimates.json (file) (file): a published file: nothing',
    ])
  })
})
