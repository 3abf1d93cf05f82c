import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { isJsonObject } from '#src/domain/files/pack.ts'
import { missionEntrySchema, overviewSchema, recordSchemas } from '#src/schema/files.ts'
import { Mission } from '#src/schema/mission.ts'
import { recordFiles } from '#src/schema/names.ts'
import { publishedJson } from '#tests/kit/published-json.ts'

// A year with fewer or more than four digits breaks what sorts days as texts and goes from year to year: no file brings
// one onto the page.

const isDate = (text: string): boolean => /^\d{4}(-\d{2}){0,2}$/u.test(text)
const isYear = (key: string, value: unknown): value is number => /^(?:year|first|last)$/u.test(key) && typeof value === 'number' // prettier-ignore

/** A value with each of its dates and years put into another year, one at a time, by the way to it. */
const moved = (
  value: unknown,
  year: string,
  way = '',
  key = '',
): readonly (readonly [way: string, value: unknown])[] => {
  if (typeof value === 'string' && isDate(value)) return [[way, year + value.slice(4)]]
  if (isYear(key, value)) return [[way, Number(year)]]
  if (Array.isArray(value))
    return value.flatMap((inner: unknown, index) =>
      moved(inner, year, `${way}[]`).map(([at, next]) => [at, value.with(index, next)] as const),
    )
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const others: (readonly [string, unknown])[] = Object.entries(value).filter(([other]) => other !== name)
    const within = moved(inner, year, `${way}.${name}`, name).map(
      ([at, next]) => [at, Object.fromEntries(others.concat([[name, next]]))] as const,
    )
    return isDate(name)
      ? within.concat([[`${way}.{year}`, Object.fromEntries(others.concat([[year, inner]]))]])
      : within
  })
}

const isTaken = (schema: v.GenericSchema, value: unknown): boolean => v.safeParse(schema, value).success

const missions = ['monusco', 'minusma', 'unifil']

/** One record of each way to a date, as published. */
const cases = [
  ...recordFiles.map((file) => [file, recordSchemas[file], missions.map((id) => `${id}/`)] as const),
  ['missions', missionEntrySchema, ['']] as const,
  ['overview', overviewSchema, ['']] as const,
].flatMap(([file, schema, folders]) => {
  const seen = new Map<string, unknown>()
  for (const folder of folders)
    for (const record of publishedJson(`${folder}${file}.json`).records)
      for (const [way] of moved(record, '2024')) if (!seen.has(way)) seen.set(way, record)
  return [...seen].map(([way, record]) => ({ file, schema, way, record }))
})

describe('a year that no record can be of', () => {
  it.each(['0100', '9999'])('is refused wherever a record has a date or a year: %s', (year) => {
    expect(new Set(cases.map(({ file }) => file)).size).toBeGreaterThan(11)
    const taken = cases.filter(({ schema, way, record }) =>
      moved(record, year).some(([at, next]) => at === way && isTaken(schema, next)),
    )
    expect(taken.map(({ file, way }) => `${file}${way}`)).toEqual([])
    // As published they are taken, or nothing was tried.
    expect(cases.filter(({ schema, record }) => !isTaken(schema, record))).toEqual([])
  })

  it.each(['0100', '9999'])('is refused in mission.json: %s', (year) => {
    const json: unknown = JSON.parse(readFileSync('data/monusco/mission.json', 'utf8'))
    const tried = moved(json, year)
    expect(tried.length).toBeGreaterThan(2)
    expect(tried.filter(([, next]) => isTaken(Mission, next)).map(([way]) => way)).toEqual([])
  })
})
