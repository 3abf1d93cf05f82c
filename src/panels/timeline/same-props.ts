const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

const sameValue = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) ||
  (isList(a) && isList(b) && a.length === b.length && a.every((item, index) => Object.is(item, b[index])))

/**
 * Whether two sets of props hold the same values, lists compared item by item: the page makes its lists anew
 * for every date, but the records in them stay the same.
 */
export const sameProps = <P extends object>(before: P, after: P): boolean => {
  const old = new Map<string, unknown>(Object.entries(before))
  return Object.entries(after).every(([key, value]) => sameValue(old.get(key), value))
}
