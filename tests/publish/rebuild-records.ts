import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { groupBy } from '#src/domain/names/group-by.ts'

/** A JSON Schema, as far as those of the records go. */
type Node = {
  type?: string
  const?: unknown
  anyOf?: Node[]
  items?: Node
  properties?: Record<string, Node>
  required?: string[]
  additionalProperties?: Node | boolean
  propertyNames?: { enum?: string[] }
}

type Line = Record<string, string>

const snake = (name: string) =>
  name.replaceAll('-', '_').replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)

/** Reads the tables of a file back into the records that they were made of, by nothing but the schema for editors. */
export const rebuildRecords = (
  file: string,
  csvOf: (name: string) => string | undefined,
): readonly unknown[] => {
  const linesOf = (name: string): readonly Line[] => {
    const text = csvOf(name)
    return text === undefined ? [] : Papa.parse<Line>(text, { header: true, skipEmptyLines: true }).data
  }
  const table = snake(file)
  const schema: { properties: { records: { items: Node } } } = JSON.parse(
    readFileSync(`data/schema/${file}.json`, 'utf8'),
  )
  /** The lines of a table by what is asked for, so that each is looked at once. */
  const groups = new Map<string, ReadonlyMap<string, readonly Line[]>>()
  const linesFor = (name: string, keyOf: (line: Line) => string, key: string) => {
    const known = groups.get(name) ?? groupBy(linesOf(name), keyOf)
    groups.set(name, known)
    return known.get(key) ?? []
  }
  const listAt = (at: string, id: string) =>
    linesFor(`${table}_${at}`, (line) => Object.values(line)[0] ?? '', id)
  const sourcesOf = (id: string, part: string, place: string) =>
    linesFor(
      `${table}_sources`,
      (line) => [Object.values(line)[0], line['part'], line['part_number']].join(' '),
      `${id} ${part} ${place}`,
    ).map(({ source }) => source)

  const build = (node: Node, at: string, line: Line, id: string, within: string | null): unknown => {
    if (node.anyOf) {
      const choices = node.anyOf.filter(({ type }) => type !== 'null')
      for (const choice of choices) {
        const built = build(choice, at, line, id, within)
        if (!isNothing(built)) return built
      }
      return null
    }
    if (node.items && at.endsWith('sources'))
      return within === null
        ? sourcesOf(id, at.replace(/_?sources$/u, '') || 'record', '')
        : sourcesOf(id, within, line['number'] ?? '')
    if (node.items) {
      const { items } = node
      return listAt(at, id).map((entry) =>
        items.properties ? build(items, '', entry, id, at) : leaf(items, Object.values(entry)[2] ?? ''),
      )
    }
    if (node.properties || node.propertyNames?.enum) {
      const parts =
        node.properties ??
        Object.fromEntries((node.propertyNames?.enum ?? []).map((key) => [key, { type: 'string' }]))
      const built = Object.entries(parts).flatMap(([name, inner]) => {
        const value = build(inner, at === '' ? snake(name) : `${at}_${snake(name)}`, line, id, within)
        const isOptional = !(node.required ?? []).includes(name)
        return isOptional && isNothing(value) ? [] : [[name, value] as const]
      })
      return Object.fromEntries(built)
    }
    if (typeof node.additionalProperties === 'object') {
      const of = node.additionalProperties
      return Object.fromEntries(
        listAt(at, id).map(({ year, value }) => [
          year,
          value === '' ? null : leaf(of.anyOf?.[0] ?? of, value ?? ''),
        ]),
      )
    }
    return leaf(node, line[at] ?? '')
  }

  return linesOf(table).map((line) =>
    build(schema.properties.records.items, '', line, line['id'] ?? '', null),
  )
}

const leaf = (node: Node, text: string): unknown => {
  const type = node.type ?? typeof node.const
  if (type === 'string') return text
  if (text === '') return undefined
  return type === 'boolean' ? text === 'true' : Number(text)
}

/** Whether a part has nothing in it: no value of its own, and none in its parts. */
const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.values(value).every(isNothing))
