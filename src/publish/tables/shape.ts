import { toJsonSchema } from '@valibot/to-json-schema'
import { recordSchemas } from '#src/schema/files.ts'
import type { RecordFile } from '#src/schema/files.ts'

/** What a single value of a table may be, as Table Schema names it. */
type ValueType = 'string' | 'integer' | 'number' | 'boolean'

/** A part of a record, from which its columns follow. `isRequired`: it is never null and never left out. */
export type Shape = { isRequired: boolean } & (
  | {
      kind: 'value'
      type: ValueType
      choices: readonly string[]
      pattern: string | null
      least: number | null
    }
  | { kind: 'object'; parts: ReadonlyMap<string, Shape> }
  | { kind: 'list'; of: Shape }
  /** Values by keys that are not known beforehand, such as years. */
  | { kind: 'map'; of: Shape }
  /** One text for all languages, or one for each. */
  | { kind: 'named'; texts: Shape }
)

/** As much of JSON Schema as the schemas of records use. */
type Node = {
  type?: unknown
  enum?: readonly unknown[]
  const?: unknown
  pattern?: string
  minLength?: number
  format?: string
  minimum?: number
  anyOf?: readonly Node[]
  items?: Node
  properties?: Readonly<Record<string, Node>>
  required?: readonly string[]
  additionalProperties?: Node | boolean
  propertyNames?: Node
}

const valueTypes: readonly ValueType[] = ['string', 'integer', 'number', 'boolean']

const objectOf = (entries: readonly (readonly [string, Node])[], required: readonly string[]): Shape => ({
  kind: 'object',
  isRequired: true,
  parts: new Map(
    entries.map(([name, node]) => {
      const shape = shapeOf(node)
      return [name, required.includes(name) ? shape : { ...shape, isRequired: false }]
    }),
  ),
})

/** The shape that a JSON Schema describes. Throws where it uses what no table was thought of for. */
const shapeOf = (node: Node): Shape => {
  if (node.anyOf) {
    const others = node.anyOf.filter(({ type }) => type !== 'null')
    const [first, second] = others.map(shapeOf)
    if (first && !second) return { ...first, isRequired: others.length === node.anyOf.length }
    if (first?.kind === 'value' && second?.kind === 'object')
      return { kind: 'named', isRequired: true, texts: second }
  }
  if (node.items) return { kind: 'list', isRequired: true, of: shapeOf(node.items) }
  if (node.properties) return objectOf(Object.entries(node.properties), node.required ?? [])
  if (typeof node.additionalProperties === 'object') {
    const of = node.additionalProperties
    const keys = node.propertyNames?.enum?.map(String)
    if (keys)
      return objectOf(
        keys.map((key) => [key, of] as const),
        [],
      )
    return { kind: 'map', isRequired: true, of: shapeOf(of) }
  }
  const type = valueTypes.find((name) => name === (node.type ?? typeof node.const))
  if (!type) throw new Error(`no column for ${JSON.stringify(node)}`)
  // A text that may be empty is an empty cell: a required one would be refused.
  const mayBeEmpty = type === 'string' && !(node.pattern ?? node.enum ?? node.minLength ?? node.format)
  return {
    kind: 'value',
    isRequired: !mayBeEmpty,
    type,
    choices: (node.enum ?? []).map(String),
    pattern: node.pattern ?? null,
    least: node.minimum ?? null,
  }
}

/** The shape of the records of a list file, as its schema has it. */
export const recordShape = (file: RecordFile): ReadonlyMap<string, Shape> => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what else there is, shapeOf refuses
  const shape = shapeOf(toJsonSchema(recordSchemas[file], { errorMode: 'ignore' }) as Node)
  if (shape.kind !== 'object') throw new Error(`a record of ${file} is no object`)
  return shape.parts
}
