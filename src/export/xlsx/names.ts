/** What the parts of a book are written in. */
export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
