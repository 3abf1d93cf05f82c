import { type Language, languageCodes } from '#src/schema/languages.ts'
import { textsIn } from '#src/text/load-texts.ts'
import { realMission } from '#tests/data/real-mission.ts'

// From the folders of all languages, so that one more is tried without a word here.
const all = import.meta.glob<typeof import('#src/text/en/all.ts')>('../../src/text/*/all.ts', { eager: true })
const headcounts = import.meta.glob<typeof import('#src/text/en/headcounts.ts')>(
  '../../src/text/*/headcounts.ts',
  { eager: true },
)
const messages = import.meta.glob<typeof import('#src/text/en/messages.ts')>('../../src/text/*/messages.ts', {
  eager: true,
})

/** What is made for each language. */
export const inEach = <T>(made: (language: Language) => T): Readonly<Record<Language, T>> =>
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- an entry for each code
  Object.fromEntries(languageCodes.map((code) => [code, made(code)])) as Record<Language, T>

const fileOf = <T>(files: Readonly<Record<string, T>>, language: Language): T => {
  const [, file] = Object.entries(files).find(([path]) => path.includes(`/text/${language}/`)) ?? []
  if (!file) throw new Error(`${language} lacks ${Object.keys(files).join(', ')}`)
  return file
}

/** The texts with the words of a mission in them, by language. */
export const textsOf = inEach((language) => {
  const { texts, forms } = fileOf(all, language)
  return textsIn(language, texts, forms)
})

/** All that a part of the page finds around it. */
export const realMissionTexts = inEach((language) => textsOf[language](realMission))

/** The texts with the words of the real mission in them, as the page shows them. */
export const realTexts = inEach((language) => realMissionTexts[language].t)

/** The words about monthly head counts, which are a chunk of their own. */
export const realHeadcountWords = inEach((language) => fileOf(headcounts, language).headcounts)

/** What a short briefing says by rule, which is a chunk of its own too. */
export const realMessages = inEach((language) => fileOf(messages, language).messages)
