import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { FigureVersions } from '#src/schema/figure-versions.ts'
import { MissionEntry } from '#src/schema/mission.ts'
import { versionOf, withVersion } from './figure-versions.ts'

// npm run figures: puts the key figures of the data as it is into data/figures.json, as those of its version. With
// --history it begins anew with the versions that git knows, each as it was last; one that today's code cannot read is
// told of and left out. What is counted is counted by today's rules.

const path = 'data/figures.json'
const listOf = <T>(record: v.GenericSchema<unknown, T>) => v.looseObject({ records: v.array(record) })
const parse = (text: string): unknown => JSON.parse(text)
const git = (...words: readonly string[]): string =>
  execFileSync('git', words, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] })

type Versions = FigureVersions['versions']

const Dated = v.looseObject({ dataVersion: v.string(), coverage: v.looseObject({ mission: v.string() }) })

const readAt = (id: string, commit: string, file: string): unknown =>
  parse(git('show', `${commit}:data/${id}/${file}.json`))

/** Today's mission.json, whose form the older ones do not have, with the version and the last day of then. */
const missionOf = (id: string, commit: string) => {
  const now = v.parse(Dated, parse(readFileSync(`data/${id}/mission.json`, 'utf8')))
  const { dataVersion, coverage } = v.parse(Dated, readAt(id, commit, 'mission'))
  return { ...now, dataVersion, coverage: { ...now.coverage, mission: coverage.mission } }
}

const fromHistory = (id: string): Versions => {
  let versions: Versions = []
  const commits = git('log', '--reverse', '--format=%H', '--', `data/${id}`)
    .trim()
    .split('\n')
    .filter(Boolean)
  for (const commit of commits)
    try {
      versions = withVersion(
        versions,
        versionOf((file) => (file === 'mission' ? missionOf(id, commit) : readAt(id, commit, file))),
      )
    } catch (cause) {
      const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
      console.error(`${id} at ${commit.slice(0, 7)}: ${why}`)
    }
  return versions
}

const isAnew = process.argv.includes('--history')
const { records: missions } = v.parse(listOf(MissionEntry), parse(readFileSync('data/missions.json', 'utf8')))
const kept = existsSync(path)
  ? v.parse(listOf(FigureVersions), parse(readFileSync(path, 'utf8'))).records
  : []
const records = missions.map(({ id }) => {
  const before = isAnew ? fromHistory(id) : (kept.find((record) => record.id === id)?.versions ?? [])
  const newest = versionOf((file) => parse(readFileSync(`data/${id}/${file}.json`, 'utf8')))
  return `    ${JSON.stringify({ id, versions: withVersion(before, newest) })}`
})
writeFileSync(
  path,
  `{\n  "$schema": "./schema/figures.json",\n  "records": [\n${records.join(',\n')}\n  ]\n}\n`,
)
