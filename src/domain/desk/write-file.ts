import { type Node, parseTree } from 'jsonc-parser'
import { type Json, isJsonObject } from '#src/domain/files/pack.ts'
import type { DeskChanges } from './changes.ts'

// A file is changed where a record was changed and nowhere else: what nobody touched keeps its bytes, also
// its blanks, its line ends and its mark of byte order, so that a version control shows what was done.

/** A piece of a text that another takes the place of. */
type Edit = { from: number; to: number; text: string }

/** How a file is written: each record on one line, each value on its own, or short values on one line. */
type Style = { record: 'line' | 'lines'; short: boolean; eol: string }

const lineWidth = 100
const many = 8

const childAt = (node: Node | undefined, key: string): Node | undefined =>
  node?.children?.find(({ children }) => children?.[0]?.value === key)

const valueOf = (property: Node | undefined): Node | undefined => property?.children?.[1]

const written = (text: string, { offset, length }: Node): string => text.slice(offset, offset + length)

/** A value on one line, with spaces inside braces and behind commas. */
const onOneLine = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map((item: Json) => onOneLine(item)).join(', ')}]`
  if (!isJsonObject(value)) return JSON.stringify(value)
  const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}: ${onOneLine(field)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

const isWithInside = (value: Json): value is Json & object =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0

/** A value at an indentation, over as many lines as the style of its file needs. */
const overLines = (value: Json, indent: string, short: boolean): string => {
  if (!isWithInside(value)) return onOneLine(value)
  const deeper = `${indent}  `
  const inside = (item: Json, before: string): string => {
    const line = onOneLine(item)
    const isShort = short && deeper.length + before.length + line.length <= lineWidth
    return deeper + before + (isShort ? line : overLines(item, deeper, short))
  }
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  // A list of many, as of all contributors of a month, has an item on each line.
  const items = Array.isArray(value)
    ? value.map((item: Json) => (value.length > many ? deeper + onOneLine(item) : inside(item, '')))
    : Object.entries(value).map(([key, item]: [string, Json]) => inside(item, `${JSON.stringify(key)}: `))
  return `${open}\n${items.join(',\n')}\n${indent}${close}`
}

/** The blanks before a place on its line. */
const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/u.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))?.[0] ?? ''

const isOneLine = (text: string, node: Node): boolean => !written(text, node).includes('\n')

/** Looks at the last records, whose way of writing a new one is written in. */
const styleOf = (text: string, records: readonly Node[], ofFirst: Style['record']): Style => {
  const last = records.slice(-5)
  const inner = last.flatMap(({ children = [] }) => children.flatMap((property) => valueOf(property) ?? []))
  return {
    record: last.length === 0 ? ofFirst : last.every((node) => isOneLine(text, node)) ? 'line' : 'lines',
    short: inner.some(({ children = [], ...node }) => children.length > 0 && isOneLine(text, node)),
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  }
}

const valueText = (value: Json, indent: string, style: Style, isInLine: boolean): string => {
  const line = onOneLine(value)
  const isShort = isInLine || (style.short && indent.length + line.length <= lineWidth)
  return isShort ? line : overLines(value, indent, style.short)
}

/** A field of a record: its value replaced, the field put behind the last one, or taken out. */
const fieldEdit = (
  text: string,
  record: Node,
  field: string,
  value: Json | undefined,
  style: Style,
): Edit[] => {
  const property = childAt(record, field)
  const properties = record.children ?? []
  const isInLine = isOneLine(text, record)
  const last = properties.at(-1)
  if (!property) {
    if (value === undefined || !last) return []
    const at = last.offset + last.length
    const indent = indentAt(text, last.offset)
    const gap = isInLine ? ' ' : `\n${indent}`
    return [
      {
        from: at,
        to: at,
        text: `,${gap}${JSON.stringify(field)}: ${valueText(value, indent, style, isInLine)}`,
      },
    ]
  }
  const place = properties.indexOf(property)
  const before = properties[place - 1]
  const next = properties[place + 1]
  if (value === undefined) {
    // With the comma behind it, or of the last field with the comma before it.
    const from = next || !before ? property.offset : before.offset + before.length
    return [{ from, to: next ? next.offset : property.offset + property.length, text: '' }]
  }
  const old = valueOf(property)
  if (!old) return []
  const indent = indentAt(text, property.offset)
  const wasLine = isInLine || ((old.children ?? []).length > 0 && isOneLine(text, old))
  const fits = isInLine || indent.length + field.length + 4 + onOneLine(value).length <= lineWidth
  const now = wasLine && fits ? onOneLine(value) : valueText(value, indent, style, isInLine)
  return [{ from: old.offset, to: old.offset + old.length, text: now }]
}

const endOf = ({ offset, length }: Node): number => offset + length

/** Takes records out, each with one comma: the one before it, or behind it if none before it stays. */
const withoutRecords = (records: readonly Node[], gone: ReadonlySet<Node>): Edit[] => {
  let kept: Node | undefined
  return records.flatMap((record, place): Edit[] => {
    const before = records[place - 1]
    const next = records[place + 1]
    if (!gone.has(record)) {
      kept = record
      return []
    }
    if (kept && before) return [{ from: endOf(before), to: endOf(record), text: '' }]
    return [{ from: record.offset, to: next ? next.offset : endOf(record), text: '' }]
  })
}

const recordText = (value: Json, indent: string, style: Style): string =>
  indent + (style.record === 'line' ? onOneLine(value) : overLines(value, indent, style.short))

/**
 * The text of a list file with what was done to its records; those that came stand at its end. The same text
 * where nothing was done. `text` is JSON with a list of records; the same text if it is not. `ofFirst`: how
 * the first records of an empty list are written.
 */
export const writeFile = (text: string, changes: DeskChanges, ofFirst: Style['record'] = 'lines'): string => {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const body = text.slice(bom.length)
  const list = valueOf(childAt(parseTree(body), 'records'))
  if (changes.length === 0 || list?.type !== 'array') return text
  const records = list.children ?? []
  const style = styleOf(body, records, ofFirst)
  const byId = new Map(records.map((node) => [valueOf(childAt(node, 'id'))?.value as unknown, node]))
  const gone = new Set<Node>()
  const edits: Edit[] = []
  const added: string[] = []
  const indent = records[0] && !isOneLine(body, list) ? indentAt(body, records[0].offset) : '    '
  for (const change of changes) {
    const node = byId.get(change.record)
    if (change.kind === 'add') added.push(recordText(change.value, indent, style))
    else if (node && change.kind === 'withdraw') gone.add(node)
    else if (node && change.kind === 'correct')
      edits.push(...fieldEdit(body, node, change.field, change.is, style))
  }
  const stays = records.filter((node) => !gone.has(node))
  const last = records.at(-1)
  if (stays.length === 0 && (gone.size > 0 || added.length > 0))
    edits.push({
      from: list.offset,
      to: list.offset + list.length,
      text: added.length === 0 ? '[]' : `[\n${added.join(',\n')}\n  ]`,
    })
  else {
    edits.push(...withoutRecords(records, gone))
    const end = last ? last.offset + last.length : list.offset + 1
    if (added.length > 0) edits.push({ from: end, to: end, text: `,\n${added.join(',\n')}` })
  }
  let result = body
  // From the end on, so that the places before stay; of two at one place the later is put first.
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .toSorted((a, b) => b.edit.from - a.edit.from || b.index - a.index)
  for (const { edit } of ordered)
    result = result.slice(0, edit.from) + edit.text.replaceAll('\n', style.eol) + result.slice(edit.to)
  return bom + result
}
