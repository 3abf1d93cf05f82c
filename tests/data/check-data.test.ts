import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFolder } from '#src/command/check/read-folder.ts'
import { tellJson, tellLines } from '#src/command/check/tell-check.ts'
import { checkFolder } from '#src/domain/check/check-folder.ts'

// The data as it is written, of one mission: another one's faults are no business of these.
const List = v.looseObject({ records: v.array(v.looseObject({ id: v.string() })) })
const onlyOf = (mission: string, text: string): string => {
  const list = v.parse(List, JSON.parse(text))
  return JSON.stringify({ ...list, records: list.records.filter(({ id }) => id === mission) })
}
const all = readFolder('data')
const readMission = (mission: string): ReadonlyMap<string, string> =>
  new Map(
    [...all]
      .filter(([file]) => file.startsWith(`${mission}/`) || /^(missions|overview)\.json$/.test(file))
      .map(([file, text]) => [file, file.includes('/') ? text : onlyOf(mission, text)]),
  )
const published = readMission('minusma')

type Edit = readonly [file: string, from: string | RegExp, to: string]

const edited = (...edits: readonly Edit[]): ReadonlyMap<string, string> => {
  const files = new Map(published)
  for (const [file, from, to] of edits) {
    const text = files.get(file) ?? ''
    const changed = text.replace(from, to)
    expect(changed, `${file} holds ${String(from)}`).not.toBe(text)
    files.set(file, changed)
  }
  return files
}

const saidBefore = tellLines(checkFolder(published), 'data')
const known = new Set(saidBefore.map((line) => line.replace(/:\d+:/, ':')))

/** What a data officer reads of errors, and of warnings that the published data has not. */
const told = (...edits: readonly Edit[]): readonly string[] => {
  return tellLines(checkFolder(edited(...edits)), 'data').filter(
    (line) => !known.has(line.replace(/:\d+:/, ':')),
  )
}

/** The line on which a text first stands in a published file. */
const lineOf = (file: string, text: string): number =>
  (published.get(file) ?? '').split('\n').findIndex((line) => line.includes(text)) + 1

describe('what check-data says', () => {
  it('is aloud that there is no problem, with the number of records', () => {
    expect(saidBefore).toContain('   21  minusma/sites.json')
    expect(saidBefore).toContain('  122  minusma/sources.json')
    expect(saidBefore.at(-1)).toMatch(/^no problems, \d+ warnings in data$/)
  })

  it('is one line for each problem: file, line, record, field, what was expected, what was found', () => {
    expect(
      told(
        ['minusma/contributors.json', '"fr": "Belgique"', '"fr": "Belgique !"'],
        ['minusma/events.json', '"status": "planned"', '"status": "planed"'],
      ),
    ).toEqual([
      `minusma/contributors.json:${lineOf('minusma/contributors.json', 'Belgique')}: record BEL: name.fr: expected a no-break space (U+00A0) before ; : ! ? » %; found "Belgique !"`,
      `minusma/events.json:${lineOf('minusma/events.json', '"status": "planned"')}: record 2022-11-11-civ-notice: status: expected ("happened" | "planned" | "missed"); found "planed"; did you mean "planned"?`,
      expect.stringMatching(/^2 problems, \d+ warnings in data$/),
    ])
  })

  // All at once: a check reads the whole folder.
  it('guesses what was meant', () => {
    const lines = told(
      ['minusma/sites.json', '"province": "ML-5"', '"province": "ml-5"'],
      [
        'minusma/events.json',
        /"un-av-9365",(?=\s*"xinhua-2690"\s*\]\s*\},\s*\{\s*"id": "2023-10-09)/,
        '"un-av-9356",',
      ],
      ['minusma/sites.json', /"register": "drawdown"(?=[^]{0,60}Ber)/, '"registre": "drawdown"'],
      ['minusma/events.json', '"date": "2022-11-11"', '"date": "11 November 2022"'],
      ['minusma/sources.json', '"url": "https://media.un.org', '"url": "media.un.org'],
      ['minusma/sources.json', '"id": "xinhua-2690"', '"id": "Xinhua 2690"'],
      ['minusma/sources.json', '"kind": "un-official"', '"kind": "un"'],
      ['minusma/contributors.json', 'Belgique', 'Bel\u200Bgique'],
    )
    const meant = lines.map((line) => /: record (.+?): (\S+): .*; did you mean (.*)\?$/.exec(line)?.slice(1))
    expect(meant).toEqual(
      expect.arrayContaining([
        ['ogossagou', 'province', '"ML-5"'],
        ['ber', 'registre', '"register"'],
        ['2022-11-11-civ-notice', 'date', '"2022-11-11"'],
        ['2023-09-30-poc-ends', 'sources.0', '"un-av-9365"'],
        ['un-av-9365', 'url', '"https://media.un.org/avlibrary/en/asset/d306/d3067286"'],
        ['un-av-9365', 'kind', '"un-official"'],
        ['Xinhua 2690', 'id', '"xinhua-2690"'],
        ['BEL', 'name.fr', '"Belgique"'],
      ]),
    )
  })

  it('guesses nothing where nothing is near', () => {
    const [line] = told(['minusma/events.json', '"status": "planned"', '"status": "zzzzzzzz"'])
    expect(line).toContain('found "zzzzzzzz"')
    expect(line).not.toContain('did you mean')
  })

  it('refuses what the page would not make in one piece', () => {
    const lines = told(['minusma/contributors.json', '"records": [', `"records": [${'{},'.repeat(500_000)}`])
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^minusma\/contributors\.json:1: .* expected at most 500000 objects and lists; found 5000\d\d$/,
      ),
    )
  })

  it('refuses outlines of more points than the page draws in one piece', () => {
    const lines = told([
      'minusma/basemap.topo.json',
      '"arcs":[',
      `"arcs":[[${'[0,1],'.repeat(150_000)}[0,1]],`,
    ])
    expect(lines).toContainEqual(
      expect.stringMatching(/^minusma\/basemap\.topo\.json:1: .* expected at most 150000 objects and lists/),
    )
  })

  it('refuses more names of fields than a browser takes quickly', () => {
    const fields = Array.from({ length: 30_000 }, (_, index) => `"k${index}" : 0`)
    const lines = told(['minusma/contributors.json', '"records": [', `"records": [{${fields.join(',')}},`])
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^minusma\/contributors\.json:1: .* expected at most 20000 names of fields; found > 20000$/,
      ),
    )
  })

  it('names the line where a file is no JSON, and not the file as missing too', () => {
    const lines = told(['minusma/strength.json', '"records": [', '"records": '])
    expect(lines[0]).toMatch(
      /^minusma\/strength\.json:\d+: record \(file\): \(file\): expected valid JSON; found "/,
    )
    expect(lines).toHaveLength(2)
  })

  it('finds a key that stands twice, of which a reader would drop one', () => {
    const [line] = told([
      'minusma/events.json',
      '"status": "planned"',
      '"status": "missed", "status": "planned"',
    ])
    const at = lineOf('minusma/events.json', '"status": "planned"')
    expect(line).toBe(
      `minusma/events.json:${at}: record (file): status: expected each key once in an object; found 2 × "status"`,
    )
  })

  it('passes over a mark of byte order, as the page does', () => {
    expect(told(['minusma/events.json', /^/, '\uFEFF'])).toEqual([])
  })

  it('points at the second of two records with one id', () => {
    const source = published.get('minusma/contributors.json') ?? ''
    const [first = ''] = /\{\s*"id": "BEL"[^}]*\}\s*\}/.exec(source) ?? []
    const lines = told(['minusma/contributors.json', /\}\s*\]\s*\}\s*$/, `},\n${first}]}`])
    const last = source.trimEnd().split('\n').length
    const [, at] =
      /^minusma\/contributors\.json:(\d+): record BEL: id: expected an id that no other/.exec(
        lines[0] ?? '',
      ) ?? []
    expect(Number(at)).toBeGreaterThan(last - 8)
  })
})

it('warns of what is allowed and looks like a slip, and has nothing to mend for it', () => {
  const lines = told(
    // Left before the day that had been announced.
    ['minusma/events.json', '"date": "2023-08-03"', '"date": "2023-08-02"'],
    // Something after what the coverage names.
    ['minusma/mission.json', '"newest": "2024-11-15"', '"newest": "2024-11-14"'],
    ['minusma/headcounts.json', '"total": 6294', '"total": 62940'],
    ['minusma/events.json', /"allafrica-civ-2022-12",\s*/, ''],
  )
  expect(lines.filter((line) => line.includes(': record ') && !line.includes(': warning: '))).toEqual([])
  const said = lines.map((line) => line.replace(/^(\S+):\d+: warning: record /, '$1 '))
  expect(said).toContain(
    'minusma/events.json 2023-08-03-ogossagou: date: expected a date not before "planned" (2023-08-31), unless it was left early; found "2023-08-02"',
  )
  expect(said).toContain(
    'minusma/events.json 2024-11-15-bamako: date: expected a date not after "coverage.newest" of mission.json (2024-11-14); found "2024-11-15"',
  )
  expect(said).toContain(
    'minusma/headcounts.json minusma-2013-08: total: expected a total within half of the month before (62940); found 6010',
  )
})

it('warns of a step of a site that one report of the press alone tells, and of a site that is nowhere', () => {
  const lines = tellLines(checkFolder(readMission('monusco')), 'data')
  const walungu =
    /^monusco\/events\.json:\d+: warning: record 2023-07-18-walungu: sources: expected a second source, for the only one is of the press; found \["kivuavenir-2023-07"\]$/
  expect(lines.filter((line) => walungu.test(line)).length).toBe(1)
  expect(
    lines.some((line) =>
      line.endsWith(
        ': warning: record mikenge: position: expected a position, if a source gives one; found null',
      ),
    ),
  ).toBe(true)
  const edge =
    /^unifil\/sites\.json:\d+: warning: record unp-1-26: position: expected a position inside LB-JA, not at its edge/
  expect(tellLines(checkFolder(readMission('unifil')), 'data').some((line) => edge.test(line))).toBe(true)
})

const Report = v.object({
  problems: v.array(
    v.strictObject({
      file: v.string(),
      line: v.nullable(v.number()),
      record: v.string(),
      field: v.string(),
      found: v.string(),
      expected: v.string(),
      suggestion: v.nullable(v.string()),
      level: v.picklist(['error', 'warning']),
    }),
  ),
})

it('--json is the same for programs', () => {
  const result = checkFolder(edited(['minusma/events.json', '"status": "planned"', '"status": "planed"']))
  const { problems } = v.parse(Report, JSON.parse(tellJson(result)))
  expect(problems).toContainEqual({
    file: 'minusma/events.json',
    line: lineOf('minusma/events.json', '"status": "planned"'),
    record: '2022-11-11-civ-notice',
    field: 'status',
    found: '"planed"',
    expected: '("happened" | "planned" | "missed")',
    suggestion: '"planned"',
    level: 'error',
  })
  expect(problems.length).toBe(result.problems.length)
})

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['src/command/check/check-data.ts', ...args], { encoding: 'utf8' }) // prettier-ignore
  return { code: status, lines: `${stdout}${stderr}`.trimEnd().split('\n') }
}

describe('npm run check-data', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'drawdown-data-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const write = (files: ReadonlyMap<string, string>): void => {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
  }

  it('ends with 0 where there is nothing to mend, with 1 where there is', () => {
    write(published)
    const good = run(folder)
    expect(good.lines.at(-1)).toMatch(/^no problems, \d+ warnings in /)
    expect(good.code).toBe(0)
    write(edited(['minusma/events.json', '"status": "planned"', '"status": "planed"']))
    const bad = run(folder, '--json')
    expect(v.parse(Report, JSON.parse(bad.lines.join('\n'))).problems.length).toBeGreaterThan(1)
    expect(bad.code).toBe(1)
  })

  it('ends with 2 and says why where nothing can be checked', () => {
    expect(run(join(folder, 'none'))).toEqual({
      code: 2,
      lines: [
        expect.stringMatching(/none cannot be read \(ENOENT.*\)\. Name a folder of data, such as data\.$/),
      ],
    })
    expect(run('--jsn')).toEqual({ code: 2, lines: ['npm run check-data -- [FOLDER] [--json]'] })
  })
})
