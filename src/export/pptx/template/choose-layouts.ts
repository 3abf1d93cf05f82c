import { type Placeholder, isContent, isTitle } from './places.ts'

/** How a template's own slides use a layout: it, another one of its master, or neither. */
export type Use = 'itself' | 'master' | null

const worth = (use: Use): number => (use === 'itself' ? 1 : use === 'master' ? 0.5 : 0)

/** A layout as far as choosing one asks. */
export type LayoutChoice = {
  type: string
  places: readonly Placeholder[]
  /** Whether the template's own first slide is of this layout, or at least of its master. */
  opens: Use
  /** The same of its later slides. */
  goesOn: Use
  /** Part of the slide that it leaves for content. */
  room: number
}

const has = (places: readonly Placeholder[], type: string): boolean =>
  places.some((place) => place.type === type)

/** How well a layout opens a deck, told by its placeholders; 0: not at all. */
const coverFit = ({ type, places }: LayoutChoice): number => {
  if (!places.some(isTitle)) return 0
  const named = type === 'title' ? 1 : 0
  const subtitle = has(places, 'subTitle') ? 1 : 0
  if (has(places, 'ctrTitle')) return 4 + named + subtitle
  return named * 2 + subtitle * 2
}

/**
 * How well a layout holds what stands side by side under a title: the one with a title only, else the one
 * with a single place for content; 0: not at all.
 */
const contentFit = ({ type, places }: LayoutChoice): number => {
  if (!has(places, 'title')) return 0
  const content = places.filter(isContent)
  if (places.some(({ isUpright }) => isUpright)) return 1
  if (type === 'secHead' || has(places, 'subTitle')) return 2
  if (content.length === 0) return type === 'titleOnly' ? 10 : 9
  if (content.length > 1) return 3
  const single = content[0]?.type
  if (single !== 'obj' && single !== 'body') return 4
  return type === 'obj' || type === 'tx' ? 8 : single === 'obj' ? 7 : 5
}

/**
 * Some templates have a master for the opening and one for the rest, and some have no placeholders that tell
 * an opening: their own slides show which is which.
 */
export const coverScore = (choice: LayoutChoice): number => {
  const fit = coverFit(choice)
  if (fit > 0) return fit + worth(choice.opens)
  const opensOnly = choice.opens === 'itself' && choice.goesOn !== 'itself'
  return opensOnly && choice.places.some(isTitle) ? 0.5 : 0
}

export const contentScore = (choice: LayoutChoice): number => {
  const fit = contentFit(choice)
  return fit === 0 ? 0 : fit + 6 * worth(choice.goesOn) + 12 * choice.room
}

/** The best by a score, the first of equals; null: none scores. */
export const best = <Choice>(choices: readonly Choice[], score: (choice: Choice) => number): Choice | null =>
  choices.reduce<Choice | null>(
    (found, choice) => (score(choice) > (found === null ? 0 : score(found)) ? choice : found),
    null,
  )
