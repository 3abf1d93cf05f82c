import { lazy, useMemo } from 'react'
import { type Day, type PartialDate, exactDate, firstDay, lastDay } from '#src/domain/dates/dates.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import { nextDay, previousDay } from '#src/domain/events/timeline-dates.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { knownPhrase } from '#src/text/known-phrase.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLateNote } from '#src/ui/CoverageContext.tsx'
import { DateField } from '#src/ui/DateField.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import { today } from '#src/ui/today.ts'
import { Stage } from '#src/pace/Stages.tsx'
import { Later } from '#src/shared/Later.tsx'
import { textIn } from '#src/domain/names/text-in.ts'
import styles from './DateControl.module.css'
import { DateSlider } from './DateSlider.tsx'
import { PlaybackControls } from './PlaybackControls.tsx'
import { sliderRange } from './slider-range.ts'
import { usePlayback } from './use-playback.ts'

// Not part of the first view.
const CalendarField = lazy(async () => ({
  default: (await import('#src/ui/CalendarField.tsx')).CalendarField,
}))

type DateControlProps = {
  /** As chosen, and the day it is read at. */
  date: PartialDate
  day: Day
  /** All days on which something changes. */
  days: readonly Day[]
  /** The events of the filter: the ticks. */
  events: readonly MissionEvent[]
  /** The first event of the mission, whatever the filter; null without events. */
  firstDate: PartialDate | null
  /** Last documented day of the mission: the default. */
  covered: PartialDate
  /** The date that "What changed" counts from, if one is chosen: playing starts there. */
  from: PartialDate | null
  /** `dragging`: part of a drag that is in the history already. */
  onChange: (date: PartialDate | null, dragging: boolean) => void
}

const ticksOf = (events: readonly MissionEvent[]) => {
  const happened = new Map<Day, boolean>()
  for (const event of events) {
    const day = lastDay(event.date)
    happened.set(day, (happened.get(day) ?? false) || event.status === 'happened')
  }
  return [...happened].map(([day, did]) => ({ day, happened: did }))
}

/** The one date that drives the page: slider, steps, and typing. */
export const DateControl = ({
  date,
  day,
  days,
  events,
  firstDate,
  covered,
  from,
  onChange,
}: DateControlProps) => {
  const { t, language } = useTexts()
  const ticks = useMemo(() => ticksOf(events), [events])
  const firstEvent = ticks.map((tick) => tick.day).toSorted()[0] ?? days[0] ?? day
  const isEarly = day < firstEvent
  const range = useMemo(() => sliderRange(days, firstEvent, isEarly), [days, firstEvent, isEarly])
  const start = from === null ? range.from : lastDay(from)
  const playback = usePlayback({
    day,
    days,
    range: { from: start < lastDay(covered) ? start : range.from, to: lastDay(covered) },
    onStep: (next, isFirst) => onChange(exactDate(next), !isFirst),
  })
  // Whoever takes the date into their own hands stops the playback.
  const choose = (wanted: PartialDate | null, dragging: boolean) => {
    playback.pause()
    onChange(wanted, dragging)
  }
  const then = events.filter((event) => lastDay(event.date) === day)
  const [before, after] = [previousDay(days, day), nextDay(days, day)]
  const words = formatDate(date, language)
  const lateNote = useLateNote()
  const said = [
    `${knownPhrase(covered, today(), t, language)}.`,
    ...(day > lastDay(covered) ? [t.date.beyond] : []),
    ...(firstDate !== null && day < firstDay(firstDate)
      ? [t.date.before(formatDate(firstDate, language))]
      : []),
    ...(then.length > 0
      ? [then.map((event) => t.date.marked(textIn(event.title, language), lateNote(event))).join(' · ')]
      : []),
  ].join(' ')
  return (
    <div className={styles['control']}>
      <div className={styles['row']}>
        <Button
          aria-label={t.date.previous}
          disabled={before === null}
          onClick={() => before !== null && choose(exactDate(before), false)}
        >
          <Icon name="previous" />
        </Button>
        <strong className={styles['date']}>
          <span className={styles['words']}>{words}</span>
        </strong>
        <Button
          aria-label={t.date.next}
          disabled={after === null}
          onClick={() => after !== null && choose(exactDate(after), false)}
        >
          <Icon name="next" />
        </Button>
        <DateSlider
          label={t.date.slider}
          valueText={`${words}, ${t.date.events(then.length)}`}
          day={day}
          range={range}
          days={days}
          ticks={ticks}
          onChange={(next, dragging) => choose(exactDate(next), dragging)}
        />
      </div>
      <div className={styles['row']}>
        <PlaybackControls playback={playback} />
        <DateField label={t.date.field} submit={t.date.go} onChange={(typed) => choose(typed, false)}>
          <Stage at="when quiet">
            <Later>
              <CalendarField label={t.date.field} day={day} onChange={(picked) => choose(picked, false)} />
            </Later>
          </Stage>
        </DateField>
        {date !== covered && (
          <Button look="link" onClick={() => choose(null, false)}>
            {t.date.last}
          </Button>
        )}
        <div className={styles['then']}>
          <p className={styles['said']} title={said}>
            {said}
          </p>
        </div>
      </div>
    </div>
  )
}
