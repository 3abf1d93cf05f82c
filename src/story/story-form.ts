import * as v from 'valibot'
import { type Story, storyLimits, storyParts } from '#src/domain/story/story.ts'
import { languageCodes } from '#src/schema/languages.ts'

// What a story looks like outside of the page: in this browser, in a file, in a link. The same form for all.

const letters = (most: number) => v.pipe(v.string(), v.maxLength(most))

const ownOf = (most: number) => v.optional(v.object({ text: letters(most), rule: letters(16) }))

/** By language: those that the page knows, and no other. */
const inLanguages = <S extends v.GenericSchema>(schema: S) => v.record(v.picklist(languageCodes), schema)

const Step = v.object({
  /** A link of the page's, which can lead nowhere else. */
  link: v.pipe(letters(2_000), v.startsWith('?')),
  shows: v.picklist(storyParts),
  texts: inLanguages(v.object({ title: ownOf(storyLimits.title), words: ownOf(storyLimits.words) })),
})

export const StoryForm = v.pipe(
  v.object({
    names: inLanguages(letters(storyLimits.name)),
    steps: v.pipe(v.array(Step), v.maxLength(storyLimits.steps)),
  }),
  v.transform(({ names, steps }): Story => ({
    names,
    steps: steps.map((step, index) => ({ ...step, id: index + 1 })),
  })),
)

/** A story as it is saved: its steps without their numbers. */
export const savedForm = ({ names, steps }: Story) => ({
  names,
  steps: steps.map(({ link, shows, texts }) => ({ link, shows, texts })),
})
