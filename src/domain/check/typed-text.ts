import type { Language } from '#src/schema/languages.ts'

const french = (text: string): string =>
  text
    .replaceAll(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replaceAll(/[ \u202F]+(?=[;:!?»%])/gu, '\u00A0')
    .replaceAll(/«[ \u202F]*(?=[^\u00A0\s])/gu, '«\u00A0')
    .replaceAll(/(?<=[^\u00A0\s])(?=[;!?»])/gu, '\u00A0')
    .replaceAll(/(?<=\d)[ \u202F](?=\d{3}(?!\d))/gu, '\u00A0')

const typography: { readonly [L in Language]?: (text: string) => string } = { fr: french }

/**
 * A text as it is typed into a table, with what keyboards do not have and the checks of its language expect
 * (text-rules.ts): no-break spaces, the apostrophe.
 */
export const typedText = (text: string, language: Language): string => typography[language]?.(text) ?? text
