import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { bandFill, bandText } from '#src/draw/band-colors.ts'
import { palette } from '#src/draw/palette.ts'
import { contrast, distance } from '#src/export/pptx/template/color-math.ts'
import { type StatusSymbolLook, siteStatusNames, statuses } from '#src/schema/statuses.ts'

const read = (file: string): string => readFileSync(file, 'utf8')

const tokensOf = (css: string): ReadonlyMap<string, string> =>
  new Map(
    [...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/gu)].map(([, name = '', color = '']) => [name, color]),
  )

const darkCss = read('src/ui/dark.css')

/** The two palettes of the page: a name of tokens.css, or of a shade that only charts have, to its colour. */
const schemes: Readonly<Record<'light' | 'dark', ReadonlyMap<string, string>>> = {
  light: new Map([...tokensOf(read('src/ui/tokens.css')), ...Object.entries(palette)]),
  dark: tokensOf(darkCss),
}

const colorIn = (scheme: 'light' | 'dark', name: string): string => {
  const color = schemes[scheme].get(name)
  if (color === undefined) throw new Error(`${scheme} has no --${name}`)
  return color
}

/** What dark.css makes of a colour that a drawing has in an attribute. */
const counterparts = (attribute: string): ReadonlyMap<string, string> =>
  new Map(
    [
      ...darkCss.matchAll(
        new RegExp(`\\[${attribute}='(#[0-9a-f]+)'\\] \\{\\s*${attribute}: ([^;]+);`, 'gu'),
      ),
    ].map(([, from = '', to = '']) => [
      from,
      to.startsWith('var(') ? colorIn('dark', to.slice('var(--'.length, -1)) : to,
    ]),
  )

const [fills, strokes] = [counterparts('fill'), counterparts('stroke')]

const drawn = new Set(
  [
    ...readdirSync('src/draw', { recursive: true, encoding: 'utf8' }).map((file) => `src/draw/${file}`),
    ...readdirSync('src/panels/timeline').map((file) => `src/panels/timeline/${file}`),
  ]
    .filter((file) => /\.tsx?$/u.test(file) && !file.endsWith('/palette.ts'))
    .flatMap((file) => read(file).match(/(?<=')#[0-9a-f]{6}(?=')/gu) ?? [])
    .concat(Object.values(palette)),
)

const both = ['light', 'dark'] as const

const tooWeak = (pairs: readonly (readonly [string, string])[], least: number): readonly string[] =>
  both.flatMap((scheme) =>
    pairs.flatMap(([one, other]) => {
      const found = contrast(colorIn(scheme, one), colorIn(scheme, other))
      return found < least ? [`${scheme}: ${one} on ${other} ${found.toFixed(2)}`] : []
    }),
  )

const pairs = (ones: readonly string[], others: readonly string[]) =>
  ones.flatMap((one) => others.map((other) => [one, other] as const))

it('every colour of the page and of its drawings has one in the dark', () => {
  expect(drawn.size).toBeGreaterThan(20)
  const tokens = [...tokensOf(read('src/ui/tokens.css')).keys()]
  expect(tokens.filter((name) => !schemes.dark.has(name))).toEqual([])
  expect([...drawn].filter((color) => !fills.has(color) || !strokes.has(color))).toEqual([])
})

it('texts have a contrast of 4.5 to what they stand on, light and dark', () => {
  expect(
    tooWeak(
      [
        ...pairs(['ink', 'ink-soft', 'blue', 'blue-dark', 'red'], ['ground', 'panel']),
        ...pairs(['orange', 'green'], ['ground']),
        ...pairs(['ink', 'blue-dark'], ['blue-pale']),
        // On what is pressed, chosen or marked.
        ...pairs(['ground'], ['blue', 'orange', 'ink']),
        ...pairs(['ink', 'ink-soft', 'province', 'country'], ['land', 'land-other', 'land-left-out']),
        ...pairs(['river'], ['land']),
      ],
      4.5,
    ),
  ).toEqual([])
})

const dark = (color: string): string => fills.get(color) ?? color

it('names on bands of a chart have it, too', () => {
  for (let band = 0; band < 8; band += 1) {
    const [fill, text] = [bandFill(band), bandText(band)]
    expect(contrast(fill, text)).toBeGreaterThan(4.5)
    expect(contrast(dark(fill), dark(text))).toBeGreaterThan(4.5)
  }
})

it('signs, lines and the ring of the focus have a contrast of 3 to the ground and to the land', () => {
  expect(
    tooWeak(
      pairs(['blue', 'blue-dark', 'orange', 'red', 'green', 'ink-soft'], ['ground', 'panel', 'land']),
      3,
    ),
  ).toEqual([])
  const weak = both.flatMap((scheme) =>
    siteStatusNames.filter((name) => {
      const { fill, line } = statuses[name].symbol
      return !pairs([fill, line], ['ground', 'land']).some(
        ([one, other]) => contrast(colorIn(scheme, one), colorIn(scheme, other)) >= 3,
      )
    }),
  )
  expect(weak).toEqual([])
})

/** As somebody sees a colour who lacks the cones for red or for green (Viénot, Brettel and Mollon 1999). */
const seenWithout = (cones: 'red' | 'green', color: string): string => {
  const linear = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  const rows =
    cones === 'red'
      ? [
          [0.11238, 0.88762, 0],
          [0.11238, 0.88762, 0],
          [0.00401, -0.00401, 1],
        ]
      : [
          [0.29275, 0.70725, 0],
          [0.29275, 0.70725, 0],
          [-0.02234, 0.02234, 1],
        ]
  const parts = rows.map((row) => row.reduce((sum, weight, at) => sum + weight * (linear[at] ?? 0), 0))
  const hex = parts.map((part) => {
    const kept = Math.min(1, Math.max(0, part))
    const shown = kept <= 0.0031308 ? kept * 12.92 : 1.055 * kept ** (1 / 2.4) - 0.055
    return Math.round(shown * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${hex.join('')}`
}

const shapeOf = ({ outline, inner, dash, fill }: StatusSymbolLook): string =>
  JSON.stringify([outline, inner, dash, fill === 'ground'])

const colorOf = (scheme: 'light' | 'dark', { fill, line }: StatusSymbolLook): string =>
  colorIn(scheme, fill === 'ground' ? line : fill)

it('statuses whose symbols have one shape differ in colour, for the colour blind as well', () => {
  const same = siteStatusNames.flatMap((one, place) =>
    siteStatusNames
      .slice(place + 1)
      .filter((other) => shapeOf(statuses[one].symbol) === shapeOf(statuses[other].symbol))
      .flatMap((other) =>
        both.flatMap((scheme) =>
          (['red', 'green'] as const)
            .filter(
              (cones) =>
                distance(
                  seenWithout(cones, colorOf(scheme, statuses[one].symbol)),
                  seenWithout(cones, colorOf(scheme, statuses[other].symbol)),
                ) < 0.1,
            )
            .map((cones) => `${scheme}: ${one} and ${other} without ${cones}`),
        ),
      ),
  )
  expect(same).toEqual([])
})

it('what is seen before the styles come has the ground and the ink of the dark', () => {
  const before = tokensOf(read('src/build/head.css'))
  expect([before.get('ground'), before.get('ink')]).toEqual([
    colorIn('dark', 'ground'),
    colorIn('dark', 'ink'),
  ])
  const script = read('src/build/head-scheme.js')
  expect(script).toContain(`'${colorIn('dark', 'ground')}' : '${colorIn('light', 'ground')}'`)
})
