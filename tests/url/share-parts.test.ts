import { describe, expect, it } from 'vitest'
import { parseView } from '#src/url/codec.ts'
import { shareParts } from '#src/url/share-parts.ts'

const viewOf = (search: string) => parseView(search).view
const before = viewOf('?province=CD-SK,CD-NK&kind=medical&event=plan')

describe('the parts of a view and of the one before', () => {
  it('are the same objects where they say the same', () => {
    const after = shareParts(before, viewOf('?date=2024&province=CD-SK,CD-NK&kind=medical&event=plan'))
    expect(after.date).toBe('2024')
    expect(after.filter).toBe(before.filter)
    expect(after.eventTypes).toBe(before.eventTypes)
  })

  it.each([
    ['?province=CD-NK,CD-SK&kind=medical', 'another order'],
    ['?province=CD-SK&kind=medical', 'one less'],
    ['?province=CD-SK,CD-NK,CD-IT&kind=medical', 'one more'],
  ])('are those of the new view where they differ: %s, %s', (search) => {
    const next = viewOf(search)
    const after = shareParts(before, next)
    expect(after.filter.provinces).toBe(next.filter.provinces)
    expect(after.filter.kinds).toBe(before.filter.kinds)
    expect(after).toEqual(next)
  })
})
