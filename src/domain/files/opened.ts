/**
 * Objects and lists of the largest file that the page reads and check-data passes: 50,000 deployments have
 * 140,000. To make more of them is one piece of work in which the page would not answer for too long.
 */
export const mostOpened = 500_000

/**
 * The same of outlines and base maps, where each point is a list and all of them are drawn in one piece: with
 * three times as many the page did not answer for 0.4 s. The largest published ones have a tenth of it.
 */
const mostOpenedOfOutlines = 150_000

/** How many objects and lists a file may have, by its name. */
export const mostOpenedIn = (file: string): number =>
  file.endsWith('.topo.json') ? mostOpenedOfOutlines : mostOpened

/** How many objects and lists a text of JSON opens; brackets within its texts are counted, too. */
export const openedIn = (text: string): number => {
  let count = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0x7b || code === 0x5b) count += 1
  }
  return count
}

/**
 * Names of fields that one file may have; the published files have a hundred at most. For each name that is
 * new to it a browser makes a shape of objects: half a million of them in 6 MB are parsed in 1.4 s, 20,000 in
 * 0.02.
 */
export const mostNames = 20_000

/** So short a text, in letters, has no room for that many. */
const shortText = mostNames * 5

const quote = 0x22

/**
 * Whether a text of JSON has more names of fields than a file may have. What stands before a colon within one
 * of its texts is counted, too.
 */
export const hasTooManyNames = (text: string): boolean => {
  if (text.length < shortText) return false
  const names = new Set<string>()
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    let end = colon - 1
    while (text.charCodeAt(end) <= 0x20) end -= 1
    if (text.charCodeAt(end) !== quote) continue
    names.add(text.slice(text.lastIndexOf('"', end - 1) + 1, end))
    if (names.size > mostNames) return true
  }
  return false
}
