import { languageCodes } from '#src/schema/languages.ts'
import type { Text } from '#src/schema/parts.ts'
import { fold } from './fold.ts'
import { textIn } from './text-in.ts'

/** The words of the first language of the list: those that name a recipient in links of every language. */
const linkWords = (name: Text): string => languageCodes.map((code) => textIn(name, code))[0] ?? ''

/**
 * A recipient as links and filters name it: "National Police (PNC)" is `national-police-pnc`. Records name
 * who received a site by words alone, those of one recipient by the same words; so those of the first
 * language are it.
 */
export const recipientId = (name: Text): string => fold(linkWords(name)).match(/\w+/g)?.join('-') ?? ''
