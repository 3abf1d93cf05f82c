import { basename } from 'node:path'
import type { DeckTemplate } from '#src/export/pptx/template/deck-template.ts'
import { readTemplate } from '#src/export/pptx/template/read-template.ts'
import { TemplateError } from '#src/export/pptx/template/template-error.ts'
import type { Language } from '#src/schema/languages.ts'
import type { CommandTexts } from '#src/text/load-command.ts'
import { loadTemplateTexts } from '#src/text/load-template.ts'
import { CommandError } from './command-error.ts'
import { readGivenFile } from './given-file.ts'

/** An office's own template, and what of it is not taken over, in words. */
type Opened = { template: DeckTemplate; told: readonly string[] }

/** Reads a template as the composer does. Throws a CommandError that says why it cannot be used. */
export const openTemplate = async (file: string, language: Language, t: CommandTexts): Promise<Opened> => {
  const bytes = readGivenFile('--template', file, t)
  const { template: words, templateProblems } = await loadTemplateTexts(language)
  try {
    const template = readTemplate(bytes, basename(file))
    const things = template.dropped.map(({ kind, count }) => words.dropped[kind](count))
    return { template, told: things.length > 0 ? [words.notTaken(things)] : [] }
  } catch (cause) {
    if (!(cause instanceof TemplateError)) throw cause
    const { why, todo } = templateProblems[cause.problem]
    throw new CommandError(2, [t.refusedTemplate(file, `${why(cause.where)} ${todo}`)])
  }
}
