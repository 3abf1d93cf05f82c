import type { Relation } from './package.ts'

export const officeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The id by which a part refers to another, or to an address outside: the same for the same target. */
export const relate = (
  to: { relations: Relation[] },
  type: string,
  target: string,
  outside = false,
): string => {
  const known = to.relations.find((relation) => relation.target === target && relation.type === type)
  if (known) return known.id
  const id = `rId${to.relations.length + 1}`
  to.relations.push({ id, type, target, ...(outside && { outside }) })
  return id
}
