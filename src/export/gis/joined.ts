/** The same thing said in several languages as one text; said once where they say it alike. */
export const joined = (texts: readonly string[]): string => [...new Set(texts)].join(' / ')
