import { type BriefingMaker, briefingFormats } from '#src/briefing/briefing-wish.ts'
import type { Story } from '#src/domain/story/story.ts'
import { stepsOf } from '#src/briefing/steps-of.ts'
import { fileName } from '#src/export/file-name.ts'
import type { Language } from '#src/schema/languages.ts'
import type { StoryTexts } from '#src/text/load-story.ts'
import type { StepReader } from './read-step.ts'
import { stepView } from './story-link.ts'

type StoryInput = {
  story: Story
  language: Language
  address: string
  words: StoryTexts
  read: StepReader
}

/** The hands that make the file of a story: slides, or pages. They give a whole file or none. */
export const storyMaker = ({
  story,
  language,
  address,
  words,
  read,
}: StoryInput): Pick<BriefingMaker, 'make'> => ({
  make: async (wish, signal, onProgress) => {
    const { format, size } = wish
    if (format === 'xlsx') throw new Error('a story is no workbook')
    const step = stepsOf(story.steps.length + 1, signal, onProgress)
    const [{ storyBriefing }, { writeBriefing }] = await Promise.all([
      import('./story-briefing.ts'),
      import('#src/briefing/write-briefing.ts'),
    ])
    const shape = format === 'pptx' ? 'slide' : size
    const briefing = await storyBriefing(story, language, shape, address, words, read, step)
    const { bytes, missingLetters } = await writeBriefing(format, [briefing], wish, signal)
    const { mission } = stepView(story.steps[0]?.link ?? '').view
    const name = fileName({ mission, view: 'story', date: '', language, extension: format })
    step()
    return [{ name, blob: new Blob([bytes], { type: briefingFormats[format] }), missingLetters }]
  },
})
