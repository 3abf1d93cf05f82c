import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { mail as english } from './en/mail.ts'

/** The words of the text for mail: the shape of the English ones. */
export type MailTexts = typeof english

const chunks = import.meta.glob<{ mail: MailTexts }>('./*/mail.ts')

/** Those words in one language, loaded when they are needed. */
export const loadMail = async (language: Language): Promise<MailTexts> => {
  const { mail } = await chunkOf(chunks, language, 'mail')
  return mail
}
