import { colors as ours } from '#src/draw/chart-colors.ts'
import { contrast, distance, hueOf, lightness, mixed } from './color-math.ts'
import { type Look, leastTextContrast, rgbXml } from './look.ts'

/** Marks and lines below it are hard to see (WCAG 2.2, 1.4.11). */
const leastContrast = 3
/** Colours that are nearer than that are taken for the same. */
const leastDistance = 0.11
/** What has less colour than that is a grey. */
const leastChroma = 0.035

/** The colours that tell series apart; all others of the charts are their tints and shades, or greys. */
const families = [ours.blue, ours.orange, ours.green, ours.red, '#6b4e90'] as const

const accentNames = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const

/** An accent of the theme that the charts do not take. */
export type RefusedAccent = { accent: number; why: 'pale' | 'alike' }

type Chosen = { color: string; xml: string }

/** How a template's deck is coloured: every colour of ours has one there. */
export type DeckColors = {
  /** As `#1f69b3`, of a colour of ours as such. */
  colorOf: (color: string) => string
  /** The same as OOXML writes it: by name where it is an accent of the theme. */
  xmlOf: (color: string) => string
  refused: readonly RefusedAccent[]
  /** How many of our colours stay. */
  kept: number
}

const between = (one: number, other: number): number => {
  const turn = Math.abs(one - other) % (2 * Math.PI)
  return Math.min(turn, 2 * Math.PI - turn)
}

/** As little of the text's colour is mixed in as makes it legible. */
const legible = (color: string, look: Pick<Look, 'ground' | 'text'>, least: number): string => {
  const steps = Array.from({ length: 11 }, (_, index) => mixed(color, look.text, index / 10))
  return steps.find((step) => contrast(step, look.ground) >= least) ?? look.text
}

const isApart = (color: string, from: readonly string[]): boolean =>
  from.every((other) => distance(color, other) >= leastDistance)

/**
 * The colours of charts on a template: its accents, as far as they can be seen on its ground and told apart
 * from each other and from the text. The first takes the place of our blue, the others that of the nearest
 * hue. Where there are too few, ours stay, lightened or darkened for the ground.
 */
export const deckColors = (look: Look): DeckColors => {
  const accents = accentNames.flatMap((name, index) => {
    const color = look.colors.get(name)
    return color === undefined ? [] : [{ name, color, accent: index + 1 }]
  })
  const usable: typeof accents = []
  const refused: RefusedAccent[] = []
  for (const one of accents) {
    if (contrast(one.color, look.ground) < leastContrast) refused.push({ accent: one.accent, why: 'pale' })
    else if (isApart(one.color, [look.text, ...usable.map(({ color }) => color)])) usable.push(one)
    else refused.push({ accent: one.accent, why: 'alike' })
  }
  const chosen = new Map<string, Chosen>()
  const taken = () => [look.text, ...[...chosen.values()].map(({ color }) => color)]
  const free = [...usable]
  for (const [index, family] of families.entries()) {
    const { hue } = hueOf(family)
    const best =
      index === 0
        ? free[0]
        : free.toSorted((a, b) => between(hueOf(a.color).hue, hue) - between(hueOf(b.color).hue, hue))[0]
    if (best) {
      free.splice(free.indexOf(best), 1)
      chosen.set(family, { color: best.color, xml: `<a:schemeClr val="${best.name}"/>` })
      continue
    }
    const own = families.map((color) => legible(color, look, leastContrast))
    const shades = own.map((color) => mixed(color, look.text, 0.45))
    const self = legible(family, look, leastContrast)
    const color = [self, ...own, ...shades].find((one) => isApart(one, taken())) ?? self
    chosen.set(family, { color, xml: rgbXml(color) })
  }

  const grey = (color: string): string => {
    const part = Math.min(1, Math.max(0, (1 - lightness(color)) / (1 - lightness(ours.ink))))
    const found = mixed(look.ground, look.text, part)
    // Words of charts are no paler than this one.
    return lightness(color) <= lightness(ours.soft) ? legible(found, look, leastTextContrast) : found
  }
  const shade = (color: string, main: string, { color: here }: Chosen): string => {
    const [own, usual] = [lightness(color), lightness(main)]
    if (own >= usual) return mixed(look.ground, here, (1 - own) / (1 - usual))
    const deep = mixed(here, look.text, Math.min(1, (usual - own) / (usual - lightness(ours.ink))) * 0.6)
    return legible(deep, look, leastTextContrast)
  }
  const find = (color: string): Chosen => {
    const known = chosen.get(color)
    if (known) return known
    const { chroma, hue } = hueOf(color)
    const main = families.toSorted((a, b) => between(hueOf(a).hue, hue) - between(hueOf(b).hue, hue))[0]
    const base = chosen.get(main ?? '')
    const found = chroma < leastChroma || !main || !base ? grey(color) : shade(color, main, base)
    return { color: found, xml: found === look.text ? look.textXml : rgbXml(found) }
  }
  const memory = new Map<string, Chosen>()
  const remembered = (color: string): Chosen => {
    const key = color.toLowerCase()
    const found = memory.get(key) ?? find(key)
    memory.set(key, found)
    return found
  }
  return {
    colorOf: (color) => remembered(color).color,
    xmlOf: (color) => remembered(color).xml,
    refused,
    kept: families.length - Math.min(usable.length, families.length),
  }
}
