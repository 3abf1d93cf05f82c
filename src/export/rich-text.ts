/** A stretch of text in one look. */
export type Run = { text: string; bold?: boolean | undefined; link?: string | undefined }

/** A paragraph; a bare string stands for one plain run. */
export type RichParagraph = string | readonly Run[]

export const runsOf = (paragraph: RichParagraph): readonly Run[] =>
  typeof paragraph === 'string' ? [{ text: paragraph }] : paragraph

export const plainText = (paragraph: RichParagraph): string =>
  runsOf(paragraph)
    .map(({ text }) => text)
    .join('')
