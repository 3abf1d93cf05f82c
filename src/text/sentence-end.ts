/** Sentences after each other: one that does not end with a mark of its own gets a full stop. */
export const inSequence = (sentences: readonly string[]): string =>
  sentences
    .map((text, index) => (index < sentences.length - 1 && !/[.!?…)]$/u.test(text) ? `${text}.` : text))
    .join(' ')
