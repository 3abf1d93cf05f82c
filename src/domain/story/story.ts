import { type Language, languageCodes } from '#src/schema/languages.ts'

/** What of a view a step is about: the map, or what stands under the chosen tab. */
export const storyParts = ['map', 'tab'] as const
export type StoryPart = (typeof storyParts)[number]

/** A text of the writer's own, and the mark of what the rule said then; a blank one is the rule's. */
export type OwnStoryText = { text: string; rule: string }

export type StepField = 'title' | 'words'

/** What the writer says in one language; what is not there the rule says, and follows the data. */
type StepTexts = { readonly [F in StepField]?: OwnStoryText | undefined }

/** A saved view with its words. */
export type Step = {
  /** Tells the steps of one story apart; no part of what is saved. */
  id: number
  /** The link of the view as the page writes it, from its question mark, without a language. */
  link: string
  shows: StoryPart
  texts: { readonly [L in Language]?: StepTexts | undefined }
}

export type Story = {
  /** What it is called, in the languages in which somebody said so. */
  names: { readonly [L in Language]?: string | undefined }
  steps: readonly Step[]
}

export const noStory: Story = { names: {}, steps: [] }

/** The most that a story holds: what can be played in an hour, and what a slide has room for. */
export const storyLimits = { steps: 60, name: 120, title: 240, words: 1800 } as const

const nextId = ({ steps }: Story): number => Math.max(0, ...steps.map(({ id }) => id)) + 1

/** Whether one more step finds room. */
export const hasRoom = ({ steps }: Story): boolean => steps.length < storyLimits.steps

/** The story with a view at its end; the same story where there is no room. */
export const addStep = (story: Story, step: Omit<Step, 'id' | 'texts'>): Story =>
  hasRoom(story) ? { ...story, steps: [...story.steps, { ...step, id: nextId(story), texts: {} }] } : story

/** The story with a step twice, the copy behind the first. */
export const duplicateStep = (story: Story, id: number): Story => {
  const place = story.steps.findIndex((step) => step.id === id)
  const step = story.steps[place]
  if (!step || !hasRoom(story)) return story
  return { ...story, steps: story.steps.toSpliced(place + 1, 0, { ...step, id: nextId(story) }) }
}

export const removeStep = (story: Story, id: number): Story => {
  const steps = story.steps.filter((step) => step.id !== id)
  return steps.length === story.steps.length ? story : { ...story, steps }
}

/** The story with a step at another place, counted from 0; the same story where there is none. */
export const moveStep = (story: Story, id: number, to: number): Story => {
  const from = story.steps.findIndex((step) => step.id === id)
  const step = story.steps[from]
  if (!step || to === from || to < 0 || to >= story.steps.length) return story
  return { ...story, steps: story.steps.toSpliced(from, 1).toSpliced(to, 0, step) }
}

const changeStep = (story: Story, id: number, change: (step: Step) => Step): Story => ({
  ...story,
  steps: story.steps.map((step) => (step.id === id ? change(step) : step)),
})

export const showPart = (story: Story, id: number, shows: StoryPart): Story =>
  changeStep(story, id, (step) => ({ ...step, shows }))

/** The story with another view in a step, whose words stay. */
export const replaceView = (story: Story, id: number, view: Pick<Step, 'link' | 'shows'>): Story =>
  changeStep(story, id, (step) => ({ ...step, ...view }))

/** The story with the writer's words in a step; null: the rule's again. */
export const writeStep = (
  story: Story,
  id: number,
  language: Language,
  field: StepField,
  own: OwnStoryText | null,
): Story =>
  changeStep(story, id, (step) => {
    const { [field]: _, ...others } = step.texts[language] ?? {}
    const texts: StepTexts = own ? { ...others, [field]: own } : others
    const { [language]: __, ...languages } = step.texts
    return {
      ...step,
      texts: Object.keys(texts).length > 0 ? { ...languages, [language]: texts } : languages,
    }
  })

/** What somebody wrote of a step in a language: another one does not stand in for it, for the rule does. */
export const ownTexts = ({ texts }: Step, language: Language): StepTexts | undefined => texts[language]

/** What somebody called a story in a language; empty without a name in it. */
export const ownName = ({ names }: Story, language: Language): string => names[language] ?? ''

export const nameStory = (story: Story, language: Language, name: string): Story => {
  const { [language]: _, ...others } = story.names
  return { ...story, names: name === '' ? others : { ...others, [language]: name } }
}

/** What a story is called in a language, else in another one; empty if it has no name. */
export const nameIn = ({ names }: Story, language: Language): string =>
  [language, ...languageCodes].map((code) => names[code] ?? '').find((name) => name.trim() !== '') ?? ''

/** A value with the keys of an object in one order, whichever they were written in. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, part]) => [key, inOrder(part)])
}

/** Whether two stories say the same, whatever their steps are numbered. */
export const isSameStory = (one: Story, other: Story): boolean => {
  const said = ({ names, steps }: Story) =>
    JSON.stringify(inOrder({ names, steps: steps.map((step) => ({ ...step, id: 0 })) }))
  return said(one) === said(other)
}
