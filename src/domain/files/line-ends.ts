/**
 * A text with one kind of line end. A file that was put together from others has several, and papaparse 5.7.1
 * takes the first for that of all: it joins the rows after it into one, without a word
 * (findings/papaparse-joins-rows-of-other-line-ends.sh).
 */
export const oneLineEnd = (text: string): string => text.replaceAll(/\r\n?/gu, '\n')
