import { describe, expect, it } from 'vitest'
import { typedCell } from '#src/export/xlsx/typed-cell.ts'

describe('typedCell', () => {
  it('makes a date of what is nothing but a day', () => {
    expect(typedCell('2024-04-09')).toEqual({ day: '2024-04-09' })
    expect(typedCell('2024-02-29')).toEqual({ day: '2024-02-29' })
  })

  it.each(['2024', '2024-04', '2023-02-29', '2024-13-01', '2024-04-09: afp-2024-04-09', 'afp-2024-04-09'])(
    'leaves %s a text',
    (text) => expect(typedCell(text)).toBe(text),
  )

  it('has no dates where workbooks count a day that there never was', () => {
    expect(typedCell('1900-02-28')).toBe('1900-02-28')
    expect(typedCell('1900-03-01')).toEqual({ day: '1900-03-01' })
  })

  it('keeps 0 a zero and a gap a gap', () => {
    expect([0, -1.5, null, '', Number.NaN].map(typedCell)).toEqual([0, -1.5, null, null, null])
  })

  it('leads to an address, and to nothing that only holds one', () => {
    const address = 'https://example.org/a?b=1#c'
    expect(typedCell(address)).toEqual({ text: address, address })
    expect(typedCell(`See ${address}`)).toBe(`See ${address}`)
    expect(typedCell('javascript:alert(1)')).toBe('javascript:alert(1)')
  })
})
