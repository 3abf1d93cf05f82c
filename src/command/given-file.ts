import { readFileSync, statSync } from 'node:fs'
import type { CommandTexts } from '#src/text/load-command.ts'
import { CommandError } from './command-error.ts'

/** What a file that an option names holds. Throws a CommandError where there is none. */
export const readGivenFile = (option: string, file: string, t: CommandTexts): Uint8Array => {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new CommandError(2, [t.notThere(option, file)])
  return new Uint8Array(readFileSync(file))
}
