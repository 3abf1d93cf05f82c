import { expect, it } from 'vitest'
import { compareRecords } from '#src/domain/files/file-changes.ts'

it('counts records that came, went, and say something else', () => {
  const before = [{ id: 'kept', name: 'a' }, { id: 'changed', name: 'a' }, { id: 'gone' }]
  const after = [{ id: 'new' }, { id: 'newer' }, { id: 'changed', name: 'b' }, { id: 'kept', name: 'a' }]
  expect(compareRecords('sites', before, after)).toEqual({
    change: { file: 'sites', added: 2, removed: 1, changed: 1, unread: 0 },
    lost: 0,
  })
})

it('finds nothing between equal states', () => {
  expect(compareRecords('sites', [{ id: 'a' }], [{ id: 'a' }])).toEqual({
    change: { file: 'sites', added: 0, removed: 0, changed: 0, unread: 0 },
    lost: 0,
  })
})

it('calls no record removed that could not be read', () => {
  const before = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
  // b is there twice; f is new; one has lost its id, and may be d or e.
  const unread = ['a', 'b', 'f', '#7']
  expect(compareRecords('sites', before, [{ id: 'b' }, { id: 'c' }], unread)).toEqual({
    change: { file: 'sites', added: 0, removed: 1, changed: 0, unread: 4 },
    lost: 2,
  })
  // Of a new record without an id nothing is missing.
  expect(compareRecords('sites', before, before, ['#6']).lost).toBe(0)
})
