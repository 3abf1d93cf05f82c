/** Mean width of a character of the page's font against its size; a little wide, so that nothing is cut. */
const CHARACTER = 0.53

/** How wide a text will be, near enough to keep texts apart without asking the browser. */
export const textWidth = (text: string, size: number): number => text.length * size * CHARACTER

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`

/** A text in up to `lines` lines of a width; what does not fit ends in an ellipsis. */
export const wrapText = (text: string, width: number, size: number, lines: number): readonly string[] => {
  const length = Math.max(4, Math.floor(width / (size * CHARACTER)))
  const result: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= length || line === '' || result.length === lines - 1) line = longer
    else {
      result.push(line)
      line = word
    }
  }
  return [...result, line].map((part) => cut(part, length))
}
