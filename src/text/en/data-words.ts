/** What the schema and the browser say of a field or a file, which they say in English. */
export const dataWords = {
  of: (text: string): string => text,
}
