import type { Language } from '#src/schema/languages.ts'
import { chunkOf } from './chunk-of.ts'
import type { command as english } from './en/command.ts'

/** The shape of what the command says. */
export type CommandTexts = typeof english

const chunks = import.meta.glob<{ command: CommandTexts }>('./*/command.ts')

/** What the command says, in one language; the page never asks for it. */
export const loadCommand = async (language: Language): Promise<CommandTexts> => {
  const { command } = await chunkOf(chunks, language, 'command')
  return command
}
