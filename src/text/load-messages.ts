import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { messages as english } from './en/messages.ts'

/** The shape of what a short briefing says by rule. */
export type MessageTexts = typeof english

const chunks = import.meta.glob<{ messages: MessageTexts }>('./*/messages.ts')

/** What a short briefing says by rule in one language: a chunk of its own, loaded when one is made. */
export const loadMessages = async (language: Language): Promise<MessageTexts> => {
  const { messages } = await chunkOf(chunks, language, 'messages')
  return messages
}
