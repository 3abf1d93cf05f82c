import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

// A table from an office, as every browser is given it: the desk's template for events, filled in.

/** The hand-over of a base that the data have as open. */
export const handover = {
  // A day as Excel keeps it: 6 March 2026.
  Date: 46_087,
  'Type of event': 'Handover',
  Area: 'Ituri',
  Site: 'Fataki',
  'What it does to the site': 'Handed over',
  'Title (English)': 'Fataki base handed over',
  'Title (Français)': 'Base de Fataki rétrocédée',
  'Summary (English)': 'It was handed over.',
  'Summary (Français)': 'Elle a été rétrocédée.',
  Sources: 'un-pk-sk-end-2024-06-25; cshub-2024-09-25',
}

/** The template with a row more, filled in as somebody does in a program of tables. */
export const filledIn = (bytes: Uint8Array, cells: Readonly<Record<string, string | number>>): Uint8Array => {
  const files = unzipSync(bytes)
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const strings = [...strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array()).matchAll(/<t [^>]*>([^<]*)<\/t>/gu)] // prettier-ignore
  const headings = [...sheet.matchAll(/<c r="([A-Z]+)1"[^>]*><v>(\d+)<\/v>/gu)].map(([, column = '', place]) => [column, strings[Number(place)]?.[1] ?? ''] as const) // prettier-ignore
  const row = headings
    .flatMap(([column, heading]) => {
      const value = cells[heading]
      if (value === undefined) return []
      return typeof value === 'number'
        ? [`<c r="${column}3" s="2"><v>${value}</v></c>`]
        : [`<c r="${column}3" t="inlineStr"><is><t>${value}</t></is></c>`]
    })
    .join('')
  const filled = sheet.replace('</sheetData>', `<row r="3">${row}</row></sheetData>`)
  return zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8(filled) })
}
