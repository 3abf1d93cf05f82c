import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import * as v from 'valibot'
import type { Story } from '#src/domain/story/story.ts'
import { StoryForm, savedForm } from './story-form.ts'

/** The form that is written; another one is not read. */
const version = '1'

/** Letters of the sum at the end, so that a link that was cut or changed on its way is known for one. */
const sumLength = 7

/** What many stories have in common; the compression refers to it. Part of the form: never change it. */
const dictionary = strToU8(
  '"title":{"text":""words":{"text":""rule":""texts":{"shows":"tab"&site=&view=plan&tab=sources&tab=sites&tab=outputs&tab=strength&tab=compare&tab=changes&from=&province=&date={"names":{},"steps":[{"link":"?m=&date=","shows":"map","texts":{}},',
)

/** Longer than any link that is written; more is not unpacked. */
const mostRead = 20_000

/** A sum over a text in seven letters and digits (FNV-1a, 32 bits). */
export const checksumOf = (text: string): string => {
  let sum = 0x811c9dc5
  for (const byte of strToU8(text)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0
  return sum.toString(36).padStart(sumLength, '0')
}

const toText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const toBytes = (text: string): Uint8Array =>
  Uint8Array.from(
    atob(text.replaceAll('-', '+').replaceAll('_', '/')),
    (letter) => letter.codePointAt(0) ?? 0,
  )

/**
 * A whole story as the value of a key: letters, digits, `-` and `_`. The first and the last are a letter or a
 * digit, so that nothing that stands around a link is taken for a part of it.
 */
export const encodeStory = (story: Story): string => {
  const packed = toText(deflateSync(strToU8(JSON.stringify(savedForm(story))), { level: 9, dictionary }))
  return `${version}${packed}${checksumOf(packed)}`
}

/** The story of such a value; null if it is none, or was cut or changed on its way. Never throws. */
export const decodeStory = (code: string): Story | null => {
  const packed = code.slice(version.length, -sumLength)
  if (code.length > mostRead || !code.startsWith(version) || code.slice(-sumLength) !== checksumOf(packed))
    return null
  try {
    const found = v.safeParse(StoryForm, JSON.parse(strFromU8(inflateSync(toBytes(packed), { dictionary }))))
    return found.success ? found.output : null
  } catch {
    return null
  }
}
