import { type KeyboardEvent, useRef, useState } from 'react'
import {
  addStep,
  duplicateStep,
  hasRoom,
  moveStep,
  nameStory,
  ownName,
  ownTexts,
  removeStep,
  replaceView,
  showPart,
  storyLimits,
  writeStep,
} from '#src/domain/story/story.ts'
import type { Language } from '#src/schema/languages.ts'
import type { StoryTexts } from '#src/text/load-story.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { OverPage } from '#src/ui/OverPage.tsx'
import { currentView } from '#src/url/use-view.ts'
import type { View } from '#src/url/view.ts'
import styles from './StoryPanel.module.css'
import { StoryFiles } from './StoryFiles.tsx'
import { type StepHands, StoryStep } from './StoryStep.tsx'
import type { StepReader } from './read-step.ts'
import { storyPartOf } from './step-panel.ts'
import { ruleKey } from './step-rule.ts'
import { checksumOf } from './story-code.ts'
import { stepLink, stepView } from './story-link.ts'
import type { StepRules } from './use-rules.ts'
import type { StoryState } from './use-story.ts'

type StoryPanelProps = {
  state: StoryState
  rules: StepRules
  read: StepReader
  words: StoryTexts
  /** What is to be said first: what became of a link. */
  notice: { tone: 'error' | 'info'; text: string } | null
  /** Whoever comes back from the player is where they were. */
  startsAtPlay: boolean
  onPlay: () => void
  onShow: (view: View) => void
  onClose: () => void
}

const focusPlay = (dialog: HTMLDialogElement): void =>
  dialog.querySelector<HTMLElement>('[data-story-play]')?.focus()

const viewNow = () => {
  const view = currentView()
  return { link: stepLink(view), shows: storyPartOf(view) }
}

/** The dialog in which a story is put together. */
export const StoryPanel = ({
  state,
  rules,
  read,
  words,
  notice,
  startsAtPlay,
  onPlay,
  onShow,
  onClose,
}: StoryPanelProps) => {
  const { language } = useTexts()
  const [said, setSaid] = useState('')
  const dragged = useRef<number | null>(null)
  const undoButton = useRef<HTMLButtonElement>(null)
  const { story, put } = state
  const { steps } = story
  const add = () => {
    put(addStep(story, viewNow()))
    setSaid(words.added(steps.length + 1))
  }
  const undo = () => {
    if (!state.canUndo) return
    state.undo()
    setSaid(words.undone)
  }
  const redo = () => {
    if (!state.canRedo) return
    state.redo()
    setSaid(words.redone)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase()
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return
    event.preventDefault()
    if (key === 'y' || event.shiftKey) redo()
    else undo()
  }
  const moveTo = (id: number, from: number, to: number) => {
    const next = moveStep(story, id, to)
    if (next === story) return
    put(next)
    setSaid(words.moved(from + 1, to + 1, steps.length))
  }
  const handsOf = (id: number, index: number): StepHands => ({
    move: (by) => moveTo(id, index, index + by),
    duplicate: () => {
      if (!hasRoom(story)) return
      put(duplicateStep(story, id))
      setSaid(words.duplicated(index + 2))
    },
    remove: () => {
      put(removeStep(story, id))
      setSaid(words.removed(index + 1))
      // Its own button goes with it: the next thing to do may be to take it back.
      undoButton.current?.focus()
    },
    show: () => onShow(stepView(steps[index]?.link ?? '').view),
    replace: () => {
      put(replaceView(story, id, viewNow()))
      setSaid(words.replaced(index + 1))
    },
    setPart: (part) => put(showPart(story, id, part)),
    write: (field, text) => {
      const step = steps[index]
      const rule = step && rules.get(ruleKey(step, language))?.words
      const own = {
        text,
        rule: (step && ownTexts(step, language))?.[field]?.rule ?? checksumOf(rule?.[field] ?? ''),
      }
      put(writeStep(story, id, language, field, own), `${id} ${language} ${field}`)
    },
    back: () => put(writeStep(writeStep(story, id, language, 'title', null), id, language, 'words', null)),
    drag: (isOn) => {
      dragged.current = isOn ? id : null
    },
  })
  return (
    <OverPage
      title={words.title}
      {...(startsAtPlay && { onOpen: focusPlay })}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <div className={styles['panel']}>
        <p className={styles['hint']}>
          {words.intro} {state.isKept && words.kept}
        </p>
        {notice && <Notice tone={notice.tone}>{notice.text}</Notice>}
        {!state.isKept && <Notice tone="error">{words.notKept}</Notice>}
        <NameField story={story} language={language} label={words.name} put={put} />
        <div className={styles['row']}>
          <Button look="primary" data-story-play disabled={steps.length === 0} onClick={onPlay}>
            {words.play}
          </Button>
          <Button disabled={!hasRoom(story)} onClick={add}>
            {words.add}
          </Button>
          <Button
            ref={undoButton}
            aria-disabled={!state.canUndo}
            aria-keyshortcuts="Control+Z"
            onClick={undo}
          >
            {words.undo}
          </Button>
          <Button aria-disabled={!state.canRedo} aria-keyshortcuts="Control+Shift+Z" onClick={redo}>
            {words.redo}
          </Button>
        </div>
        <output className={styles['hint']}>{said}</output>
        {!hasRoom(story) && <p>{words.full(storyLimits.steps)}</p>}
        {steps.length === 0 && <p>{words.none}</p>}
        <ol aria-label={words.steps} className={styles['steps']}>
          {steps.map((step, index) => (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- for a mouse only
            <li
              key={step.id}
              onDragOver={(event) => {
                if (dragged.current !== null) event.preventDefault()
              }}
              onDrop={(event) => {
                const from = steps.findIndex(({ id }) => id === dragged.current)
                if (dragged.current === null || from < 0) return
                event.preventDefault()
                moveTo(dragged.current, from, index)
                dragged.current = null
              }}
            >
              <StoryStep
                step={step}
                place={index + 1}
                of={steps.length}
                rule={rules.get(ruleKey(step, language))}
                words={words}
                hands={handsOf(step.id, index)}
              />
            </li>
          ))}
        </ol>
        <StoryFiles state={state} read={read} words={words} />
      </div>
    </OverPage>
  )
}

type NameFieldProps = Pick<StoryState, 'story' | 'put'> & { language: Language; label: string }

const NameField = ({ story, put, language, label }: NameFieldProps) => (
  <label className={styles['name']}>
    {label}
    <input
      value={ownName(story, language)}
      maxLength={storyLimits.name}
      onChange={({ target }) => put(nameStory(story, language, target.value), `name ${language}`)}
    />
  </label>
)
