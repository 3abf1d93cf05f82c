import Papa from 'papaparse'
import { strFromU8, unzipSync } from 'fflate'

// What leaves the page is opened by other programs: nothing in it may run there.

const tags = /<[^>]*>/gu

/** What would run in a file of XML or HTML whose texts are not escaped; null for nothing. */
export const runsInXml = (xml: string): string | null => {
  for (const [tag] of xml.matchAll(tags)) {
    if (/^<(?:script|foreignObject|iframe|img|a\s|object|embed)\b/iu.test(tag)) return tag.slice(0, 80)
    if (/\son\w+\s*=/iu.test(tag.replaceAll(/"[^"]*"/gu, '""'))) return tag.slice(0, 80)
    if (/(?:href|src)\s*=\s*"(?!#|data:(?:font|image)|https?:)/iu.test(tag)) return tag.slice(0, 80)
    if (/^<!(?:DOCTYPE|ENTITY)/iu.test(tag)) return tag.slice(0, 80)
  }
  return null
}

/** A cell that a spreadsheet would take for a formula; null for none. */
export const runsInCsv = (csv: string, delimiter: string): string | null => {
  const body = csv.replace(/^\uFEFF/u, '')
  const { data } = Papa.parse<string[]>(body, { delimiter })
  const isNumber = /^-?\d+(?:[.,]\d+)?$/u
  for (const cell of data.flat())
    if (/^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell) && !isNumber.test(cell)) return cell.slice(0, 60)
  // A spreadsheet of another region splits at the other separator: a piece of a cell is a cell there.
  for (const other of [',', ';', '\t'].filter((one) => one !== delimiter))
    for (const cell of Papa.parse<string[]>(body, { delimiter: other }).data.flat())
      if (/^[=@]/u.test(cell)) return cell.slice(0, 60)
  return null
}

/** What would run in a workbook; null for nothing. */
export const runsInXlsx = (bytes: Uint8Array): string | null => {
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue
    const xml = strFromU8(part)
    if (/<f[\s>]/u.test(xml)) return `${name}: a formula`
    for (const [, target = ''] of xml.matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/gu))
      if (!/^https?:/u.test(target)) return `${name}: ${target}`
    const found = xml.match(/<(?:script|img|svg|iframe)\b|<!(?:DOCTYPE|ENTITY)/iu)
    if (found) return `${name}: ${found[0]}`
  }
  return null
}
