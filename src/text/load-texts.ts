import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { texts as english } from './en/all.ts'
import type { firstTexts } from './en/first.ts'
import type { laterTexts } from './en/later.ts'
import { type Fill, type Forms, type MissionNames, fillWith } from './fill.ts'

/** The shape of the interface's texts, which is the English one: a missing key does not compile. */
export type Texts = typeof english

/** A mission's texts in one language, the filling in of its words, and its texts in other languages. */
export type MissionTexts = { t: Texts; language: Language; fill: Fill; textsOf: TextsOf }

/** The texts of whichever mission; null: of none, while its file is not there. */
export type TextsOf = (mission: MissionNames | null) => MissionTexts

type Later = typeof laterTexts

/**
 * The texts of a language as they are written, made those of a mission; `add` brings those that come later.
 */
const textsWithRoom = (
  language: Language,
  first: typeof firstTexts,
  formsOf: (mission: MissionNames | null) => Forms,
): { textsOf: TextsOf; add: (later: Later) => void } => {
  let later: Later | null = null
  const made: Pick<MissionTexts, 't' | 'fill'>[] = []
  const textsOf: TextsOf = (mission) => {
    const fill = fillWith(formsOf(mission))
    // Nothing that is drawn before the later texts are there asks for one of them
    // (tests/text/first-texts.test.ts).
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const t = { ...fill(first), ...fill(later) } as Texts
    made.push({ t, fill })
    return { t, language, fill, textsOf }
  }
  return {
    textsOf,
    add: (come) => {
      if (later) return
      later = come
      // Into the texts that are in use: what needs them is drawn afterwards, and nothing that is drawn
      // already changes, so nothing need be drawn anew.
      for (const { t, fill } of made) Object.assign(t, fill(come))
    },
  }
}

/** The texts of a language, complete, made those of a mission. */
export const textsIn = (
  language: Language,
  texts: Texts,
  formsOf: (mission: MissionNames | null) => Forms,
): TextsOf => textsWithRoom(language, texts, formsOf).textsOf

const firstChunks = import.meta.glob<{
  firstTexts: typeof firstTexts
  forms: (mission: MissionNames | null) => Forms
}>('./*/first.ts')

const laterChunks = import.meta.glob<{ laterTexts: Later }>('./*/later.ts')

/** What has come, by language: the later texts are added to those in use. */
const come = new Map<Language, ReturnType<typeof textsWithRoom>>()
const complete = new Set<Language>()

/** Loads what the first view says in one language; no other is downloaded. */
export const loadFirstTexts = async (language: Language): Promise<TextsOf> => {
  const { firstTexts: first, forms } = await chunkOf(firstChunks, language, 'first')
  const before = come.get(language)
  if (before) return before.textsOf
  const texts = textsWithRoom(language, first, forms)
  come.set(language, texts)
  return texts.textsOf
}

/** Whether all texts of a language are there. */
export const isComplete = (language: Language): boolean => complete.has(language)

/** Loads all texts of one language, and adds to those in use what they lack. */
export const loadTexts = async (language: Language): Promise<TextsOf> => {
  const [textsOf, { laterTexts: later }] = await Promise.all([
    loadFirstTexts(language),
    chunkOf(laterChunks, language, 'later'),
  ])
  come.get(language)?.add(later)
  complete.add(language)
  return textsOf
}
