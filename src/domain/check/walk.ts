/**
 * Every object inside a JSON value, itself included, with the path to it (`seen.0`; empty for the value
 * itself).
 */
export const objectsIn = (value: unknown, path = ''): { path: string; object: Record<string, unknown> }[] => {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, child]) => objectsIn(child, join(path, key)))
  return Array.isArray(value) ? inner : [{ path, object: { ...value } }, ...inner]
}

/** The path of a field of an object at a path. */
export const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)
