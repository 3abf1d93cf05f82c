const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value on one line, with spaces inside braces and behind commas. */
const onOneLine = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  if (fields.length === 0) return '{}'
  return `{ ${fields.map(([key, field]) => `${JSON.stringify(key)}: ${onOneLine(field)}`).join(', ')} }`
}

/** The text of a list file: one record a line, so that a change of one is a change of one line. */
export const listFile = (schema: string, records: readonly unknown[]): string => {
  const lines = records.map((record) => `    ${onOneLine(record)}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "$schema": ${JSON.stringify(schema)},\n  "records": ${list}\n}\n`
}

/** The text of a file that is one object. */
export const objectFile = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The text of a topology: machines read it, so nothing is indented. */
export const topologyFile = (value: unknown): string => `${JSON.stringify(value)}\n`
