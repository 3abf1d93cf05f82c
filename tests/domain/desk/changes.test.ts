import { describe, expect, it } from 'vitest'
import { changeFileText, readChangeFile } from '#src/domain/desk/change-file.ts'
import {
  type DeskChange,
  addRecord,
  appliedTo,
  revert,
  setField,
  withdrawRecord,
} from '#src/domain/desk/changes.ts'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import { blankRecord, fieldsOf } from '#src/domain/desk/fields.ts'
import { hold, take, takeAll } from '#src/domain/desk/hold.ts'
import { newId, sourceAt } from '#src/domain/desk/new-ids.ts'
import { problemsOfRecord } from '#src/domain/desk/record-problems.ts'
import { withPrecision } from '#src/domain/desk/change-field.ts'
import { deskFiles } from '#src/domain/desk/desk-files.ts'
import { recordSchemas } from '#src/schema/files.ts'

const lists: DeskLists = {
  events: [
    { id: 'one', date: '2024-01-01', title: { en: 'One', fr: 'Un' } },
    { id: 'two', date: '2024-02', title: { en: 'Two', fr: 'Deux' } },
  ],
  sites: [],
  sources: [{ id: 'un', url: 'https://www.un.org/en/' }],
  contingents: [],
  strength: [],
  outputs: [],
  deployments: [],
  headcounts: [],
  'base-estimates': [],
}

const one = { file: 'events', record: 'one' } as const

const dateOf = (changes: readonly DeskChange[]): unknown => appliedTo(lists, changes).events[0]?.['date']

describe('changes of records', () => {
  it('are one a field, and none where a field is as it was', () => {
    const first = setField(lists, [], one, 'date', '2024-01-02')
    const second = setField(lists, first, one, 'date', '2024-01-03')
    expect(second).toEqual([{ kind: 'correct', ...one, field: 'date', was: '2024-01-01', is: '2024-01-03' }])
    expect(dateOf(second)).toBe('2024-01-03')
    expect(setField(lists, second, one, 'date', '2024-01-01')).toEqual([])
    // The same text, whichever order its languages are in.
    expect(setField(lists, [], one, 'title', { fr: 'Un', en: 'One' })).toEqual([])
  })

  it('of a new record are in the record; one that is withdrawn before it was published is gone', () => {
    const added = addRecord([], 'events', { id: 'new', date: '' })
    const dated = setField(lists, added, { file: 'events', record: 'new' }, 'date', '2024')
    expect(dated).toEqual([
      { kind: 'add', file: 'events', record: 'new', value: { id: 'new', date: '2024' } },
    ])
    const named = setField(lists, dated, { file: 'events', record: 'new' }, 'id', 'better')
    expect(appliedTo(lists, named).events.map(({ id }) => id)).toEqual(['one', 'two', 'better'])
    expect(withdrawRecord(lists, named, { file: 'events', record: 'better' })).toEqual([])
  })

  it('are taken back one by one', () => {
    const both = setField(lists, setField(lists, [], one, 'date', '2025'), one, 'title', 'x')
    const [date] = both
    expect(date && revert(both, date).map((change) => change.kind === 'correct' && change.field)).toEqual([
      'title',
    ])
    const gone = withdrawRecord(lists, both, one)
    expect(appliedTo(lists, gone).events.map(({ id }) => id)).toEqual(['two'])
    expect(gone.flatMap((change) => revert(gone, change))).toEqual([])
  })
})

describe('changes that were made on other data', () => {
  const change: DeskChange = { kind: 'correct', ...one, field: 'date', was: '2023', is: '2024-01-05' }

  it.each([
    ['fits', '2024-01-01'],
    ['conflict', '2023'],
  ] as const)('%s where it was made on %s', (state, was) => {
    expect(hold(lists, [{ ...change, was }])[0]?.state).toBe(state)
  })

  it('are there where the data says the same, and in conflict where the record is gone or taken', () => {
    const [there, gone, taken, left] = hold(lists, [
      { ...change, is: '2024-01-01' },
      { ...change, record: 'three' },
      { kind: 'add', ...one, value: { id: 'one' } },
      { kind: 'withdraw', file: 'events', record: 'three', value: { id: 'three' } },
    ])
    expect([there?.state, gone?.state, taken?.state, left?.state]).toEqual([
      'there',
      'conflict',
      'conflict',
      'there',
    ])
  })

  it('are changes of this data once they are taken, over what had been done here', () => {
    const mine = setField(lists, [], one, 'date', '2026')
    expect(take(lists, mine, change)).toEqual([{ ...change, was: '2024-01-01' }])
    expect(dateOf(take(lists, withdrawRecord(lists, [], one), change))).toBe('2024-01-05')
  })

  it('are the same taken many at once as one by one', () => {
    const mine = [
      ...setField(lists, [], one, 'date', '2026'),
      ...addRecord([], 'sources', { id: 'mine', url: 'https://example.org/mine' }),
      ...withdrawRecord(lists, [], { file: 'events', record: 'two' }),
    ]
    const two = { file: 'events', record: 'two' } as const
    const more: readonly DeskChange[] = [
      { kind: 'add', file: 'events', record: 'three', value: { id: 'three', date: '2024-03' } },
      { ...change, is: '2024-01-05' },
      { kind: 'correct', ...two, field: 'date', was: '2024-02', is: '2024-02-02' },
      { kind: 'correct', ...two, field: 'title', was: null, is: { en: '2', fr: '2' } },
      { kind: 'add', file: 'sources', record: 'mine', value: { id: 'mine', url: 'https://example.org/theirs' } },
      { kind: 'correct', file: 'events', record: 'three', field: 'date', was: '2024-03', is: '2024-03-03' },
      { kind: 'correct', file: 'events', record: 'nobody', field: 'date', was: '2024', is: '2025' },
      { kind: 'correct', file: 'sources', record: 'un', field: 'url', was: '', is: 'https://www.un.org/en/' },
      { kind: 'withdraw', file: 'sources', record: 'un', value: { id: 'un' } },
    ] // prettier-ignore
    for (const before of [mine, [], mine.slice(1)]) {
      const oneByOne = more.reduce<readonly DeskChange[]>((all, next) => take(lists, all, next), before)
      const atOnce = takeAll(lists, before, more)
      expect(appliedTo(lists, atOnce)).toEqual(appliedTo(lists, oneByOne))
      expect(new Set(atOnce)).toEqual(new Set(oneByOne))
    }
  })

  it('travel in a file and come out as they were', () => {
    const changes = addRecord([change], 'sources', { id: 'new', url: 'https://example.org' })
    const text = changeFileText({ mission: 'unit', dataVersion: '2026.1', made: '2026-11-29', changes })
    expect(readChangeFile(text)).toEqual({
      file: { mission: 'unit', dataVersion: '2026.1', made: '2026-11-29', changes },
    })
  })

  it.each([
    ['markup', { title: '<img src=x onerror=alert(1)>' }, 'markup'],
    ['an address that runs', { url: 'javascript:alert(1)' }, 'address'],
    ['an address of data', { url: 'data:text/html,hi' }, 'address'],
    ['an id of another record', { id: 'other' }, 'form'],
  ])('are refused with %s', (_, value, why) => {
    const add = { kind: 'add', file: 'events', record: 'x', value: { id: 'x', ...value } }
    const text = JSON.stringify({ file: 'drawdown-changes', version: 1, mission: 'unit', dataVersion: '1', made: '2026', changes: [add] }) // prettier-ignore
    expect(readChangeFile(text)).toMatchObject({ fault: { why } })
  })

  it.each([
    ['no JSON', '{', 'not-json'],
    ['keys that objects have', '{"file":"x","__proto__":{"a":1}}', 'key'],
    ['too deep', '['.repeat(100_000), 'deep'],
    ['too large', `"${'x'.repeat(10_000_001)}"`, 'large'],
    ['a field that objects have', JSON.stringify({ file: 'drawdown-changes', version: 1, mission: 'unit', dataVersion: '1', made: '2026', changes: [{ ...change, field: '__proto__' }] }), 'form'], // prettier-ignore
    ['another file', '{"file":"drawdown-story"}', 'form'],
  ])('are refused with %s', (_, text, why) => {
    expect(readChangeFile(text)).toMatchObject({ fault: { why } })
  })
})

describe('the form', () => {
  it.each(deskFiles)('has every field of the schema, in its order: %s', (file) => {
    const schema = recordSchemas[file]
    expect('entries' in schema ? Object.keys(schema.entries ?? {}) : []).toEqual(
      fieldsOf[file].map(({ key }) => key),
    )
  })

  it('says of a new record what is still missing, and nothing of what may stay empty', () => {
    const said = problemsOfRecord('events', blankRecord('events', 'new'), 'unit', {})
    expect(new Set(said.map(({ field }) => field.split('.')[0]))).toEqual(
      new Set(['date', 'title', 'summary', 'sources']),
    )
  })

  it('knows how exact a date is by how it is typed, unless it is only about', () => {
    const fields = fieldsOf.events
    expect(withPrecision(fields, { precision: 'day' }, 'date', '2024-06')['precision']).toBe('month')
    expect(withPrecision(fields, { precision: 'approx' }, 'date', '2024-06')['precision']).toBe('approx')
    // At the place that the schema gives it.
    expect(Object.keys(withPrecision(fields, { id: 'a', type: 'plan' }, 'date', '2024'))).toEqual([
      'id',
      'date',
      'precision',
      'type',
    ])
  })

  it('makes ids that are free, and knows an address that is there already', () => {
    const record = { date: '2024-06-25', title: { en: 'Bukavu: handed over', fr: 'x' } }
    expect(newId('events', record, new Set())).toBe('2024-06-25-bukavu-handed-over')
    expect(newId('events', record, new Set(['2024-06-25-bukavu-handed-over']))).toBe(
      '2024-06-25-bukavu-handed-over-2',
    )
    expect(sourceAt(lists.sources, 'http://un.org/en#top')?.id).toBe('un')
    expect(sourceAt(lists.sources, 'https://un.org/fr')).toBeUndefined()
  })
})
