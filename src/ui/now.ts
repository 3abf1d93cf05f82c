/**
 * The time it is by the reader's clock: the only place where a clock comes into the page and its files, so
 * that whoever makes files without a page can say when they were made.
 */
export const now = (): Date => new Date()
