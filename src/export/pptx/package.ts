import { xmlText } from '#src/export/xml.ts'
import { type ZipEntry, joinEntries, packEntry } from './zip-in-pieces.ts'

/** What one part says it needs: another part by its path, or an address outside the file. */
export type Relation = { id: string; type: string; target: string; outside?: boolean }

/** One file inside the package. `type` null: its extension says what it is. */
export type Part = {
  path: string
  type: string | null
  content: string | Uint8Array
  relations: readonly Relation[]
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** What the types of Office's parts begin with. */
export const officeType = 'application/vnd.openxmlformats-officedocument'

/** A part of one of Office's formats, by what its type ends with: `spreadsheetml.styles`. */
export const officePart = (
  path: string,
  type: string,
  content: string,
  relations: readonly Relation[] = [],
): Part => ({ path, type: `${officeType}.${type}+xml`, content, relations })

const byExtension = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  svg: 'image/svg+xml',
  xlsx: `${officeType}.spreadsheetml.sheet`,
}

const contentTypes = (parts: readonly Pick<Part, 'path' | 'type'>[]): string => {
  const defaults = Object.entries(byExtension).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  )
  const overrides = parts.flatMap(({ path, type }) =>
    type === null ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
  )
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`
}

/** From one part to another, as a relative path: some readers take no other. */
const relativePath = (from: string, to: string): string => {
  const [folders, steps] = [from.split('/').slice(0, -1), to.split('/')]
  const different = folders.findIndex((folder, index) => folder !== steps[index])
  const common = different === -1 ? folders.length : different
  return [...folders.slice(common).map(() => '..'), ...steps.slice(common)].join('/')
}

const relationsXml = ({ path, relations }: Part): string => {
  const lines = relations.map(({ id, type, target, outside }) =>
    outside
      ? `<Relationship Id="${id}" Type="${type}" Target="${xmlText(target)}" TargetMode="External"/>`
      : `<Relationship Id="${id}" Type="${type}" Target="${relativePath(path, target)}"/>`,
  )
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`
}

const relationsPath = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels')

/**
 * The parts as a package (ISO/IEC 29500-2). The first part stands for the package itself: its path is empty
 * and it has relations only. Each is packed before the next is asked for: a large deck has 13 MB of text.
 */
export const zipPackage = async (parts: Iterable<Part>): Promise<Uint8Array<ArrayBuffer>> => {
  const types: Pick<Part, 'path' | 'type'>[] = []
  const entries = new Map<string, ZipEntry>()
  for (const part of parts) {
    const { path, type, relations, content } = part
    types.push({ path, type })
    const beside = relationsPath(path)
    // oxlint-disable no-await-in-loop -- one after the other, so that the page answers in between
    if (relations.length > 0) entries.set(beside, await packEntry(beside, relationsXml(part)))
    if (path !== '') entries.set(path, await packEntry(path, content))
    // oxlint-enable no-await-in-loop
  }
  // It is the first file, though only now it is known what is in it.
  const first = '[Content_Types].xml'
  return joinEntries([await packEntry(first, contentTypes(types)), ...entries.values()])
}
