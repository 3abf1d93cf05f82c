/** The names of a vocabulary's rows, in their order: Object.keys gives them as mere strings. */
export const namesOf = <Rows extends object>(rows: Rows): readonly (keyof Rows & string)[] =>
  Object.keys(rows).filter((name): name is keyof Rows & string => name in rows)

/** A value for each name of a vocabulary. */
export const recordOf = <Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Record<Name, Value> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- names are lost
  Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>
