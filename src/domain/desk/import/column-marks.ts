import { typedDate } from '#src/domain/dates/typed-date.ts'

// What one cell leaves open, the others of its column tell: whether "1,234" is a little over one or over a
// thousand, and whether "03/04/2024" is in April or in March.

/** How the numbers of a column are written; null: none of them tells. */
export type Marks = { decimal: ',' | '.' | null; isMonthFirst: boolean }

const withoutBlanks = (text: string): string => text.replaceAll(/[\s\u00A0\u202F'’]/gu, '')

const isNumber = (text: string): boolean => /^[-+−]?\d[\d.,]*$/u.test(text)

/** The mark before the decimals of a number, if the number tells; '' if it has none of either. */
const decimalOf = (text: string): ',' | '.' | '' | null => {
  const marks = text.match(/[.,]/gu) ?? []
  const [first, ...others] = marks
  const last = marks.at(-1)
  if (first === undefined || last === undefined) return ''
  if (first !== last) return last === ',' ? ',' : '.'
  // Twice the same: it parts thousands, and the other one would be of decimals.
  if (others.length > 0) return first === ',' ? '.' : ','
  const [whole = '', decimals = ''] = text.split(first)
  const isOpen = decimals.length === 3 && /^[-+−]?[1-9]\d{0,2}$/u.test(whole)
  if (isOpen) return null
  return first === ',' ? ',' : '.'
}

const isMonthFirst = (text: string): boolean => {
  const [first = '', second = '', third = ''] = text.match(/\d+/gu) ?? []
  return (
    /^\d{1,2}\D+\d{1,2}\D+\d{4}$/u.test(text) && Number(first) <= 12 && Number(second) > 12 && third !== ''
  )
}

/** What the texts of a column tell together. */
export const marksOf = (texts: readonly string[]): Marks => {
  let decimal: Marks['decimal'] = null
  let monthFirst = false
  for (const text of texts) {
    const number = withoutBlanks(text)
    if (decimal === null && isNumber(number)) {
      const told = decimalOf(number)
      if (told !== null && told !== '') decimal = told
    }
    monthFirst ||= isMonthFirst(text)
  }
  return { decimal, isMonthFirst: monthFirst }
}

/**
 * A number as people write it; 'open' for one that could be two; null for what is no number. Degrees have
 * decimals and no thousands.
 */
export const writtenNumber = (
  text: string,
  { decimal }: Marks,
  isDegrees: boolean,
): number | 'open' | null => {
  const plain = withoutBlanks(text)
  if (!isNumber(plain)) return null
  const told = decimalOf(plain)
  const mark = told === '' ? '.' : (told ?? decimal ?? (isDegrees ? (plain.includes(',') ? ',' : '.') : null))
  if (mark === null) return 'open'
  const group = mark === ',' ? '.' : ','
  const [whole = '', decimals, ...more] = plain.replace(/^\+/u, '').replace('−', '-').split(mark)
  const isGrouped = whole.includes(group)
  if (more.length > 0 || decimals?.includes(group)) return null
  if (isGrouped && !/^-?\d{1,3}([.,]\d{3})+$/u.test(whole)) return null
  const value = Number(`${whole.replaceAll(group, '')}.${decimals ?? ''}0`)
  return Number.isFinite(value) ? value : null
}

/** A date as people write it; 'open' where the column has months before days and it could be both. */
export const writtenDate = (text: string, marks: Marks): string | null => {
  const date = typedDate(text)
  if (date === null || !marks.isMonthFirst || isMonthFirst(text)) return date
  const [first, second] = text.match(/\d+/gu) ?? []
  const isEither = /^\d{1,2}\D+\d{1,2}\D+\d{4}$/u.test(text) && first !== second && Number(second) <= 12
  return isEither && Number(first) <= 12 ? 'open' : date
}
