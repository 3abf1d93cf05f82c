import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { QueryClient } from '@tanstack/react-query'
import { type Base, buildBase } from '#src/domain/page/model.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { Language } from '#src/schema/languages.ts'
import type { DataFileError } from '#src/queries/data-file-error.ts'
import { type FileResult, allOf } from '#src/queries/file-result.ts'
import { loadMissionFiles } from '#src/queries/load-mission-files.ts'
import { settledFile } from '#src/queries/other-missions.ts'
import { type Loaded, missionsQuery } from '#src/queries/records.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import type { MissionEntry } from '#src/schema/mission.ts'
import type { Text } from '#src/schema/parts.ts'
import { knownFigures } from '#src/shared/citing/known-figures.ts'
import type { CommandTexts } from '#src/text/load-command.ts'
import { loadTexts } from '#src/text/load-texts.ts'
import { checkView } from '#src/url/check-view.ts'
import type { View } from '#src/url/view.ts'
import { CommandError } from './command-error.ts'
import { type Candidate, nearest } from '#src/domain/names/nearest.ts'

/** The view asked for, with the data that it is of. */
export type ReadView = { view: View; files: MissionFiles; base: Base; warnings: readonly string[] }

type Asked = { client: QueryClient; data: string; view: View; language: Language; t: CommandTexts }

const namesOf = (text: Text): readonly string[] =>
  Object.values(text).filter((name) => typeof name === 'string')

const refused = async (errors: readonly DataFileError[], { language, t }: Asked): Promise<CommandError> => {
  const { data, dataWords } = (await loadTexts(language))(null).t
  const lines = errors.map(({ file, kind, detail }) =>
    [data.failure[kind](file), data.remedy[kind], data.detail(dataWords.of(detail))].join(' '),
  )
  return new CommandError(1, [...lines, t.noFile])
}

const list = (words: readonly string[]): string => words.join(', ')

const publishedMissions = async (asked: Asked): Promise<readonly MissionEntry[]> => {
  const { client, data, t } = asked
  if (!existsSync(join(data, 'missions.json'))) throw new CommandError(2, [t.noFolder(data)])
  const listed = await settledFile('missions.json', client.ensureQueryData(missionsQuery))
  if (listed.status === 'error') throw await refused(listed.errors, asked)
  return listed.status === 'ready' ? listed.value.records : []
}

const didYouMean = (
  written: string,
  candidates: readonly Candidate[],
  t: CommandTexts,
): readonly string[] => {
  const near = nearest(written, candidates)
  return near.length === 0 ? [] : [t.didYouMean(near)]
}

/** Refused files, and records that were set aside: a file that nobody looks at is made of all data or not. */
const checkFiles = async (files: MissionFiles, asked: Asked): Promise<readonly string[]> => {
  const all: readonly [string, FileResult<unknown>][] = Object.entries(files).flatMap(([name, file]) =>
    typeof file === 'object' && file !== null && name !== 'failure' ? [[name, file]] : [],
  )
  const errors = all.flatMap(([, file]) => (file.status === 'error' ? file.errors : []))
  if (errors.length > 0) throw await refused(errors, asked)
  const lists: readonly FileResult<Loaded<unknown>>[] = [
    files.provinces,
    files.contributors,
    files.sites,
    files.events,
    files.deployments,
    files.contingents,
    files.strength,
    files.outputs,
    files.siteCounts,
    files.headcounts,
    files.sources,
  ]
  return lists.flatMap((file) => {
    const problems = file.status === 'ready' ? file.value.problems : []
    const [first] = problems
    return first ? [asked.t.setAside(problems.length, first.file)] : []
  })
}

const idsOf = (records: readonly { id: string }[]): ReadonlySet<string> =>
  new Set(records.map(({ id }) => id))

/** What the options call a key of a link. */
const optionOf: Readonly<Record<string, string>> = { m: '--mission', date: '--date', from: '--since', province: '--province' } // prettier-ignore

/**
 * Loads the mission of a view and holds the view against it. Throws a CommandError where the mission or a
 * part of the view is not known, or a file is refused.
 */
export const readView = async (asked: Asked): Promise<ReadView> => {
  const { client, view, language, t } = asked
  const published = await publishedMissions(asked)
  if (!published.some(({ id }) => id === view.mission)) {
    const candidates = published.map(({ id, name, shortName }) => ({
      word: id,
      names: [...namesOf(name), ...namesOf(shortName)],
    }))
    throw new CommandError(2, [
      [
        t.noMission(view.mission),
        ...didYouMean(view.mission, candidates, t),
        t.expected.list(list(published.map(({ id }) => id))),
      ].join(' '),
    ])
  }
  const files = await loadMissionFiles(client, view.mission)
  const warnings = await checkFiles(files, asked)
  const { mission, provinces, contributors, sites, events, deployments, contingents, sources } = files
  const needed = allOf({ mission, provinces, contributors, sites, events, deployments, contingents, sources })
  if (needed.status !== 'ready') throw new Error('a file is neither there nor refused')
  const { value } = needed
  const base = buildBase(
    value.mission,
    value.provinces.records,
    value.sites.records,
    value.events.records,
    value.deployments.records,
    value.contingents.records,
  )
  const checked = checkView(view, {
    provinces: idsOf(value.provinces.records),
    contributors: idsOf(value.contributors.records),
    recipients: base.recipients,
    sites: idsOf(value.sites.records),
    sources: idsOf(value.sources.records),
    missions: new Set(published.map(({ id }) => id).filter((id) => id !== view.mission)),
    cited: knownFigures(view, files, base),
  })
  if (checked.problems.length > 0) {
    const known: Readonly<Record<string, readonly Candidate[]>> = {
      province: value.provinces.records.map(({ id, name }) => ({ word: id, names: namesOf(name) })),
      contributor: value.contributors.records.map(({ id, name }) => ({ word: id, names: namesOf(name) })),
      site: value.sites.records.map(({ id, name }) => ({ word: id, names: namesOf(name) })),
      recipient: [...base.recipients].map(([id, name]) => ({ word: id, names: namesOf(name) })),
      with: published.map(({ id, shortName }) => ({ word: id, names: namesOf(shortName) })),
    }
    const shortName = textIn(value.mission.shortName, language)
    throw new CommandError(
      2,
      checked.problems.map(({ key, value: written }) => {
        const option = optionOf[key] ?? `--view ${key}:`
        const candidates = known[key] ?? []
        const isShort = candidates.length > 0 && candidates.length <= 40
        return [
          t.notKnown(option, written, shortName),
          ...didYouMean(written, candidates, t),
          ...(isShort ? [t.expected.list(list(candidates.map(({ word }) => word)))] : []),
        ].join(' ')
      }),
    )
  }
  return { view, files, base, warnings }
}
