import { parseArgs } from 'node:util'

export const usage = 'npm run check-data -- [FOLDER] [--json]'

/** What check-data was asked; null if it cannot be understood. */
export const checkOptions = (args: readonly string[]): { folder: string; isJson: boolean } | null => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' } },
      allowPositionals: true,
    })
    const [folder = 'data', more] = positionals
    return more === undefined ? { folder, isJson: values.json ?? false } : null
  } catch {
    return null
  }
}
