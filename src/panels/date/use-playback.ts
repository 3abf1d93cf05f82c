import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Day } from '#src/domain/dates/dates.ts'
import { type PlayRange, type Speed, startOf, stayOf, stepFrom } from '#src/domain/events/playback.ts'
import { usePlaying } from '#src/ui/PlayingContext.tsx'
import { useLessMotion } from '#src/ui/use-less-motion.ts'

/** Beats that a slow machine may skip until a step is on screen; after more something else holds the date. */
const patience = 3

/** While the date moves it is said no more often than this, in milliseconds. */
const sayEvery = 5000

type PlaybackInput = {
  day: Day
  days: readonly Day[]
  range: PlayRange
  /** `isFirst`: the step that starts playing and belongs in the history; all others take its place there. */
  onStep: (day: Day, isFirst: boolean) => void
}

/**
 * Moves the date from change to change by a timer. It stops at the end, when told to, when the control leaves
 * the page, when nobody sees the page any more, and when something else moved the date. It never starts by
 * itself.
 */
export const usePlayback = ({ day, days, range, onStep }: PlaybackInput) => {
  const { isPlaying, setPlaying } = usePlaying()
  const isCalm = useLessMotion()
  const [speed, setSpeed] = useState<Speed>(1)
  const [loop, setLoop] = useState(false)
  // What the live region says: the day reached when it was last said.
  const [said, setSaid] = useState<Day | null>(null)
  const move = useRef<{ from: Day; to: Day; skipped: number } | null>(null)
  const lastSaid = useRef(0)

  const pause = () => {
    if (!isPlaying) return
    setPlaying(false)
    setSaid(day)
  }
  const goTo = (next: Day, isFirst: boolean) => {
    move.current = { from: day, to: next, skipped: 0 }
    onStep(next, isFirst)
    if (performance.now() - lastSaid.current < sayEvery) return
    lastSaid.current = performance.now()
    setSaid(next)
  }
  const step = useEffectEvent(() => {
    const last = move.current
    if (last?.from === day && last.skipped < patience) {
      last.skipped += 1
      return
    }
    const next = last?.to === day ? stepFrom(days, range, day, loop) : null
    if (next === null) pause()
    else goTo(next, false)
  })
  const play = () => {
    const start = startOf(range, day)
    const next = start === day ? stepFrom(days, range, day, loop) : start
    if (next === null) return
    lastSaid.current = performance.now()
    setSaid(null)
    goTo(next, true)
    setPlaying(true)
  }

  const pauseUnseen = useEffectEvent(() => {
    if (document.hidden) pause()
  })

  useEffect(
    function stepByTheClock() {
      if (!isPlaying) return undefined
      const timer = setInterval(step, stayOf(speed, isCalm))
      document.addEventListener('visibilitychange', pauseUnseen)
      return () => {
        clearInterval(timer)
        document.removeEventListener('visibilitychange', pauseUnseen)
      }
    },
    [isPlaying, speed, isCalm],
  )
  useEffect(
    function stopOnLeaving() {
      return () => setPlaying(false)
    },
    [setPlaying],
  )
  return { isPlaying, play, pause, speed, setSpeed, loop, setLoop, said }
}

export type Playback = ReturnType<typeof usePlayback>
