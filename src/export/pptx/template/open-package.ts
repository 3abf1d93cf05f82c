import { TemplateError } from './template-error.ts'
import { type XmlElement, childrenOf, readXml, transitional, valueOf } from './xml-tree.ts'
import type { ZipFile } from './read-zip.ts'

/** What a part says it needs. */
export type PartRelation = {
  id: string
  /** The last word of its type, such as `slideLayout`. */
  kind: string
  /** The path of a part, or an address outside. */
  target: string
  isOutside: boolean
}

/** An Office file as its parts, each with its type and what it needs. */
export type OpenPackage = {
  names: readonly string[]
  /** Of a part; empty: it has none. */
  typeOf: (path: string) => string
  relationsOf: (path: string) => readonly PartRelation[]
  /** A part that must be there. */
  xml: (path: string) => XmlElement
  /** Null: it is not there. */
  bytes: (path: string) => Uint8Array | null
}

/** The path that a relation of a part means; it never leads out of the package. */
const resolved = (from: string, target: string): string => {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

const plainPath = (target: string): string => {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

const typesOf = (types: XmlElement): OpenPackage['typeOf'] => {
  const [byName, byEnding] = [new Map<string, string>(), new Map<string, string>()]
  for (const entry of childrenOf(types)) {
    const type = valueOf(entry, 'ContentType') ?? ''
    const [name, ending] = [valueOf(entry, 'PartName'), valueOf(entry, 'Extension')]
    if (name !== null) byName.set(name.toLowerCase(), type)
    if (ending !== null) byEnding.set(ending.toLowerCase(), type)
  }
  return (path) =>
    byName.get(`/${path}`.toLowerCase()) ?? byEnding.get((path.split('.').at(-1) ?? '').toLowerCase()) ?? ''
}

/** A ZIP file as an Office file. Throws a TemplateError where it is none, or a part cannot be read. */
export const openPackage = (zip: ZipFile): OpenPackage => {
  const read = (path: string): XmlElement => {
    const bytes = zip.read(path)
    if (bytes === null) throw new TemplateError('missing-part', path)
    return readXml(bytes, path)
  }
  if (!zip.names.some((name) => name.toLowerCase() === '[content_types].xml'))
    throw new TemplateError('not-presentation')
  return {
    names: zip.names,
    typeOf: typesOf(read('[Content_Types].xml')),
    relationsOf: (path) => {
      const place = path.replace(/([^/]*)$/, '_rels/$1.rels')
      const bytes = zip.read(place)
      if (bytes === null) return []
      return childrenOf(readXml(bytes, place)).map((relation) => {
        const isOutside = valueOf(relation, 'TargetMode') === 'External'
        const target = valueOf(relation, 'Target') ?? ''
        return {
          id: valueOf(relation, 'Id') ?? '',
          kind:
            transitional(valueOf(relation, 'Type') ?? '')
              .split('/')
              .at(-1) ?? '',
          target: isOutside ? target : resolved(path, plainPath(target)),
          isOutside,
        }
      })
    },
    xml: read,
    bytes: zip.read,
  }
}
