import { createHash } from 'node:crypto'

/** Eight letters that change with what is hashed, for names of files. */
export const shortHash = (parts: readonly (string | Uint8Array)[]): string => {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part)
  return sum.digest('base64url').slice(0, 8)
}
