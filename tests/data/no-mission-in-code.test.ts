import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { missionIds } from '#src/build/missions.ts'
import { readMission } from './real-mission.ts'
import { realRecords } from './real-records.ts'

// A mission is data: what stands in data/ of one of them stands nowhere in the code, comments excepted.

const codeFiles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => join('src', path).replaceAll('\\', '/'))
  .filter((path) => /\.(tsx?|css|js|html)$/u.test(path))

const withoutComments = (text: string): string =>
  text
    .replaceAll(/\/\*.*?\*\//gsu, '')
    .replaceAll(/<!--.*?-->/gsu, '')
    .replaceAll(/(^|\s)\/\/[^\n]*/gu, '$1')

const code = [...codeFiles, 'index.html'].map((path) => ({
  path,
  lines: withoutComments(readFileSync(path, 'utf8')).split('\n'),
}))

/** The lines in which something stands, with their files. */
const linesWith = (wanted: RegExp): readonly string[] =>
  code.flatMap(({ path, lines }) =>
    lines.filter((line) => wanted.test(line)).map((line) => `${path}: ${line.trim()}`),
  )

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

/** Areas named by a direction, as code names its own: their names say nothing of a mission. */
const directions = new Set(['North', 'South', 'East', 'West'])

/** Names are words of their own: "North" is also a part of "northEast". */
const asWord = (text: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d])${literally(text)}(?![\p{L}\d])`, 'iu')

// Of missions known from maps only there are many, and their areas are called "Centre", "Est" or "Coast": words of any text.
const documented = missionIds('data').filter((id) => readMission(id).basis === 'documented')
const fromMaps = missionIds('data').filter((id) => !documented.includes(id))

describe.each(fromMaps)('%s is no part of the code', (id) => {
  it('nor are its names and its country', () => {
    const { shortName, name, country } = readMission(id)
    const words = [id, ...[shortName, name, country].flatMap((text) => Object.values(text))]
    expect(words.flatMap((word) => (word === undefined ? [] : linesWith(asWord(word))))).toEqual([])
  })
})

describe.each(documented)('%s is no part of the code', (id) => {
  const mission = readMission(id)
  const provinces = realRecords('provinces', id)
  const maps = mission.mapEstimates

  it.each([
    ['its id', [id]],
    [
      'its names and those before it',
      [...Object.values(mission.shortName), ...mission.predecessors, ...Object.values(mission.name)],
    ],
    ['its country', Object.values(mission.country)],
    [
      'its areas',
      provinces
        .flatMap(({ name, capital }) => [capital, ...Object.values(name)])
        .filter((word) => word === undefined || !directions.has(word)),
    ],
    ['who read its maps', maps ? [maps.by, ...maps.sources] : []],
  ])('%s', (_, words) => {
    expect(words.flatMap((word) => (word === undefined ? [] : linesWith(asWord(word))))).toEqual([])
  })

  it('the codes of its areas', () => {
    const prefixes = new Set(provinces.map(({ id: area }) => area.slice(0, 3)))
    expect([...prefixes].flatMap((prefix) => linesWith(new RegExp(String.raw`\b${prefix}`, 'u')))).toEqual([])
  })

  it('its resolutions', () => {
    const numbers = [...realRecords('events', id), ...realRecords('strength', id)].flatMap(
      ({ resolution }) => resolution ?? [],
    )
    expect(numbers.length).toBeGreaterThan(0)
    expect([...new Set(numbers)].flatMap((number) => linesWith(asWord(String(number))))).toEqual([])
  })
})

/** Years that are of no mission, by what stands around them, and why they may stay. */
const neutralYears: readonly (readonly [what: RegExp, why: string])[] = [
  [/https?:\/\/[^\s"'<>`]+/gu, 'the namespaces of file formats are named by a year'],
  [/\b(?:firstYear = |from |de )1948\b/gu, 'the first peacekeeping operation of the United Nations'],
  [
    /year < 1900 \|\| year > 2100|'1900-01-01'|'2100-12-31'|minValue\(1900,|(?:from|de) 1900 (?:to|à) 2100/gu,
    'what can be a year at all, in a link or typed',
  ],
  [/new Date\(1980, 0, 1\)/gu, 'ZIP counts from then'],
  [/'2000-01-0[12]'/gu, 'the axis of a chart without a date'],
  [/9 (?:April|avril) 2024,(?: 2024-04-09,)? 2024-04 (?:or|ou) 2024/gu, 'how a date is written'],
  [
    /“April 2024” counts from 30 April 2024|« avril 2024 » compte à partir du 30 avril 2024/gu,
    'how a date is read',
  ],
  [/2024-06-30, 2024-06 (?:or|ou) 2024/gu, 'how a date is written on the command line'],
  [/2024-07-01(?: (?:or|ou) 2024-07-01T06:00:00Z)/gu, 'how a time is written on the command line'],
  [/(?:as|comme) 2024-04-09|(?:as|comme) 2024-04 ?:/gu, 'how a workbook writes dates'],
  [/firstDayCounted = '1900-03-01'/gu, 'from this day on all programs count days alike'],
  [/longestAddress = 2079/gu, 'no year'],
  [/z-index: 2000/gu, 'no year'],
]

it('no year is of a mission', () => {
  const years = code.flatMap(({ path, lines }) =>
    lines.flatMap((line) => {
      const rest = neutralYears.reduce(
        (text, [what]) => text.replaceAll(/\u00A0/gu, ' ').replaceAll(what, ''),
        line,
      )
      return /(?<![\w.#-])(?:19|20)\d\d(?!\w)/u.test(rest) ? [`${path}: ${line.trim()}`] : []
    }),
  )
  expect(years).toEqual([])
})

it('every year that may stay is there', () => {
  for (const [what] of neutralYears)
    expect(
      code.some(({ lines }) => lines.some((line) => line.replaceAll(/\u00A0/gu, ' ').search(what) >= 0)),
    ).toBe(true)
})
