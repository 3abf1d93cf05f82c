import type { Json } from '#src/domain/files/pack.ts'
import { components } from '#src/schema/components.ts'
import { fallbackOf, languageCodes, mainLanguage } from '#src/schema/languages.ts'
import { eventTypes, sourceKinds, unitKinds } from '#src/schema/names.ts'
import { qualifiers } from '#src/schema/qualifiers.ts'
import { effectNames, seenStatuses } from '#src/schema/status-lists.ts'
import { ReturnKind } from '#src/schema/event.ts'
import { OutputCategory } from '#src/schema/output.ts'
import { LocationPrecision, SiteKind } from '#src/schema/site.ts'
import type { DeskFile, DeskRecord } from './desk-files.ts'
import { headcountFields } from './headcount-fields.ts'

/** A list of words that a field chooses from; the page has names for each. */
export type Vocabulary =
  | 'eventType'
  | 'eventStatus'
  | 'effect'
  | 'precision'
  | 'planBasis'
  | 'returnKind'
  | 'register'
  | 'siteKind'
  | 'locationPrecision'
  | 'sourceKind'
  | 'unitKind'
  | 'origin'
  | 'component'
  | 'covers'
  | 'outputCategory'
  | 'qualifier'
  | 'headquarters'

/** Lists whose records a field names by their ids. */
export type Named = 'provinces' | 'contributors' | 'sites' | 'sources' | 'outputs'

/** What a field is filled in with. */
type Control =
  /** `words`: a text in each language; `named`: one text for all readers, or one in each language. */
  | { kind: 'id' | 'line' | 'words' | 'named' | 'date' | 'number' | 'numbers' | 'flag' | 'years' }
  | { kind: 'choice'; of: Vocabulary; values: readonly (string | number)[] }
  | { kind: 'record'; to: Named }
  | { kind: 'records'; to: Named }
  | { kind: 'group'; fields: readonly Field[] }
  | { kind: 'list'; fields: readonly Field[] }

/** One field of a record: what it is filled in with, and what stands there if it is not. */
export type Field = Control & {
  key: string
  /** `null`: nothing is known; `absent`: the record goes without it. Else it must be filled in. */
  empty?: 'null' | 'absent'
  /** More than a line. */
  isLong?: true
  /** What a new record begins with. */
  start?: Json
}

const orNull = { empty: 'null' } as const
const orAbsent = { empty: 'absent' } as const

const choice = (key: string, of: Vocabulary, values: readonly (string | number)[]) =>
  ({ key, kind: 'choice', of, values }) as const

const precision = choice('precision', 'precision', ['day', 'month', 'year', 'approx'])
const sources: Field = { key: 'sources', kind: 'records', to: 'sources' }
const date: Field = { key: 'date', kind: 'date' }
const province: Field = { key: 'province', kind: 'record', to: 'provinces', ...orNull }
const contributor: Field = { key: 'contributor', kind: 'record', to: 'contributors', ...orNull }
const site: Field = { key: 'site', kind: 'record', to: 'sites' }
const notes: Field = { key: 'notes', kind: 'words', isLong: true, ...orNull }
const value: Field = { key: 'value', kind: 'number' }
const quantity: readonly Field[] = [
  value,
  { ...choice('qualifier', 'qualifier', qualifiers), start: 'exact' },
]
const dated: readonly Field[] = [date, precision]

/**
 * The fields of each kind of record, in the order in which a record is written. The form, a new record and
 * the words of a change are made of it; tests hold it against the schemas, so that no field is forgotten.
 */
export const fieldsOf: { readonly [F in DeskFile]: readonly Field[] } = {
  events: [
    { key: 'id', kind: 'id' },
    date,
    precision,
    { ...choice('type', 'eventType', eventTypes), start: 'handover' },
    { ...choice('status', 'eventStatus', ['happened', 'planned', 'missed']), start: 'happened' },
    province,
    { ...site, ...orNull },
    contributor,
    { key: 'recipient', kind: 'words', ...orNull },
    { key: 'planned', kind: 'date', ...orNull },
    { key: 'announced', kind: 'group', fields: [...dated, sources], ...orAbsent },
    { ...choice('planBasis', 'planBasis', ['binding', 'announced', 'not-agreed']), ...orAbsent },
    { key: 'resolution', kind: 'number', ...orAbsent },
    { key: 'mandateUntil', kind: 'date', ...orAbsent },
    { key: 'otherDates', kind: 'list', fields: [...dated, sources], ...orAbsent },
    { ...choice('returnKind', 'returnKind', ReturnKind.options), ...orAbsent },
    { ...choice('effect', 'effect', effectNames), ...orNull },
    { key: 'title', kind: 'words' },
    { key: 'summary', kind: 'words', isLong: true },
    { key: 'conflicts', kind: 'words', isLong: true, ...orNull },
    { key: 'figures', kind: 'list', fields: [{ key: 'name', kind: 'words' }, value] },
    sources,
  ],
  sites: [
    { key: 'id', kind: 'id' },
    { ...choice('register', 'register', ['drawdown', 'un-maps']), start: 'drawdown' },
    { key: 'name', kind: 'words' },
    province,
    { key: 'territory', kind: 'words', ...orNull },
    { ...choice('kind', 'siteKind', SiteKind.options), ...orNull },
    { key: 'contributors', kind: 'records', to: 'contributors' },
    {
      key: 'position',
      kind: 'group',
      fields: [
        { key: 'lat', kind: 'number' },
        { key: 'lon', kind: 'number' },
        { key: 'source', kind: 'record', to: 'sources' },
      ],
      ...orNull,
    },
    { ...choice('precision', 'locationPrecision', LocationPrecision.options), start: 'not-known' },
    { key: 'opened', kind: 'group', fields: [...dated, sources], ...orNull },
    {
      key: 'seen',
      kind: 'list',
      fields: [
        ...dated,
        choice('status', 'effect', seenStatuses),
        { key: 'recipient', kind: 'words', ...orNull },
        { key: 'note', kind: 'words', isLong: true },
        sources,
      ],
    },
    notes,
    sources,
  ],
  sources: [
    { key: 'id', kind: 'id' },
    { key: 'publisher', kind: 'named' },
    { key: 'title', kind: 'named' },
    { key: 'descriptive', kind: 'flag', start: false },
    { key: 'date', kind: 'date', ...orNull },
    { key: 'url', kind: 'line' },
    { key: 'lang', kind: 'line', start: mainLanguage },
    { ...choice('kind', 'sourceKind', sourceKinds), start: 'un-official' },
  ],
  contingents: [
    { key: 'id', kind: 'id' },
    { ...choice('origin', 'origin', ['un-maps', 'reported']), start: 'reported' },
    { key: 'name', kind: 'words', ...orNull },
    contributor,
    { ...choice('kind', 'unitKind', unitKinds), ...orNull },
    { ...site, ...orNull },
    province,
    { key: 'mission', kind: 'line' },
    { key: 'from', kind: 'group', fields: dated, ...orNull },
    { key: 'to', kind: 'group', fields: dated, ...orNull },
    { key: 'estimates', kind: 'years', start: {} },
    { key: 'strengths', kind: 'list', fields: [...quantity, ...dated, sources] },
    notes,
    sources,
  ],
  strength: [
    { key: 'id', kind: 'id' },
    date,
    precision,
    { ...choice('component', 'component', components), start: 'total-uniformed' },
    { ...choice('covers', 'covers', ['part', 'addition', 'planned', 'left']), ...orAbsent },
    { key: 'label', kind: 'words' },
    { key: 'authorised', kind: 'number', ...orNull },
    { key: 'resolution', kind: 'number', ...orAbsent },
    { key: 'actual', kind: 'group', fields: quantity, ...orNull },
    province,
    contributor,
    notes,
    sources,
  ],
  outputs: [
    { key: 'id', kind: 'id' },
    contributor,
    { key: 'actor', kind: 'words' },
    province,
    { ...choice('category', 'outputCategory', OutputCategory.options), start: 'other' },
    { key: 'quantity', kind: 'group', fields: quantity },
    {
      key: 'unit',
      kind: 'group',
      fields: [
        { key: 'id', kind: 'id' },
        { key: 'label', kind: 'words' },
      ],
    },
    { key: 'from', kind: 'date', ...orNull },
    { key: 'to', kind: 'date', ...orNull },
    { key: 'partOf', kind: 'record', to: 'outputs', ...orNull },
    { key: 'mayOverlap', kind: 'records', to: 'outputs' },
    {
      key: 'quote',
      kind: 'group',
      fields: [
        { key: 'text', kind: 'line', isLong: true },
        { key: 'source', kind: 'record', to: 'sources' },
      ],
    },
    notes,
    sources,
  ],
  deployments: [
    { key: 'id', kind: 'id' },
    site,
    { key: 'year', kind: 'number' },
    { key: 'mission', kind: 'line' },
    { key: 'troops', kind: 'numbers' },
    { key: 'mean', kind: 'number', ...orNull },
    {
      key: 'units',
      kind: 'group',
      fields: ['eng', 'med', 'sig', 'av', 'riv', 'maint', 'trans'].map((key): Field => ({
        key,
        kind: 'number',
        empty: 'absent',
      })),
      ...orAbsent,
    },
    { ...choice('headquarters', 'headquarters', [1, 2, 3]), ...orAbsent },
    { key: 'police', kind: 'flag', ...orAbsent },
    { key: 'observers', kind: 'flag', ...orAbsent },
  ],
  headcounts: headcountFields,
  'base-estimates': [
    { key: 'id', kind: 'id' },
    site,
    { key: 'mission', kind: 'line' },
    date,
    ...['total', 'troops', 'police', 'observers'].map((key): Field => ({
      key,
      kind: 'number',
      empty: 'null',
    })),
    sources,
  ],
}

/** A text with nothing in it yet, in each language in which the data must have it. */
const blankText: Readonly<Record<string, string>> = Object.fromEntries(
  languageCodes.filter((code) => fallbackOf(code) === null).map((code) => [code, '']),
)

/** What stands in a field that nobody has filled in yet; undefined where the record goes without it. */
const blankOf = (field: Field): Json | undefined => {
  if (field.start !== undefined) return field.start
  if (field.empty === 'null') return null
  if (field.empty === 'absent') return undefined
  return filledOf(field)
}

/** The same for a field that is to be filled in now, whether or not it may be empty. */
export const filledOf = (field: Field): Json => {
  switch (field.kind) {
    case 'words':
      return blankText
    case 'records':
    case 'numbers':
    case 'list':
      return []
    case 'group':
      return blankFields(field.fields)
    case 'years':
      return {}
    case 'flag':
      return true
    case 'choice':
      return field.values[0] ?? ''
    default:
      return ''
  }
}

/** An object with the fields as nobody has filled them in yet. */
export const blankFields = (fields: readonly Field[]): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const blank = blankOf(field)
      return blank === undefined ? [] : [[field.key, blank] as const]
    }),
  )

/** A new record that nothing has been said of. */
export const blankRecord = (file: DeskFile, id: string): DeskRecord => ({
  ...blankFields(fieldsOf[file]),
  id,
})
