import { useState } from 'react'
import { type Story, isSameStory } from '#src/domain/story/story.ts'
import { type Undoing, change, redo, undo, undoingOf } from '#src/domain/story/undoing.ts'
import { type Kept, keepStory, keptStory } from './kept-story.ts'

type State = { steps: Undoing<Story>; before: Story | null; isKept: boolean }

const begin = (): State => {
  const { story, before } = keptStory()
  return { steps: undoingOf(story), before, isKept: true }
}

/** The story that is being written, kept in this browser with every change. */
export const useStory = () => {
  const [state, setState] = useState(begin)
  const put = (steps: Undoing<Story>, before: Kept['before'] = state.before) =>
    setState({ steps, before, isKept: keepStory({ story: steps.now, before }) })
  const { steps, before, isKept } = state
  return {
    story: steps.now,
    isKept,
    /** The story that another took the place of. */
    before,
    canUndo: steps.past.length > 0,
    canRedo: steps.future.length > 0,
    /** `of`: the field that is typed in, whose letters are undone together. */
    put: (next: Story, of?: string) => put(change(steps, next, of)),
    undo: () => put(undo(steps)),
    redo: () => put(redo(steps)),
    /** Opens another story; the one that was open is kept beside it, unless it is empty or the same. */
    take: (next: Story) => {
      const isLost = steps.now.steps.length > 0 && !isSameStory(steps.now, next)
      put(change(steps, next), isLost ? steps.now : before)
    },
  }
}

export type StoryState = ReturnType<typeof useStory>
