import type { Language } from '#src/schema/languages.ts'
import { chunkOf } from './chunk-of.ts'
import type { embed as english, embedTexts } from './en/embed.ts'
import { type Fill, type Forms, type MissionNames, fillWith } from './fill.ts'
import type { Texts } from './load-texts.ts'

/** What only an embed says. */
export type EmbedTexts = typeof english

type Base = {
  embed: EmbedTexts
  embedTexts: typeof embedTexts
  forms: (mission: MissionNames | null) => Forms
}

const base = import.meta.glob<Base>('./*/embed.ts')

/** Files of texts, as a glob finds them: by their paths, in every language. */
export type TextFiles = Readonly<Record<string, () => Promise<unknown>>>

/** The texts of an embed, made those of a mission; of `t` only the parts of its panel are there. */
export type EmbedTextsOf = (mission: MissionNames | null) => { t: Texts; e: EmbedTexts; fill: Fill }

/** Loads what an embed says in one language: what all of them say, and the files of its panel. */
export const loadEmbedTexts = async (language: Language, files: TextFiles): Promise<EmbedTextsOf> => {
  const own = Object.keys(files).filter((path) => path.includes(`/${language}/`))
  const [{ embed, embedTexts: common, forms }, ...loaded] = await Promise.all([
    chunkOf(base, language, 'embed'),
    ...own.map((path) => files[path]?.()),
  ])
  const texts: unknown = Object.assign({}, common, ...loaded)
  return (mission) => {
    const fill = fillWith(forms(mission))
    // Nothing that an embed draws asks for another part (tests/embed/embeds.test.ts).
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return { t: fill(texts) as Texts, e: fill(embed), fill }
  }
}
