import { tableLimits } from '#src/domain/desk/import/cells.ts'
import { type GatheredKind, type ToldKind, kindOfHead } from '#src/domain/gathered/known-heads.ts'

/** As much as the longest head of a known file takes, with room to spare. */
export const headBytes = 8_000

/** Which known file of others a text begins as; null for none, and for what is no text. */
const kindOfStart = (bytes: Uint8Array): GatheredKind | ToldKind | null => {
  const start = new TextDecoder().decode(bytes.subarray(0, headBytes))
  const [line = ''] = start.split(/[\r\n]/u)
  return kindOfHead(line.split(/[,;\t|]/u).map((cell) => cell.replaceAll('"', '')))
}

/** How many bytes a file may have that begins so: a known file of others is taken as it is published. */
export const mostBytesOf = (start: Uint8Array): number =>
  kindOfStart(start) === null ? tableLimits.file : tableLimits.gatheredFile

/** The same of its rows. */
export const mostRows = (start: Uint8Array): number =>
  kindOfStart(start) === null ? tableLimits.rows : tableLimits.gatheredRows
