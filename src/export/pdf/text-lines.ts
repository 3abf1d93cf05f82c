import { type RichParagraph, runsOf } from '#src/export/rich-text.ts'

/** A stretch of one line in one look, `x` from the start of the line. */
export type Piece = { text: string; bold: boolean; link: string | null; x: number; width: number }

export type Measure = (text: string, bold: boolean) => number

type Word = { text: string; bold: boolean; link: string | null; wide: number }

const cutWord = (
  word: string,
  { bold, link }: Pick<Word, 'bold' | 'link'>,
  width: number,
  measure: Measure,
): readonly Word[] => {
  const pieces: Word[] = []
  for (const letter of word) {
    const last = pieces.at(-1)
    const wide = measure(letter, bold)
    if (last && last.wide + wide <= width) {
      last.text += letter
      last.wide += wide
    } else pieces.push({ text: letter, bold, link, wide })
  }
  return pieces
}

/** Words with the spaces before them; a word too wide for a line is cut into pieces that fit. */
const wordsOf = (paragraph: RichParagraph, width: number, measure: Measure): readonly Word[] => {
  const words: Word[] = []
  for (const { text, bold = false, link = null } of runsOf(paragraph))
    for (const word of text.match(/ +[^ ]*|[^ ]+/g) ?? []) {
      const whole = measure(word, bold)
      if (whole <= width) words.push({ text: word, bold, link, wide: whole })
      else words.push(...cutWord(word, { bold, link }, width, measure))
    }
  return words
}

/** Breaks a paragraph into lines of pieces at spaces (not no-break ones); one empty line for none. */
export const layLines = (
  paragraph: RichParagraph,
  width: number,
  measure: Measure,
): readonly (readonly Piece[])[] => {
  const lines: Piece[][] = [[]]
  let x = 0
  for (const word of wordsOf(paragraph, width, measure)) {
    const { bold, link } = word
    let { text, wide } = word
    if (x > 0 && x + wide > width) {
      // The space stays at the end of the line: who reads the file out would join the words without it.
      const end = text.startsWith(' ') ? lines.at(-1)?.at(-1) : undefined
      if (end) end.text += ' '
      lines.push([])
      x = 0
      text = text.trimStart()
      wide = measure(text, bold)
    }
    const line = lines.at(-1)
    const last = line?.at(-1)
    if (last && last.bold === bold && last.link === link) {
      last.text += text
      last.width += wide
      x = last.x + last.width
    } else if (text !== '') {
      line?.push({ text, bold, link, x, width: wide })
      x += wide
    }
  }
  return lines
}
