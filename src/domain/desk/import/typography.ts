/**
 * A French text as it is typed into a table, with what keyboards do not have: no-break spaces and the
 * apostrophe, as the checks expect them (domain/check/text-rules.ts).
 */
export const frenchTypography = (text: string): string =>
  text
    .replaceAll(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replaceAll(/[ \u202F]+(?=[;:!?»%])/gu, '\u00A0')
    .replaceAll(/«[ \u202F]*(?=[^\u00A0\s])/gu, '«\u00A0')
    .replaceAll(/(?<=[^\u00A0\s])(?=[;!?»])/gu, '\u00A0')
    .replaceAll(/(?<=\d)[ \u202F](?=\d{3}(?!\d))/gu, '\u00A0')
