import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeRemarks, encodeRemarks, isRemarkText } from '#src/domain/remarks/remark-code.ts'
import { type Pin, type Remark, numbered, remarkLimits, remarkPanels } from '#src/domain/remarks/remark.ts'
import { parseView, serialiseView } from '#src/url/codec.ts'
import { defaultView } from '#src/url/view.ts'

const pin: fc.Arbitrary<Pin> = fc.oneof(
  fc.constantFrom('2024', '2024-06', '2024-06-30').map((date): Pin => ({ kind: 'date', date })),
  fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,6})?$/).map((site): Pin => ({ kind: 'site', site })),
  fc.constantFrom(...remarkPanels).map((panel): Pin => ({ kind: 'panel', panel })),
)

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('Été à Goma : « oui »', 'شكرا', '<b>&amp;</b>'),
  )
  .filter(isRemarkText)

const remark: fc.Arbitrary<Remark> = fc.record({ pin, text })

/** What a link brings to the page. */
const brought = (note: string) => decodeRemarks(parseView(`?note=${encodeURIComponent(note)}`).view.note)

/** A link with lines that no form of ours would write. */
const packed = (...lines: readonly string[]): string => {
  // The sum is taken from a link of ours: remarks of any text are written, and held to the rules when read.
  const remarks = lines.map((line): Remark => {
    const [code = '', ...words] = line.split(' ')
    return { pin: { kind: 'site', site: code.slice(1) }, text: words.join(' ') }
  })
  return encodeRemarks(remarks) ?? ''
}

describe('the remarks of a link', () => {
  it('come back as they were, through the link of the page', () => {
    fc.assert(
      fc.property(fc.array(remark, { minLength: 1, maxLength: remarkLimits.count }), (remarks) => {
        const note = encodeRemarks(remarks)
        const { view, problems } = parseView(serialiseView({ ...defaultView, note }))
        expect(problems).toEqual([])
        expect(decodeRemarks(view.note)).toEqual({ remarks, lost: 0 })
      }),
      { numRuns: 60 },
    )
    expect(encodeRemarks([])).toBeNull()
    expect(decodeRemarks(null)).toEqual({ remarks: [], lost: 0 })
  })

  it.each([
    ['an order of letters that is turned', 'sgoma Closed \u202Eton'],
    ['a letter without width', 'sgoma Clo\u200Bsed'],
    ['a control', 'sgoma Closed\u0007'],
    ['a tab', 'sgoma Closed\tnot'],
    ['no words', 'sgoma '],
    ['a text that is too long', `sgoma ${'a'.repeat(remarkLimits.text + 1)}`],
    ['a site that is no id', 's<img> Closed'],
    ['a site whose id is too long', `s${'a'.repeat(90)} Closed`],
  ])('with %s are left out and counted, and the others stay', (_, line) => {
    const { remarks, lost } = brought(packed(line, 'sgoma <script>alert(1)</script>'))
    expect(remarks).toEqual([{ pin: { kind: 'site', site: 'goma' }, text: '<script>alert(1)</script>' }])
    expect(lost).toBe(1)
  })

  it('are at most nine, and no longer than a link may be', () => {
    const many = Array.from({ length: 12 }, (_, place) => `sgoma Number ${place}`)
    const { remarks, lost } = brought(packed(...many))
    expect([remarks.length, lost]).toEqual([remarkLimits.count, 3])
    const huge = packed(...Array.from({ length: 9 }, () => `sgoma ${'é'.repeat(160)}`))
    expect(huge.length).toBeGreaterThan(remarkLimits.code)
    expect(brought(huge)).toEqual({ remarks: [], lost: Infinity })
  })

  it('are none if the link was cut, changed, or is of another form; nothing is thrown', () => {
    const whole = packed('sgoma Closed')
    for (const wrong of [
      whole.slice(0, -1),
      whole.slice(0, 9),
      whole.replace('1', '2'),
      'not-a-note',
      '1',
      '1-_-_0000',
      `${whole}x`,
    ])
      // prettier-ignore
      expect(decodeRemarks(wrong)).toEqual({ remarks: [], lost: Infinity })
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (any) => {
        expect(decodeRemarks(any).remarks).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('on a site that the data do not know are left out, and the others keep their numbers', () => {
    const { remarks } = decodeRemarks(packed('snowhere One', 'sgoma Two'))
    expect(numbered(remarks, (id) => id === 'goma')).toEqual([
      { pin: { kind: 'site', site: 'goma' }, text: 'Two', number: 2 },
    ])
  })
})
