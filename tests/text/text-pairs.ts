import { readdirSync } from 'node:fs'

/** A text of the dictionaries in English and in French, and where it stands. */
export type TextPair = { where: string; en: string; fr: string }

/** What a text that is a function is asked with: whatever its parameters are, one of these kinds gives words. */
const given: readonly unknown[] = ['@', 2, 1, ['@', '@'], [2, 3], null, true]

const said = (value: unknown, argument: unknown): string | null => {
  if (typeof value === 'string') return value
  if (typeof value !== 'function') return null
  try {
    const text: unknown = Reflect.apply(
      value,
      null,
      Array.from({ length: Math.max(value.length, 1) }, () => argument),
    )
    return typeof text === 'string' ? text : null
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const pairsOf = (where: string, en: unknown, fr: unknown): readonly TextPair[] => {
  if (isObject(en))
    return Object.entries(en).flatMap(([key, value]) =>
      pairsOf(`${where}.${key}`, value, isObject(fr) ? fr[key] : undefined),
    )
  const pairs = given.flatMap((argument) => {
    const [english, french] = [said(en, argument), said(fr, argument)]
    return english === null || french === null ? [] : [{ where, en: english, fr: french }]
  })
  return typeof en === 'string' ? pairs.slice(0, 1) : pairs
}

/** Every text of src/text/en beside that of src/text/fr. */
export const textPairs = async (): Promise<readonly TextPair[]> => {
  const files = readdirSync('src/text/en').filter((file) => file.endsWith('.ts'))
  const pairs = await Promise.all(
    files.map(async (file) => {
      const [en, fr]: [unknown, unknown] = await Promise.all([
        import(`../../src/text/en/${file}`),
        import(`../../src/text/fr/${file}`),
      ])
      return pairsOf(file.replace(/\.ts$/u, ''), en, fr)
    }),
  )
  return pairs.flat()
}
