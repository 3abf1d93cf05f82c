import { describe, expect, it } from 'vitest'
import { buildBriefing } from '#src/briefing/build-briefing.ts'
import { textWidth } from '#src/draw/text-width.ts'
import { parseXml } from '#tests/export/pptx/read-package.ts'
import { tightest } from '#src/export/briefing/one-page.ts'
import { missionContext, realContext } from './real-briefing.ts'

// What stands in the graphics of pages and slides stands in them whole, in the longer language too: nobody can point at a file.

const contexts = (['en', 'fr'] as const).flatMap((language) =>
  [
    ['MONUSCO', () => missionContext(language, 'monusco')] as const,
    ['MINUSMA', () => missionContext(language, 'minusma')] as const,
    ['UNIFIL', () => missionContext(language, 'unifil')] as const,
    ['South Kivu', () => realContext(language)] as const,
  ].map(([name, context]) => [`${name} in ${language}`, context] as const),
)

/** A page of A4, and the least width that charts are laid out for. */
const pageWidth = 760

type Place = { x: number; y: number; scale: number }

/** Where a point of an element lies in its picture, and how large a unit of it is there. */
const placeOf = (element: Element, x: number, y: number): Place => {
  const place = { x, y, scale: 1 }
  for (let at: Element | null = element; at; at = at.parentElement) {
    const transform = at.getAttribute('transform') ?? ''
    const [, dx = 0, dy = 0] = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/u.exec(transform) ?? []
    const scale = Number(/scale\(([\d.]+)\)/u.exec(transform)?.[1] ?? 1)
    place.x = Number(dx) + place.x * scale
    place.y = Number(dy) + place.y * scale
    place.scale *= scale
    // What lies on the map itself is cut by its frame, as the map is.
    if (at.hasAttribute('clip-path')) return { ...place, x: Number.NaN }
  }
  return place
}

/** Each text with its box, as wide as the page's font makes it. */
const boxesOf = (svg: string) =>
  [...parseXml(svg).getElementsByTagName('text')].flatMap((text) => {
    const number = (name: string) => Number(text.getAttribute(name) ?? 0)
    const { x, y, scale } = placeOf(text, number('x'), number('y'))
    const size = number('font-size') * scale
    const width = textWidth(text.textContent, size, text.getAttribute('font-weight') ? 600 : 400)
    const anchor = { end: 1, middle: 0.5, start: 0 }[text.getAttribute('text-anchor') ?? 'start'] ?? 0
    const left = x - width * anchor
    return Number.isNaN(left)
      ? []
      : [{ text: text.textContent, left, right: left + width, bottom: y + size * 0.25 }]
  })

describe.each(contexts)('the graphics of %s', async (_, context) => {
  const { sections } = await buildBriefing(context(), ['map', 'plan', 'timeline', 'strength', 'outputs'])
  const onePage = await buildBriefing({ ...context(), size: 'a4' }, ['map'], 'page')
  // The lowest map that there is: its legend is higher than the map would be.
  const lowest = onePage.onePage?.(tightest, false).blocks ?? []
  const graphics = [...sections.flatMap(({ blocks }) => blocks), ...lowest].flatMap((block) => {
    if (block.kind === 'picture') return [block]
    if (block.kind !== 'chart' || !block.page) return []
    const { svg, ...size } = block.page(pageWidth)
    return [{ ...size, svg: `<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>` }]
  })

  it('hold every word whole, inside of their box', () => {
    expect(graphics.length).toBeGreaterThan(1)
    const all = graphics.flatMap(({ svg, width, height }) =>
      boxesOf(svg).map((box) => Object.assign(box, { width, height })),
    )
    expect(all.length).toBeGreaterThan(20)
    expect(all.filter(({ text }) => text.endsWith('…')).map(({ text }) => text)).toEqual([])
    const out = all.filter(
      ({ left, right, bottom, width, height }) => left < -0.5 || right > width + 0.5 || bottom > height + 0.5,
    )
    expect(out).toEqual([])
  })
})
