/** Hashes a text to 53 bits (cyrb53) to detect a change; crypto.subtle is missing on plain http. */
const hashText = (text: string): string => {
  let [one, two] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    one = Math.imul(one ^ code, 2654435761)
    two = Math.imul(two ^ code, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36)
}

const shown = new Map<string, string>()

/** Notes which text of a file the page shows. */
export const noteShown = (file: string, text: string): void => {
  shown.set(file, hashText(text))
}

/** Whether this is the text of the file that the page shows. */
export const isShown = (file: string, text: string): boolean => shown.get(file) === hashText(text)
