import { describe, expect, it } from 'vitest'
import { readSvg, type SvgElement } from '#src/export/pdf/svg-tree.ts'
import { svgParts } from '#src/export/svg/svg-parts.ts'

const head =
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><title>A &gt; B</title><style>@font-face{}</style>'

const line = (index: number): string => `<path d="M${index} 0${'L1 1'.repeat(3000)}"/>`

const lines = (first: number, count: number): string =>
  Array.from({ length: count }, (_, index) => line(first + index)).join('')

const svg =
  `${head}<rect width="20" height="10"/><clipPath id="box"><rect width="9" height="9"/></clipPath>` +
  `<g clip-path="url(#box)"><g transform="translate(1 2)">${lines(0, 20)}<text x="1" y="2">Goma &gt; Sake</text></g></g>` +
  `<g><svg x="2">${lines(32, 12)}</svg></g>` +
  `<g opacity="0.5">${lines(20, 12)}</g><text x="3" y="4">end</text></svg>`

/** What is drawn, in order: each element with the groups around it. */
const drawnIn = ({ name, attributes, children, text }: SvgElement, around: string): readonly string[] => {
  if (['title', 'style', 'clipPath'].includes(name)) return []
  const self = `${around} ${name}${JSON.stringify(attributes)}`
  return children.length === 0 ? [`${self}${text}`] : children.flatMap((child) => drawnIn(child, self))
}

const drawn = (part: string): readonly string[] => drawnIn(readSvg(part), '')

describe('svgParts', () => {
  const parts = svgParts(svg)

  it('draws in parts what is drawn in one, in the same order and the same groups', () => {
    expect(parts.length).toBeGreaterThan(2)
    expect(parts.flatMap(drawn)).toEqual(drawn(svg))
  })

  it('reads no part in a piece that keeps the page, unless it is seen through as a whole', () => {
    for (const part of parts.filter((one) => !one.includes('opacity')))
      expect(part.length).toBeLessThan(120_000)
    expect(parts.filter((part) => part.includes('opacity'))).toHaveLength(1)
  })

  it('gives each part what it is cut off by, and the font where it has words', () => {
    for (const part of parts) {
      expect(part.split('<clipPath id="box">').length > 1).toBe(true)
      expect(part.includes('@font-face')).toBe(part.includes('<text'))
    }
  })

  it('leaves a small picture as it is', () => {
    expect(svgParts(`${head}</svg>`)).toEqual([`${head}</svg>`])
  })
})
