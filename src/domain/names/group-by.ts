/** The records by a key, in their order; those without a key are left out. */
export const groupBy = <T, K extends string | number>(
  records: readonly T[],
  key: (record: T) => K | null,
): ReadonlyMap<K, T[]> => {
  const groups = new Map<K, T[]>()
  for (const record of records) {
    const id = key(record)
    if (id === null) continue
    const group = groups.get(id)
    if (group) group.push(record)
    else groups.set(id, [record])
  }
  return groups
}
