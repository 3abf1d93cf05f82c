import type { DeskLists, DeskRecord } from '#src/domain/desk/desk-files.ts'
import type { Named, Vocabulary } from '#src/domain/desk/fields.ts'
import { type Json, isJsonObject } from '#src/domain/files/pack.ts'
import { fold } from '#src/domain/names/fold.ts'

/** Values by what people call them, folded. A name that two have leads to neither by itself. */
export type ByName<T> = ReadonlyMap<string, readonly T[]>

/** What cells can say instead of ids and codes, in every language of the page. */
export type Lexicon = {
  choices: { readonly [V in Vocabulary]?: ByName<string | number> }
  records: { readonly [N in Named]: ByName<string> }
  /** Ids of each list. */
  ids: { readonly [N in Named]: ReadonlySet<string> }
  /** Addresses of sources, see new-ids.ts. */
  sources: readonly DeskRecord[]
}

/** A name for comparing: without accents, capitals and doubled blanks. */
export const folded = (text: string): string => fold(text).replaceAll(/\s+/gu, ' ').trim()

/** Values by their names. */
export const indexByName = <T>(entries: Iterable<readonly [name: string, value: T]>): ByName<T> => {
  const found = new Map<string, T[]>()
  for (const [name, value] of entries) {
    const key = folded(name)
    if (key === '') continue
    const before = found.get(key)
    if (!before) found.set(key, [value])
    else if (!before.includes(value)) before.push(value)
  }
  return found
}

/** All texts of a value: the text, or that of each language. */
export const textsOf = (value: Json | undefined): readonly string[] => {
  if (typeof value === 'string') return [value]
  return isJsonObject(value)
    ? Object.values(value).filter((text): text is string => typeof text === 'string')
    : []
}

type Codes = { id: string; names: readonly string[] }

/** Records by their ids and names: those of the desk, and the areas and contributors. */
export const recordNames = (
  lists: DeskLists,
  codes: { provinces: readonly Codes[]; contributors: readonly Codes[] },
): Pick<Lexicon, 'records' | 'ids' | 'sources'> => {
  const named = (list: readonly Codes[]) => ({
    names: indexByName(list.flatMap(({ id, names }) => [id, ...names].map((name) => [name, id] as const))),
    ids: new Set(list.map(({ id }) => id)),
  })
  const of = (records: readonly DeskRecord[], key: string) =>
    named(records.map((record) => ({ id: record.id, names: textsOf(record[key]) })))
  const all = {
    provinces: named(codes.provinces),
    contributors: named(codes.contributors),
    sites: of(lists.sites, 'name'),
    sources: of(lists.sources, 'title'),
    outputs: of(lists.outputs, ''),
  }
  const { provinces, contributors, sites, sources, outputs } = all
  return {
    records: {
      provinces: provinces.names,
      contributors: contributors.names,
      sites: sites.names,
      sources: sources.names,
      outputs: outputs.names,
    },
    ids: {
      provinces: provinces.ids,
      contributors: contributors.ids,
      sites: sites.ids,
      sources: sources.ids,
      outputs: outputs.ids,
    },
    sources: lists.sources,
  }
}
