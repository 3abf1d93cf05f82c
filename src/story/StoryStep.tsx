import { useId } from 'react'
import {
  ownTexts,
  storyLimits,
  storyParts,
  type Step,
  type StepField,
  type StoryPart,
} from '#src/domain/story/story.ts'
import { languageCodes } from '#src/schema/languages.ts'
import { languageName } from '#src/domain/sources/source-list.ts'
import type { StoryTexts } from '#src/text/load-story.ts'
import { linkLines } from '#src/url/link-lines.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import styles from './StoryPanel.module.css'
import { panelOfStep } from './step-panel.ts'
import { type StepRule, isStale, saidIn } from './step-rule.ts'
import { stepView } from './story-link.ts'

export type StepHands = {
  move: (by: number) => void
  duplicate: () => void
  remove: () => void
  show: () => void
  replace: () => void
  setPart: (part: StoryPart) => void
  write: (field: StepField, text: string) => void
  /** The rule's words again. */
  back: () => void
  drag: (isOn: boolean) => void
}

type StoryStepProps = {
  step: Step
  place: number
  of: number
  rule: StepRule | undefined
  words: StoryTexts
  hands: StepHands
}

/** What of the data the link of a step no longer fits, in words. */
export const Misfit = ({ rule, words }: { rule: StepRule | undefined; words: StoryTexts }) => {
  const { t } = useTexts()
  if (!rule || rule.problems.length === 0) return null
  return (
    <p className={styles['stale']}>
      {words.misfit} {linkLines(rule.problems, t).join(' ')}
    </p>
  )
}

/** One step of a story: its words to be written, its place to be changed. */
export const StoryStep = ({ step, place, of, rule, words, hands }: StoryStepProps) => {
  const { t, language } = useTexts()
  const id = useId()
  const said = saidIn(step, language, rule)
  const texts = ownTexts(step, language)
  const { view } = stepView(step.link)
  const elsewhere = texts ? [] : languageCodes.filter((code) => step.texts[code])
  const area = (field: StepField, label: string, name: string, rows: number, most: number) => (
    <>
      <label htmlFor={`${id}-${field}`} aria-label={name}>
        {label}
      </label>
      <textarea
        id={`${id}-${field}`}
        aria-label={name}
        rows={rows}
        maxLength={most}
        // An emptied field stays empty while somebody types in it: the rule's words are back with the button.
        value={texts?.[field]?.text ?? said[field] ?? ''}
        placeholder={said[field] ?? ''}
        onChange={({ target }) =>
          hands.write(field, field === 'title' ? target.value.replaceAll('\n', ' ') : target.value)
        }
      />
      {texts?.[field] && rule?.words && isStale(step, language, field, rule) && (
        <p className={styles['stale']}>{words.stale(rule.words[field])}</p>
      )}
    </>
  )
  return (
    <>
      {/* For a mouse only: the buttons do the same with any keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={styles['step-head']}
        draggable
        onDragStart={({ dataTransfer }) => {
          hands.drag(true)
          dataTransfer.effectAllowed = 'move'
          // Firefox drags nothing that carries nothing.
          dataTransfer.setData('text/plain', said.title ?? '')
        }}
        onDragEnd={() => hands.drag(false)}
      >
        <h3 id={`${id}-place`}>{words.stepOf(place, of)}</h3>
        <Button aria-label={words.moveUp(place)} aria-disabled={place === 1} onClick={() => hands.move(-1)}>
          ↑
        </Button>
        <Button aria-label={words.moveDown(place)} aria-disabled={place === of} onClick={() => hands.move(1)}>
          ↓
        </Button>
        <Button aria-label={words.duplicateStep(place)} onClick={hands.duplicate}>
          {words.duplicate}
        </Button>
        <Button aria-label={words.removeStep(place)} onClick={hands.remove}>
          {words.remove}
        </Button>
      </div>
      <Misfit rule={rule} words={words} />
      {area('title', words.stepTitle, words.titleOf(place), 2, storyLimits.title)}
      {area('words', words.stepWords, words.wordsOf(place), 4, storyLimits.words)}
      <p className={styles['hint']}>
        {rule === undefined
          ? words.reading
          : rule.words === null
            ? words.notRead
            : texts
              ? words.own
              : words.byRule}{' '}
        {elsewhere.length > 0 &&
          words.elsewhere(t.words.list(elsewhere.map((code) => languageName(code, language))))}
      </p>
      <div className={styles['row']}>
        <label>
          {words.part}{' '}
          <select
            aria-label={words.partOf(place)}
            value={step.shows}
            onChange={({ target }) => hands.setPart(target.value === 'tab' ? 'tab' : 'map')}
          >
            {storyParts.map((part) => (
              <option key={part} value={part}>
                {part === 'map'
                  ? t.map.title
                  : t[panelOfStep(view, 'tab') === 'plan' ? 'plan' : view.tab].title}
              </option>
            ))}
          </select>
        </label>
        <Button look="link" aria-label={words.showStep(place)} onClick={hands.show}>
          {words.show}
        </Button>
        <Button look="link" aria-label={words.replaceStep(place)} onClick={hands.replace}>
          {words.replace}
        </Button>
        {texts && (
          <Button look="link" aria-label={words.backOf(place)} onClick={hands.back}>
            {words.back}
          </Button>
        )}
      </div>
    </>
  )
}
