import { join } from 'node:path'
import { ExportError } from '#src/export/export-error.ts'
import { type Language, codeOfTag, isLanguage, mainLanguage } from '#src/schema/languages.ts'
import { failureOf } from '#src/shared/exports/failure-of.ts'
import { loadCommand } from '#src/text/load-command.ts'
import { loadTexts } from '#src/text/load-texts.ts'
import { CommandError, type ExitCode } from './command-error.ts'
import { type Wanted, readOptions } from './options.ts'
import type { Surroundings } from './surroundings.ts'
import { helpWords, problemWords } from './tell.ts'

const languageOf = ({ languages }: Wanted, variables: Surroundings['variables']): Language => {
  const [asked] = languages
  const ofMachine = [variables['LC_ALL'], variables['LC_MESSAGES'], variables['LANG']]
    .filter(Boolean)
    .map((tag = '') => codeOfTag(tag.replace(/\..*$/u, '')))[0]
  return asked ?? (ofMachine !== undefined && isLanguage(ofMachine) ? ofMachine : mainLanguage)
}

/** The command: its words, and what becomes of them. Nothing is thrown; the code says how it ended. */
export const run = async (words: readonly string[], surroundings: Surroundings): Promise<ExitCode> => {
  const { project, variables, out, say } = surroundings
  const { wanted, problems } = readOptions(words)
  const language = languageOf(wanted, variables)
  const t = await loadCommand(language)
  if (wanted.isHelp) {
    out(helpWords(join(project, 'src/command/README.md'), t))
    return 0
  }
  if (problems.length > 0) {
    for (const problem of problems) say(problemWords(problem, t))
    say(t.seeHelp)
    return 2
  }
  try {
    // Loaded for files only: whoever mistyped an option is told at once.
    const { makeFiles } = await import('./make-files.ts')
    await makeFiles(wanted, language, t, surroundings)
    return 0
  } catch (cause) {
    if (cause instanceof CommandError) {
      for (const line of cause.lines) say(line)
      return cause.code
    }
    if (cause instanceof ExportError) {
      const { what, why, todo } = await failureOf(cause, (await loadTexts(language))(null).t)
      say([what, why, todo, `(${cause.detail})`, t.noFile].join(' '))
      return 1
    }
    say(t.fault(cause instanceof Error ? cause.message : String(cause)))
    if (wanted.isVerbose && cause instanceof Error) say(cause.stack ?? '')
    return 1
  }
}
