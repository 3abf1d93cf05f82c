import { createReadStream, statSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import Papa from 'papaparse'
import { ImportError } from './import-error.ts'

/**
 * Reads the rows of a CSV file (plain or `.gz`) piece by piece, so that a file of any size takes the room of
 * a piece. `onPart` is told how much of the file has been read, from 0 to 1.
 */
export const streamRows = async (
  path: string,
  take: (rows: readonly (readonly string[])[]) => void,
  onPart: (part: number) => void = () => {},
): Promise<void> => {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile()) throw new ImportError([`${path}: there is no such file`])
  const bytes = createReadStream(path)
  const text = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  await new Promise<void>((resolve, reject) => {
    bytes.once('error', reject)
    Papa.parse<string[]>(text, {
      chunk: ({ data }, parser) => {
        try {
          take(data)
        } catch (cause) {
          bytes.destroy()
          parser.abort()
          reject(cause instanceof Error ? cause : new Error(String(cause)))
        }
        onPart(bytes.bytesRead / Math.max(1, stat.size))
      },
      complete: () => resolve(),
      error: reject,
    })
  })
}
