import type { Qualifier, Quantity } from '#src/schema/parts.ts'

/** A part in per cent, to a tenth; null where there is nothing that it could be a part of. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 10

/** What a bound of the whole says of a part of it: a part of "at least 100" is at most what it is of 100. */
const turned: Readonly<Record<Qualifier, Qualifier>> = {
  exact: 'exact',
  about: 'about',
  'more-than': 'up-to',
  'at-least': 'up-to',
  'up-to': 'at-least',
}

const isLower = (qualifier: Qualifier): boolean => qualifier === 'more-than' || qualifier === 'at-least'

/** A bound "at least" holds whatever "more than" says, so the weaker word stands for both. */
const joint = (part: Qualifier, whole: Qualifier): Qualifier | null => {
  if (whole === 'exact' || part === whole) return part
  if (part === 'exact') return whole
  return isLower(part) && isLower(whole) ? 'at-least' : null
}

/**
 * One figure in per cent of another, with what the words of both leave of it: a bound stays a bound. Null
 * where they leave nothing that one word could say, such as a lower bound of a lower bound.
 */
export const shareOfQuantity = (part: Quantity, whole: Quantity): Quantity | null => {
  const value = percentOf(part.value, whole.value)
  const qualifier = joint(part.qualifier, turned[whole.qualifier])
  return value === null || qualifier === null ? null : { value, qualifier }
}
