import { personnelKinds } from '#src/schema/personnel-kinds.ts'
import type { Field } from './fields.ts'

const number = (key: string): Field => ({ key, kind: 'number', empty: 'null' })

const sexes: readonly Field[] = [number('women'), number('men')]

/** The fields of a monthly head count, with its finer rows. */
export const headcountFields: readonly Field[] = [
  { key: 'id', kind: 'id' },
  { key: 'month', kind: 'date' },
  { key: 'mission', kind: 'line' },
  ...['troops', 'police', 'observers', 'total', 'contributors'].map((key) => number(key)),
  { key: 'summed', kind: 'flag', empty: 'absent' },
  {
    key: 'by',
    kind: 'list',
    empty: 'absent',
    fields: [
      { key: 'contributor', kind: 'line' },
      ...personnelKinds.map((key): Field => ({ key, kind: 'group', fields: sexes, empty: 'absent' })),
    ],
  },
  { key: 'sources', kind: 'records', to: 'sources' },
]
