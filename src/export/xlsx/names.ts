/** What the parts of a book are written in. */
export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A sheet's name as places refer to it. */
export const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`
