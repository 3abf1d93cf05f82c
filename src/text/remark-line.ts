import { type Language, formatDate } from '#src/domain/names/formats.ts'
import type { NumberedRemark, Pin } from '#src/domain/remarks/remark.ts'
import type { Texts } from './load-texts.ts'

/** The date or the site that a remark is pinned to; null for a panel, which it stands beside. */
export const pinnedTo = (pin: Pin, siteName: (id: string) => string, language: Language): string | null => {
  if (pin.kind === 'date') return formatDate(pin.date, language)
  return pin.kind === 'site' ? siteName(pin.site) : null
}

/** A remark in a sentence that marks it as the reader's own. */
export const remarkLine = (
  { number, pin, text }: NumberedRemark,
  siteName: (id: string) => string,
  t: Texts,
  language: Language,
): string => t.exports.remark(number, pinnedTo(pin, siteName, language), text)
