/** Letters of a column of a table, from 0: A, …, Z, AA. */
export const columnName = (index: number): string =>
  index < 26
    ? String.fromCodePoint(65 + index)
    : `${columnName(Math.floor(index / 26) - 1)}${String.fromCodePoint(65 + (index % 26))}`
