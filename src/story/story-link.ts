import type { Story } from '#src/domain/story/story.ts'
import { parseView, serialiseView } from '#src/url/codec.ts'
import { type View, allMissions } from '#src/url/view.ts'
import { encodeStory } from './story-code.ts'

/** The most letters of a link: mail and chat cut longer ones, or make no link of them. */
export const mostLetters = 8000

/**
 * The link of a view as a step keeps it: with its mission, which may be the one that a page begins with or
 * not, and without what is the reader's or is over once the page has opened.
 */
export const stepLink = (view: View): string => {
  const search = serialiseView({ ...view, language: null, cited: null, story: null })
  if (search.startsWith('?m=')) return search
  return `?m=${view.mission}${search.replace('?', '&')}`
}

/** The view of a step, and what of its link is not of its key's form. */
export const stepView = (link: string): ReturnType<typeof parseView> => {
  const { view, problems } = parseView(link)
  return view.mission === allMissions
    ? { view: { ...view, mission: '' }, problems: [...problems, { key: 'm', value: allMissions }] }
    : { view, problems }
}

/**
 * The link that holds a whole story. It stands behind the #, which no browser sends to a server; the page
 * opens at the first step.
 */
export const storyLink = (story: Story, base: string): string => {
  const first = story.steps[0]
  const { view } = stepView(first?.link ?? '')
  const [page] = base.split(/[?#]/u, 1)
  return `${page}#${serialiseView({ ...view, story: encodeStory(story) })}`
}
