import { type OwnWords, readWords } from '#src/briefing/own-words.ts'
import type { CommandTexts } from '#src/text/load-command.ts'
import { CommandError } from './command-error.ts'
import { isBriefingFormat } from './formats.ts'
import { readGivenFile } from './given-file.ts'
import type { Wanted } from './options.ts'

/**
 * Reads a file of own words as the composer does. Throws a CommandError where it is none, is about another
 * mission, or nothing that is wanted would hold them: nobody is to wait for words that are left out silently.
 */
export const openWords = (file: string, mission: string, wanted: Wanted, t: CommandTexts): OwnWords => {
  const found = readWords(new TextDecoder().decode(readGivenFile('--words', file, t)), mission)
  if ('problem' in found) {
    const isOther = found.problem === 'other-mission'
    throw new CommandError(2, [isOther ? t.otherWords(file, found.mission, mission) : t.notWords(file)])
  }
  const holding = wanted.formats.filter((format) => isBriefingFormat(format) && format !== 'xlsx')
  if (holding.length === 0 || wanted.length === 'full') throw new CommandError(2, [t.nowhereOwn(file)])
  return found.words
}
