import { join, relative, resolve } from 'node:path'
import { QueryClient } from '@tanstack/react-query'
import { loadOtherMission } from '#src/queries/other-missions.ts'
import { recordsQuery } from '#src/queries/records.ts'
import type { Language } from '#src/schema/languages.ts'
import type { CommandTexts } from '#src/text/load-command.ts'
import { CommandError } from './command-error.ts'
import { setNow } from './in-node/now.ts'
import { openPage } from './in-node/page.ts'
import { type Made, jobsOf, rulesOf } from './jobs.ts'
import { openTemplate } from './open-template.ts'
import { openWords } from './open-words.ts'
import type { Wanted } from './options.ts'
import { pathsOf, writeWhole } from './place-files.ts'
import { readView } from './read-view.ts'
import type { Surroundings } from './surroundings.ts'
import { wordsTold } from './words-told.ts'

/** Where `npm start` shows the page. */
const atHome = new URL('http://localhost:4173/')

/** The address that the links begin with: as given, else that of the surroundings, else the one at home. */
const addressOf = ({ address }: Wanted, variables: Surroundings['variables'], t: CommandTexts): URL => {
  const known = variables['DRAWDOWN_ADDRESS'] ?? ''
  if (address !== null || known === '') return address ?? atHome
  if (URL.canParse(known)) return new URL(known)
  throw new CommandError(2, [`${t.problems['wrong-value']('DRAWDOWN_ADDRESS', known)} ${t.expected.address}`])
}

/**
 * Makes all that is wanted and writes it, or nothing. Throws a CommandError or what the page throws where it
 * cannot.
 */
export const makeFiles = async (
  wanted: Wanted,
  language: Language,
  t: CommandTexts,
  { project, folder, variables, out, say }: Surroundings,
): Promise<void> => {
  if (wanted.made !== null) setNow(wanted.made)
  const address = addressOf(wanted, variables, t)
  const data = wanted.data === null ? join(project, 'data') : resolve(folder, wanted.data)
  openPage(address, data)
  // What is not in the folder now is not there a second later.
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always', retry: false } } })
  const { warnings, ...read } = await readView({ client, data, view: wanted.view, language, t })
  for (const warning of warnings) say(warning)
  const opened =
    wanted.template === null ? null : await openTemplate(resolve(folder, wanted.template), language, t)
  if (wanted.isVerbose) for (const sentence of opened?.told ?? []) say(sentence)
  const words =
    wanted.words === null ? [] : openWords(resolve(folder, wanted.words), wanted.view.mission, wanted, t)
  const asked = {
    view: {
      ...read,
      address: address.href,
      loadOther: (mission: string) => loadOtherMission(client, mission),
      loadEstimates: async (mission: string) =>
        (await client.ensureQueryData(recordsQuery(mission, 'base-estimates'))).records,
    },
    template: opened?.template ?? null,
    words,
    wanted,
    languages: wanted.languages.length > 0 ? wanted.languages : [language],
  }
  if (wanted.words !== null)
    for (const sentence of wordsTold(words, await rulesOf(asked), wanted.words, t)) say(sentence)
  const jobs = await jobsOf(asked)
  if (jobs.length === 0) throw new CommandError(1, [t.nothing])
  const placeOf = pathsOf(jobs, wanted, folder, t)
  if (address === atHome) say(t.noAddress(atHome.href))
  const files: Made[] = []
  for (const job of jobs) {
    const begun = performance.now()
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that each has its own time
    const made = await job.make()
    files.push(made)
    const { name, bytes, missingLetters } = made
    if (missingLetters.length > 0) say(t.missingLetters(name, missingLetters.join(' ')))
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    if (wanted.isVerbose) say(t.took(name, seconds, String(Math.ceil(bytes.length / 1000))))
  }
  // All or none: half of what a reader waits for is taken for the whole.
  for (const made of files) {
    const path = placeOf(made)
    writeWhole(path, made.bytes, t)
    out(relative(folder, path) || path)
  }
}
