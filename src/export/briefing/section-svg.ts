import type { Size } from '#src/export/svg/frame.ts'
import type { SvgFont } from '#src/export/svg/svg-text.ts'
import type { BriefingSection } from './sections.ts'

/** A section as a picture: the preview, and what leaves as PNG or SVG. */
export const sectionSvg = (section: BriefingSection, size: Size, font: SvgFont, marking: string): string => {
  void [section, size, font, marking]
  throw new Error('not built yet')
}
