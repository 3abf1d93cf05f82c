import { useMemo, useState } from 'react'
import { BriefingProgress } from '#src/briefing/BriefingProgress.tsx'
import { type BriefingWish, settledWish } from '#src/briefing/briefing-wish.ts'
import { recallChoices } from '#src/briefing/remembered-choices.ts'
import { useBriefing } from '#src/briefing/use-briefing.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import { saveFile } from '#src/shared/exports/save-file.ts'
import type { StoryTexts } from '#src/text/load-story.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { FileChoice } from '#src/ui/FileChoice.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { useCopy } from '#src/ui/use-copy.ts'
import styles from './StoryPanel.module.css'
import type { StepReader } from './read-step.ts'
import { mostStoryBytes, readStoryFile, storyFile } from './story-file.ts'
import { mostLetters, storyLink } from './story-link.ts'
import { storyMaker } from './story-maker.ts'
import type { StoryState } from './use-story.ts'

type StoryFilesProps = { state: StoryState; read: StepReader; words: StoryTexts }

type Said = { tone: 'error' | 'info'; text: string } | null

/** What a story is written as; paper as it was chosen for the last briefing. */
const wishOf = (format: 'pptx' | 'pdf'): BriefingWish => ({
  ...settledWish({ format, length: 'short', size: recallChoices().choices.size }),
  panels: [],
  languages: 'page',
  marking: '',
})

/** The ways in which a story leaves the page, and comes back. */
export const StoryFiles = ({ state, read, words }: StoryFilesProps) => {
  const { language } = useTexts()
  const [said, setSaid] = useState<Said>(null)
  const { outcome, copy } = useCopy()
  const { story, before } = state
  const address = document.baseURI
  const maker = useMemo(
    () => storyMaker({ story, language, address, words, read }),
    [story, language, address, words, read],
  )
  const making = useBriefing(maker)
  const isEmpty = story.steps.length === 0
  const isWorking = making.state.name === 'working'
  const share = () => {
    const link = storyLink(story, address)
    const letters = formatNumber(link.length, language)
    if (link.length > mostLetters) {
      setSaid({ tone: 'error', text: words.tooLong(letters, formatNumber(mostLetters, language)) })
      return
    }
    setSaid(null)
    void copy(link)
  }
  const open = async (file: File) => {
    const found = file.size > mostStoryBytes ? null : readStoryFile(await file.text().catch(() => ''))
    if (found) state.take(found)
    setSaid(found ? { tone: 'info', text: words.opened } : { tone: 'error', text: words.notStory(file.name) })
  }
  return (
    <div className={styles['files']}>
      <div className={styles['row']}>
        <Button disabled={isEmpty || isWorking} onClick={() => void making.start(wishOf('pptx'))}>
          {words.slides}
        </Button>
        <Button disabled={isEmpty || isWorking} onClick={() => void making.start(wishOf('pdf'))}>
          {words.pages}
        </Button>
        <Button disabled={isEmpty} onClick={share}>
          {words.link}
        </Button>
        <Button disabled={isEmpty} onClick={() => saveFile('drawdown-story.json', storyFile(story))}>
          {words.save}
        </Button>
        {before && (
          <Button
            onClick={() => {
              state.take(before)
              setSaid({ tone: 'info', text: words.swapped })
            }}
          >
            {words.before}
          </Button>
        )}
      </div>
      <FileChoice label={words.open} accept=".json,application/json" onFile={(file) => void open(file)} />
      {said && <Notice tone={said.tone}>{said.text}</Notice>}
      {!said && outcome && (
        <Notice tone="info">
          {outcome.isCopied ? (
            words.copied(formatNumber(outcome.text.length, language))
          ) : (
            <label>
              {words.notCopied} <input readOnly aria-label={words.linkField} value={outcome.text} />
            </label>
          )}
        </Notice>
      )}
      <BriefingProgress state={making.state} onCancel={making.cancel} onDismiss={making.forget} />
    </div>
  )
}
