import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { frenchTerms } from '#src/text/fr/terms.ts'
import { type TextPair, textPairs } from './text-pairs.ts'

// One French term per thing (src/text/fr/terms.ts), and no English left in French.

const pairs = await textPairs()

const lines = readdirSync('src/text/fr')
  .filter((file) => file !== 'terms.ts')
  .flatMap((file) =>
    readFileSync(`src/text/fr/${file}`, 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(\/\/|\/?\*)/u.test(line)),
  )

/** Each text once, as a person reads it in a list of faults. */
const asFaults = (faulty: readonly TextPair[]): readonly string[] => [
  ...new Set(faulty.map(({ where, en, fr }) => `${where}: “${en}” is “${fr}”`)),
]

it('reads the texts', () => {
  expect(new Set(pairs.map(({ where }) => where)).size).toBeGreaterThan(900)
})

it.each(frenchTerms)('$en is $fr', ({ met, forms, never }) => {
  const own = pairs.filter(({ en }) => met.test(en))
  expect(own.length).toBeGreaterThan(0)
  expect(asFaults(own.filter(({ fr }) => !forms.test(fr)))).toEqual([])
  expect(lines.filter((line) => never.some((word) => word.test(line)))).toEqual([])
})

/** Words of English that no French text has. */
const english =
  /(?<![\p{L}’-])(the|of|and|with|from|is|are|was|were|this|that|these|by|not|no|at|since|until|which|who|has|have|its|their|for)(?![\p{L}’-])/iu

/** Words that French has, too, and names. */
const both = new Set(
  `a4 aviation base camp contingent contingents ctrl date dates documents drawdown figure format incident latitude longitude maintenance mgrs mission missions nan
  note notes page pages pause pdf phase plan police position pptx site sites source sources suspension total transparent transport
  type version`.split(/\s+/u),
)

const isTheSame = (text: string): boolean =>
  (text.toLowerCase().match(/\p{L}[\p{L}\d]*/gu) ?? []).every((word) => both.has(word))

const asRead = (text: string): string =>
  // What stands for a name, and the choice that a rule of the language makes.
  text.replaceAll(/\{[^{}?|]*\}/gu, '').replaceAll(/\b(null|true|undefined)\b/gu, '')

it('has no English words in French', () => {
  expect(asFaults(pairs.filter(({ fr }) => english.test(asRead(fr))))).toEqual([])
})

it('says nothing in French with the words of English', () => {
  expect(asFaults(pairs.filter(({ en, fr }) => en === fr && !isTheSame(asRead(fr))))).toEqual([])
})
