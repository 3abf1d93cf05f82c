import { type Day, type PartialDate, firstDay, isPartialDate, lastDay } from '#src/domain/dates/dates.ts'
import { type Pin, type Remark, isRemarkPanel, numbered, remarkLimits, tidyText } from './remark.ts'

/** The form that is written; another one is not read. */
const version = '1'

/** Letters of the sum at the end, so that a link that was cut on its way is known for one. */
const sumLength = 4

/** A sum over a text in four letters and digits (FNV-1a). */
const sumOf = (text: string): string => {
  let sum = 0x811c9dc5
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return (sum % 36 ** sumLength).toString(36).padStart(sumLength, '0')
}

const toLetters = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCodePoint(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const toText = (letters: string): string => {
  const bytes = atob(letters.replaceAll('-', '+').replaceAll('_', '/'))
  return new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(bytes, (byte) => byte.codePointAt(0) ?? 0),
  )
}

const pinCode = (pin: Pin): string => {
  if (pin.kind === 'date') return `d${pin.date}`
  return pin.kind === 'site' ? `s${pin.site}` : `p${pin.panel}`
}

const isSiteId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 80

const pinOf = (code: string): Pin | null => {
  const value = code.slice(1)
  if (code.startsWith('d')) return isPartialDate(value) ? { kind: 'date', date: value } : null
  if (code.startsWith('s')) return isSiteId(value) ? { kind: 'site', site: value } : null
  return code.startsWith('p') && isRemarkPanel(value) ? { kind: 'panel', panel: value } : null
}

/** Whether a text may be a remark: something, not too long, in one line, with nothing that nobody sees. */
export const isRemarkText = (text: string): boolean =>
  text !== '' && text.length <= remarkLimits.text && tidyText(text) === text

/**
 * Remarks as the value of a link's key: letters, digits, `-` and `_`, of which the first and the last are a
 * letter or a digit, so that nothing that stands around a link is taken for a part of it. Null for none.
 */
export const encodeRemarks = (remarks: readonly Remark[]): string | null => {
  if (remarks.length === 0) return null
  const packed = toLetters(remarks.map(({ pin, text }) => `${pinCode(pin)} ${text}`).join('\n'))
  return `${version}${packed}${sumOf(packed)}`
}

/** What a key holds; `lost`: how many of its remarks cannot be shown, Infinity if it is none at all. */
type ReadRemarks = { remarks: readonly Remark[]; lost: number }

const remarkOf = (line: string): Remark | null => {
  const gap = line.indexOf(' ')
  const pin = gap > 0 ? pinOf(line.slice(0, gap)) : null
  const text = line.slice(gap + 1)
  return pin && isRemarkText(text) ? { pin, text } : null
}

const broken: ReadRemarks = { remarks: [], lost: Infinity }

const decode = (code: string): ReadRemarks => {
  const packed = code.slice(version.length, -sumLength)
  if (
    code.length > remarkLimits.code ||
    !code.startsWith(version) ||
    code.slice(-sumLength) !== sumOf(packed)
  )
    return broken
  try {
    const lines = toText(packed).split('\n')
    const remarks = lines.slice(0, remarkLimits.count).flatMap((line) => remarkOf(line) ?? [])
    return { remarks, lost: lines.length - remarks.length }
  } catch {
    return broken
  }
}

/** The last one read: map, tabs and files all ask for the same. */
let last: { code: string; read: ReadRemarks } | null = null

const none: ReadRemarks = { remarks: [], lost: 0 }

/**
 * The remarks of a link. What is no remark by the rules is left out and counted; a link that was cut or
 * changed on its way has none. Never throws.
 */
export const decodeRemarks = (code: string | null | undefined): ReadRemarks => {
  if (!code) return none
  if (last?.code !== code) last = { code, read: decode(code) }
  return last.read
}

/** A remark on a date, for a chart that shows dates: the first and the last day that it can be of. */
export type DayRemark = { number: number; date: PartialDate; from: Day; to: Day; text: string }

/** The remarks on dates. */
export const dayRemarks = (code: string | null | undefined): readonly DayRemark[] =>
  numbered(decodeRemarks(code).remarks, () => true).flatMap(({ number, pin, text }) =>
    pin.kind === 'date'
      ? [{ number, date: pin.date, from: firstDay(pin.date), to: lastDay(pin.date), text }]
      : [],
  )

/** A remark on a site, for a map that shows sites. */
export type SiteRemark = { number: number; site: string }

/** The remarks on sites. */
export const siteRemarks = (code: string | null | undefined): readonly SiteRemark[] =>
  numbered(decodeRemarks(code).remarks, () => true).flatMap(({ number, pin }) =>
    pin.kind === 'site' ? [{ number, site: pin.site }] : [],
  )
