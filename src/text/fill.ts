import { capital } from '#src/domain/names/formats.ts'
import type { Mission } from '#src/schema/mission.ts'

/** What texts say of a mission by name. */
export type MissionNames = Pick<Mission, 'shortName' | 'areas' | 'mapEstimates' | 'basis'>

/**
 * A mission's words in one language, by their names in texts: `{the area}`, or `{The area}` to begin a
 * sentence. `{a|b}` is a where the noun for areas is masculine, and b where it is feminine. `{?a|b}` is a for
 * a documented mission, and b for one that is known from UN maps only.
 */
export type Forms = {
  words: Readonly<Record<string, string>>
  isFeminine: boolean
  isDocumented: boolean
}

/** A text with the words of the mission in place of every `{…}`; what is none of them stays as it is. */
export const fillText = (text: string, { words, isFeminine, isDocumented }: Forms): string =>
  text.replaceAll(/\{([^{}]*)\}/g, (all, name: string) => {
    if (name.startsWith('?')) return name.slice(1).split('|')[Number(!isDocumented)] ?? all
    if (name.includes('|')) return name.split('|')[Number(isFeminine)] ?? all
    const small = words[name.charAt(0).toLowerCase() + name.slice(1)]
    return words[name] ?? (small ? capital(small) : all)
  })

const fillValue = (value: unknown, forms: Forms): unknown => {
  if (typeof value === 'string') return fillText(value, forms)
  if (typeof value === 'function')
    return (...given: unknown[]): unknown => fillValue(Reflect.apply(value, undefined, given), forms)
  if (Array.isArray(value)) return value.map((inner) => fillValue(inner, forms))
  return value && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillValue(inner, forms)]))
    : value
}

/** Puts the words of a mission into texts: into every string, and into what every function of theirs says. */
export type Fill = <T>(texts: T) => T

export const fillWith =
  (forms: Forms): Fill =>
  <T>(texts: T): T =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same shape, text by text
    fillValue(texts, forms) as T
