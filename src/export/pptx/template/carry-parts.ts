import { type Part, type Relation, officeType, xmlHead } from '#src/export/pptx/package.ts'
import { cleanPart } from './clean-part.ts'
import type { OpenPackage, PartRelation } from './open-package.ts'
import { TemplateError } from './template-error.ts'
import { type XmlElement, writeXml } from './xml-tree.ts'

/** What of a template does not come along; src/text/…/template.ts says each. */
export type DroppedKind =
  | 'slides'
  | 'macros'
  | 'links'
  | 'embedded'
  | 'media'
  | 'animations'
  | 'fonts'
  | 'others'

type PartKind = 'slideMaster' | 'slideLayout' | 'theme' | 'themeOverride'

/** Where a part goes, its type, what it may need, and what of that it needs without naming it. */
const kinds: Readonly<
  Record<PartKind, { folder: string; type: string; needs: readonly string[]; unnamed: readonly string[] }>
> = {
  slideMaster: {
    folder: 'ppt/slideMasters',
    type: `${officeType}.presentationml.slideMaster+xml`,
    needs: ['slideLayout', 'theme', 'image'],
    unnamed: ['theme'],
  },
  slideLayout: {
    folder: 'ppt/slideLayouts',
    type: `${officeType}.presentationml.slideLayout+xml`,
    needs: ['slideMaster', 'themeOverride', 'image'],
    unnamed: ['slideMaster', 'themeOverride'],
  },
  theme: { folder: 'ppt/theme', type: `${officeType}.theme+xml`, needs: ['image'], unnamed: [] },
  themeOverride: {
    folder: 'ppt/theme',
    type: `${officeType}.themeOverride+xml`,
    needs: ['image'],
    unnamed: [],
  },
}

const isKind = (kind: string): kind is PartKind => kind in kinds

const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml',
}

/** What a relation that does not come along is called. */
const droppedAs = ({ kind, isOutside }: PartRelation): DroppedKind | null => {
  if (isOutside) return 'links'
  if (['audio', 'video', 'media'].includes(kind)) return 'media'
  if (['oleObject', 'package', 'control', 'activeXControlBinary'].includes(kind)) return 'embedded'
  if (kind === 'vbaProject') return 'macros'
  // Drawings for old programs, of what is dropped already; a click that leads to a slide of the template.
  return kind === 'vmlDrawing' || kind === 'slide' ? null : 'others'
}

/** SVG can hold programs and addresses; the picture for older programs beside it is enough then. */
const isPlainSvg = (bytes: Uint8Array): boolean =>
  !/<!doctype|<!entity|<script|\son\w+\s*=|href\s*=\s*["'](?!#|data:)|url\(\s*["']?(?!#)|@import/i.test(
    new TextDecoder().decode(bytes),
  )

/** Takes masters, layouts, themes and their pictures out of a template, under names of our own. */
export const carrier = (file: OpenPackage) => {
  const parts = new Map<string, Part>()
  const trees = new Map<string, XmlElement>()
  const newNames = new Map<string, string>()
  const counts: Record<string, number> = {}
  const dropped = new Map<DroppedKind, number>()
  const drop = (kind: DroppedKind | null, count = 1) => {
    if (kind !== null && count > 0) dropped.set(kind, (dropped.get(kind) ?? 0) + count)
  }
  const nextName = (folder: string, name: string, ending: string): string => {
    counts[name] = (counts[name] ?? 0) + 1
    return `${folder}/${name}${counts[name]}.${ending}`
  }

  const picture = (path: string): string | null => {
    const known = newNames.get(path.toLowerCase())
    if (known !== undefined) return known
    const ending = (path.split('.').at(-1) ?? '').toLowerCase()
    const [type, bytes] = [pictureTypes[ending], file.bytes(path)]
    if (type === undefined || bytes === null || (ending === 'svg' && !isPlainSvg(bytes))) return null
    const name = nextName('ppt/media', 'template', ending)
    newNames.set(path.toLowerCase(), name)
    parts.set(name, { path: name, type, content: bytes, relations: [] })
    return name
  }

  const carry = (path: string, kind: PartKind): string => {
    const known = newNames.get(path.toLowerCase())
    if (known !== undefined) return known
    const { folder, type, needs, unnamed } = kinds[kind]
    const tree = file.xml(path)
    const name = nextName(folder, kind, 'xml')
    newNames.set(path.toLowerCase(), name)
    const all = file.relationsOf(path)
    const wanted = all.filter((relation) => !relation.isOutside && needs.includes(relation.kind))
    const targets = new Map<string, string>()
    for (const { id, kind: needed, target } of wanted) {
      if (needed !== 'image') continue
      const found = picture(target)
      if (found === null) drop('others')
      else targets.set(id, found)
    }
    const named = new Set([
      ...targets.keys(),
      ...wanted.filter((one) => one.kind !== 'image').map(({ id }) => id),
    ])
    for (const relation of all) if (!wanted.includes(relation)) drop(droppedAs(relation))
    const { element, used, animations, actions } = cleanPart(tree, named)
    drop('animations', animations)
    drop('macros', actions)
    trees.set(name, element)
    const relations = wanted.flatMap((one): readonly Relation[] => {
      if (!named.has(one.id) || !(used.has(one.id) || unnamed.includes(one.kind))) return []
      const target = isKind(one.kind) ? carry(one.target, one.kind) : targets.get(one.id)
      return target === undefined ? [] : [{ id: one.id, type: relationType(one.kind), target }]
    })
    parts.set(name, { path: name, type, content: xmlHead + writeXml(element), relations })
    return name
  }

  return {
    carry,
    drop,
    /** Without pictures that nothing shows any more. */
    parts: (): readonly Part[] => {
      const all = [...parts.values()]
      const shown = new Set(all.flatMap(({ relations }) => relations.map(({ target }) => target)))
      return all.filter(({ path }) => !path.startsWith('ppt/media/') || shown.has(path))
    },
    dropped,
    /** The path in the deck of a part of the template; undefined: it does not come along. */
    newNameOf: (path: string): string | undefined => newNames.get(path.toLowerCase()),
    /** A carried part, as it is in the deck. */
    tree: (name: string): XmlElement => {
      const found = trees.get(name)
      if (!found) throw new TemplateError('missing-part', name)
      return found
    },
    relationsOf: (name: string): readonly Relation[] => parts.get(name)?.relations ?? [],
  }
}

const relationType = (kind: string): string =>
  `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`
