import * as v from 'valibot'
import type { Story } from '#src/domain/story/story.ts'
import { StoryForm, savedForm } from './story-form.ts'

const File = v.object({ file: v.literal('drawdown-story'), version: v.literal(1), story: StoryForm })

/** No file of a story is larger; what is, is not read. */
export const mostStoryBytes = 2_000_000

/** A file that `readStoryFile` reads. */
export const storyFile = (story: Story): Blob =>
  new Blob(
    [`${JSON.stringify({ file: 'drawdown-story', version: 1, story: savedForm(story) }, null, 2)}\n`],
    {
      type: 'application/json',
    },
  )

/** The story in a file; null if it is no file of a story. */
export const readStoryFile = (text: string): Story | null => {
  const found = v.safeParse(v.pipe(v.string(), v.parseJson(), File), text)
  return found.success ? found.output.story : null
}
