import { expect, it } from 'vitest'
import { compareRecords } from '#src/domain/files/file-changes.ts'

it('counts records that came, went, and say something else', () => {
  const before = [{ id: 'kept', name: 'a' }, { id: 'changed', name: 'a' }, { id: 'gone' }]
  const after = [{ id: 'new' }, { id: 'newer' }, { id: 'changed', name: 'b' }, { id: 'kept', name: 'a' }]
  expect(compareRecords('sites', before, after)).toEqual({ file: 'sites', added: 2, removed: 1, changed: 1 })
})

it('finds nothing between equal states', () => {
  expect(compareRecords('sites', [{ id: 'a' }], [{ id: 'a' }])).toEqual({
    file: 'sites',
    added: 0,
    removed: 0,
    changed: 0,
  })
})
