import { expect, it } from 'vitest'
import { mapSection } from '#src/panels/map/map-section.ts'
import { type BriefingSize, pictureSizes } from '#src/export/briefing/page-sizes.ts'
import { elements, parseXml } from '#tests/export/pptx/read-package.ts'
import { realContext } from '#tests/export/briefing/real-briefing.ts'

// What runs over the foot of a picture is cut off there: a reader of the slide does not know what the sizes mean.

const sizes: readonly BriefingSize[] = ['slide', 'a4', 'a4-landscape', 'letter', 'square']

const shiftOf = (text: Element): number => {
  const at = text.closest('[transform]')?.getAttribute('transform')
  return Number(/^translate\(\S+ (\S+)\)$/u.exec(at ?? '')?.[1] ?? 0)
}

/** The lowest line of a picture's words, from the top of the picture. */
const lowestOf = (svg: string): number =>
  Math.max(...elements(parseXml(svg), 'text').map((text) => Number(text.getAttribute('y')) + shiftOf(text)))

it.each(sizes.flatMap((size) => (['en', 'fr'] as const).map((language) => [size, language] as const)))(
  'the map with its legend ends above its foot (%s, %s)',
  (size, language) => {
    for (const date of ['2024-06-30', '2026-03-11']) {
      const { section } = mapSection(realContext(language, { date, size }))
      const pictures = section.blocks.flatMap((block) => (block.kind === 'picture' ? [block.svg] : []))
      expect(pictures).toHaveLength(1)
      // A letter may reach 3 below its line.
      for (const svg of pictures) expect(lowestOf(svg)).toBeLessThanOrEqual(pictureSizes[size].height - 3)
    }
  },
)
