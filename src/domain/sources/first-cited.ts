/** Short names of documents at the foot of a figure: so many; how many more there are is said. */
export const namedSources = 6

/**
 * The documents that are named where there is room for `most`, each by a name that none of them has yet, and
 * the others. Page and files name and count by this, so that one figure rests on one number of documents.
 */
export const firstCited = (
  ids: readonly string[],
  cite: (id: string) => string,
  most: number,
): { named: readonly string[]; others: readonly string[] } => {
  const all = [...new Set(ids)]
  const byName = new Map<string, string>()
  for (const id of all) {
    if (byName.size === most) break
    const name = cite(id)
    if (!byName.has(name)) byName.set(name, id)
  }
  const named = new Set(byName.values())
  return { named: [...named], others: all.filter((id) => !named.has(id)) }
}
