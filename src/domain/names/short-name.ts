/** A name that is longer than this is cut to its place on the map, where it says one. */
const longest = 28

/**
 * What the map calls a site: its name up to a colon or a parenthesis and, of a long one, what follows its
 * last comma, which is the place. The whole name is in the tooltip, the list and the mark's own name.
 */
export const shortName = (name: string): string => {
  const short = name.split(/\s*[:(]/u)[0] || name
  return short.length > longest ? short.slice(short.lastIndexOf(',') + 1).trim() : short
}
