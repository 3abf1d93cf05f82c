/**
 * Objects and lists of the largest file that the page reads and check-data passes: 50,000 deployments have
 * 140,000. To make more of them is one piece of work in which the page would not answer for too long.
 */
export const mostOpened = 500_000

/** How many objects and lists a text of JSON opens; brackets within its texts are counted, too. */
export const openedIn = (text: string): number => {
  let count = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0x7b || code === 0x5b) count += 1
  }
  return count
}
