/**
 * A text for people in a dictionary (ISO 32000-1, 7.9.2.2). What is not plain ASCII goes as UTF-16, never in
 * PDF's own table of letters, where byte A0 is a euro sign.
 */
export const textString = (text: string): string => {
  if (/^[\u0020-\u007E]*$/u.test(text)) return asciiString(text)
  let hex = 'FEFF'
  for (let index = 0; index < text.length; index++)
    hex += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')
  return `<${hex}>`
}

/** A string of ASCII, such as an address. */
export const asciiString = (text: string): string => `(${text.replaceAll(/[\\()]/gu, String.raw`\$&`)})`

/** A number as PDF reads it: no exponent, no more places than can be seen. */
export const number = (value: number, places = 2): string => {
  if (Number.isInteger(value)) return String(value)
  const rounded = Math.round(value * 10 ** places) / 10 ** places
  return String(rounded === 0 ? 0 : rounded)
}

/** Numbers as the operands of an operator. */
export const operands = (...values: readonly number[]): string =>
  values.map((value) => number(value)).join(' ')
