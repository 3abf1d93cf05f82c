import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { loadStory } from '#src/text/load-story.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { useAsked } from '#src/ui/asked-for.ts'
import { useLoaded } from '#src/ui/use-loaded.ts'
import { currentView, useView } from '#src/url/use-view.ts'
import { Player } from './Player.tsx'
import { StoryPanel } from './StoryPanel.tsx'
import { enterFullScreen, leaveFullScreen } from './full-screen.ts'
import { stepReader } from './read-step.ts'
import { decodeStory } from './story-code.ts'
import { useRules } from './use-rules.ts'
import { useStory } from './use-story.ts'

type Mode = 'closed' | 'panel' | 'playing'

/**
 * Where the keyboard goes when the panel closes: the button that opened it, which another mission draws anew.
 */
const focusOpener = () =>
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-opens="story"]')?.focus())

/**
 * The story of this browser: its panel and its player. Stands beside the page of a mission and not in it, so
 * that a story can go from one mission to another.
 */
export const Stories = () => {
  const { language } = useTexts()
  const words = useLoaded(loadStory, language)
  const client = useQueryClient()
  const { view, setView } = useView()
  const times = useAsked()?.story ?? 0
  const state = useStory()
  const [mode, setMode] = useState<Mode>('closed')
  const [asked, setAsked] = useState(0)
  const [came, setCame] = useState<'taken' | 'broken' | null>(null)
  const [hasPlayed, setHasPlayed] = useState(false)
  const read = useMemo(() => stepReader(client, document.baseURI), [client])
  const rules = useRules(read, state.story, language, mode !== 'closed')
  if (times !== asked) {
    setAsked(times)
    if (mode === 'closed') setMode('panel')
  }
  const { take } = state
  const linked = view.story
  useEffect(
    function takeFromLink() {
      if (linked === null) return
      const story = decodeStory(linked)
      if (story) take(story)
      setCame(story ? 'taken' : 'broken')
      setMode('panel')
      // Taken, it is this browser's: the links of the page go on without it.
      setView({ ...currentView(), story: null }, 'replace')
    },
    // oxlint-disable-next-line react/exhaustive-deps -- a link is taken once, whatever is written meanwhile
    [linked],
  )
  if (words === null || mode === 'closed') return null
  if (mode === 'playing')
    return (
      <Player
        story={state.story}
        rules={rules}
        words={words}
        onLeave={() => {
          leaveFullScreen()
          setHasPlayed(true)
          setMode('panel')
        }}
      />
    )
  return (
    <StoryPanel
      state={state}
      rules={rules}
      read={read}
      words={words}
      startsAtPlay={hasPlayed}
      notice={
        came === null
          ? null
          : came === 'taken'
            ? { tone: 'info', text: words.taken }
            : { tone: 'error', text: words.broken }
      }
      onPlay={() => {
        setCame(null)
        // Before the player opens: what fills the screen later would lie over it.
        void enterFullScreen().then(() => setMode('playing'))
      }}
      onShow={(shown) => {
        setMode('closed')
        setView({ ...shown, language: currentView().language })
        focusOpener()
      }}
      onClose={() => {
        setHasPlayed(false)
        setCame(null)
        setMode('closed')
        focusOpener()
      }}
    />
  )
}
