import * as v from 'valibot'
import { type Story, noStory } from '#src/domain/story/story.ts'
import { storageKey } from '#src/queries/on-disk.ts'
import { StoryForm, savedForm } from './story-form.ts'

// The story that is being written, in this browser only; one browser has one, and files hold the others.

const Kept = v.object({
  story: StoryForm,
  /** The one that another took the place of: no file and no link takes a reader's work away. */
  before: v.nullable(StoryForm),
})

export type Kept = { story: Story; before: Story | null }

const key = (): string => `${storageKey()} story`

/** What this browser keeps; an empty story if it keeps none. */
export const keptStory = (): Kept => {
  try {
    return v.parse(Kept, JSON.parse(localStorage.getItem(key()) ?? 'null'))
  } catch {
    return { story: noStory, before: null }
  }
}

/** Whether the browser keeps it: it may refuse, and then only a file does. */
export const keepStory = ({ story, before }: Kept): boolean => {
  try {
    localStorage.setItem(
      key(),
      JSON.stringify({ story: savedForm(story), before: before && savedForm(before) }),
    )
    return true
  } catch {
    return false
  }
}
