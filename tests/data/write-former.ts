import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { Id, PartialDate } from '#src/schema/parts.ts'
import { type Snapshot, countedLists, formerOf } from './former-data.ts'

// npm run former: writes former.json of each mission whose changelog names former versions, out of git: each version as
// its last commit has it. One that git does not know, or whose records today's code cannot read, is told of and left out.

const parse = (text: string): unknown => JSON.parse(text)
const git = (...words: readonly string[]): string =>
  execFileSync('git', words, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] })

const Missions = v.looseObject({ records: v.array(v.looseObject({ id: Id })) })
const Changelog = v.looseObject({ records: v.array(v.looseObject({ version: v.string() })) })
const Dated = v.looseObject({ dataVersion: v.string(), coverage: v.looseObject({ mission: PartialDate }) })

/** Reads a file of a mission by its name: as it is, or as a commit has it. */
type Read = (file: string) => unknown

const snapshotOf = (read: Read): Snapshot => {
  const { dataVersion, coverage } = v.parse(Dated, read('mission'))
  return { version: dataVersion, coverage: coverage.mission, lists: countedLists(read) }
}

/** The last commit of each version. */
const commitsOf = (id: string): ReadonlyMap<string, Read> => {
  const commits = git('log', '--reverse', '--format=%H', '--', `data/${id}`)
    .trim()
    .split('\n')
    .filter(Boolean)
  return new Map(
    commits.flatMap((commit) => {
      const read: Read = (file) => parse(git('show', `${commit}:data/${id}/${file}.json`))
      const mission = v.safeParse(Dated, read('mission'))
      return mission.success ? [[mission.output.dataVersion, read] as const] : []
    }),
  )
}

for (const { id } of v.parse(Missions, parse(readFileSync('data/missions.json', 'utf8'))).records) {
  const now = snapshotOf((file) => parse(readFileSync(`data/${id}/${file}.json`, 'utf8')))
  const { records } = v.parse(Changelog, parse(readFileSync(`data/${id}/changelog.json`, 'utf8')))
  const versions = records.map(({ version }) => version).filter((version) => version !== now.version)
  if (versions.length > 0) {
    const commits = commitsOf(id)
    const former = versions.flatMap((version) => {
      const read = commits.get(version)
      try {
        if (read) return [snapshotOf(read)]
        console.error(`${id} ${version}: no commit has it`)
      } catch (cause) {
        console.error(`${id} ${version}: ${cause instanceof Error ? cause.message : String(cause)}`)
      }
      return []
    })
    const lines = formerOf([...former, now]).map((record) => `    ${JSON.stringify(record)}`)
    writeFileSync(
      `data/${id}/former.json`,
      `{\n  "$schema": "../schema/former.json",\n  "records": [\n${lines.join(',\n')}\n  ]\n}\n`,
    )
  }
}
