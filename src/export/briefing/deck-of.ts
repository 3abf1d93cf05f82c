import type { Deck } from '#src/export/pptx/deck.ts'
import type { Briefing } from './sections.ts'

export type DeckOptions = {
  /** Goes on every slide; empty: none. */
  marking: string
  created: Date
  /** Draws a picture as PNG (svg/svg-to-png.ts in a browser): programs that draw no SVG show it. */
  toPng: (svg: string) => Promise<Uint8Array>
}

/** Briefings as one deck: panel by panel, language after language. */
export const deckOf = async (briefings: readonly Briefing[], options: DeckOptions): Promise<Deck> => {
  void briefings
  void options
  throw new Error('not built yet')
}
