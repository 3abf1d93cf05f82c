import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type TouchEvent, useCallback, useEffect, useId, useRef, useState } from 'react'
import { type Story, nameIn } from '#src/domain/story/story.ts'
import { missionQuery } from '#src/queries/mission.ts'
import type { StoryTexts } from '#src/text/load-story.ts'
import type { Mission } from '#src/schema/mission.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { shownText } from '#src/ui/shown-text.tsx'
import { serialiseView } from '#src/url/codec.ts'
import { currentView, useView } from '#src/url/use-view.ts'
import './player.css'
import { Misfit } from './StoryStep.tsx'
import { isFullScreen } from './full-screen.ts'
import { ruleKey, saidIn } from './step-rule.ts'
import { stepView } from './story-link.ts'
import { waySwiped, stepAfterKey } from './steering.ts'
import { usePlayedView } from './use-played-view.ts'
import type { StepRules } from './use-rules.ts'

type PlayerProps = { story: Story; rules: StepRules; words: StoryTexts; onLeave: () => void }

/**
 * Disclaimer and credits of the step's mission: never behind a click, whichever part of the page is shown.
 */
const Credits = ({ mission }: { mission: Mission | undefined }) => {
  const { t, language } = useTexts()
  return (
    <div className="story-foot">
      {mission && <p>{shownText(mission.disclaimer, language)}</p>}
      <p>
        {t.footer.notUn}
        {mission?.credits.map(({ credit }) => ` ${credit}.`).join('')}
      </p>
    </div>
  )
}

/** Plays a story: the page behind shows each step's view, and its title and words stand beside it. */
export const Player = ({ story, rules, words, onLeave }: PlayerProps) => {
  const { language } = useTexts()
  const { setView } = useView()
  const id = useId()
  const [at, setAt] = useState(0)
  const hasEntry = useRef(false)
  const touched = useRef<{ x: number; y: number } | null>(null)
  const leave = useRef(onLeave)
  useEffect(function keepNewest() {
    leave.current = onLeave
  })
  const { steps } = story
  const step = steps[at]
  const link = step?.link ?? ''
  const { view } = stepView(link)
  const { data: mission } = useQuery(missionQuery(view.mission))
  useEffect(
    function showStep() {
      const now = currentView()
      const next = { ...stepView(link).view, language: now.language }
      if (serialiseView(next) === serialiseView(now)) return
      // One entry for the whole play: Back leads to where the reader was before it.
      setView(next, hasEntry.current ? 'replace' : 'push')
      hasEntry.current = true
    },
    [link, setView],
  )
  usePlayedView(step?.shows ?? 'map', link)
  useEffect(function endWithPage() {
    let filled = isFullScreen()
    const onScreen = () => {
      // The browser takes Esc for itself there.
      if (filled && !isFullScreen()) leave.current()
      filled = isFullScreen()
    }
    const onBack = () => leave.current()
    document.addEventListener('fullscreenchange', onScreen)
    window.addEventListener('popstate', onBack)
    return () => {
      document.removeEventListener('fullscreenchange', onScreen)
      window.removeEventListener('popstate', onBack)
    }
  }, [])
  const open = useCallback((dialog: HTMLDialogElement | null) => {
    if (dialog?.open === false) dialog.showModal()
    dialog?.focus()
  }, [])
  if (!step) return null
  const go = (to: number) => setAt(Math.min(Math.max(to, 0), steps.length - 1))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    // A button that has the focus takes the Space bar for itself.
    if (event.key === ' ' && event.target instanceof HTMLButtonElement) return
    const to = stepAfterKey(event.key, event.shiftKey, at, steps.length)
    if (to === null) return
    event.preventDefault()
    go(to)
  }
  const onTouchStart = ({ touches }: TouchEvent) => {
    const first = touches[0]
    touched.current = touches.length === 1 && first ? { x: first.clientX, y: first.clientY } : null
  }
  const onTouchEnd = ({ changedTouches }: TouchEvent) => {
    const [from, to] = [touched.current, changedTouches[0]]
    touched.current = null
    if (from && to) go(at + waySwiped(to.clientX - from.x, to.clientY - from.y))
  }
  const rule = rules.get(ruleKey(step, language))
  const said = saidIn(step, language, rule)
  const title = said.title ?? ''
  const name = nameIn(story, language).trim()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={open}
      className="story-player"
      aria-label={words.player(name === '' ? words.unnamed : name)}
      aria-describedby={`${id}-hint`}
      tabIndex={-1}
      onClose={onLeave}
      onKeyDown={onKeyDown}
      onTouchStart={onTouchStart}
      onTouchEnd={onTouchEnd}
    >
      {/* What is longer than the screen is scrolled to with the keyboard, too. */}
      <section
        className="story-text"
        aria-label={words.stepOf(at + 1, steps.length)}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <p className="story-name">
          {[
            name,
            mission && textIn(mission.shortName, language),
            mission && formatDate(view.date ?? mission.coverage.mission, language),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <h2>{title}</h2>
        <div className="story-words">
          <Misfit rule={rule} words={words} />
          {rule === undefined && said.title === null && <p>{words.reading}</p>}
          <ul>
            {(said.words ?? '')
              .split('\n')
              .filter((line) => line.trim() !== '')
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
          </ul>
        </div>
      </section>
      <div className="story-controls">
        <Button aria-label={words.previous} aria-disabled={at === 0} onClick={() => go(at - 1)}>
          ←
        </Button>
        <span aria-hidden="true">
          {at + 1} / {steps.length}
        </span>
        <Button
          look="primary"
          aria-label={words.next}
          aria-disabled={at === steps.length - 1}
          onClick={() => go(at + 1)}
        >
          →
        </Button>
        <Button className="story-end" onClick={onLeave}>
          {words.leave}
        </Button>
      </div>
      <output className="visually-hidden">{words.said(at + 1, steps.length, title)}</output>
      <p id={`${id}-hint`} className="visually-hidden">
        {words.hint}
      </p>
      <Credits mission={mission} />
    </dialog>
  )
}
