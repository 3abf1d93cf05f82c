import { type KeyboardEvent, memo } from 'react'
import { type Day, addDays, daysBetween, shareWithin } from '#src/domain/dates/dates.ts'
import { nearestDay, nextDay, previousDay } from '#src/domain/events/timeline-dates.ts'
import { useDrag } from '#src/ui/use-drag.ts'
import styles from './DateSlider.module.css'
import { type SliderRange, yearMarks } from './slider-range.ts'

type DateSliderProps = {
  label: string
  /** The date in words, which is what is announced. */
  valueText: string
  day: Day
  range: SliderRange
  /** All days that the keys step over, beyond the range too. */
  days: readonly Day[]
  ticks: readonly { day: Day; happened: boolean }[]
  /** `dragging` is true from the second change of one drag on: only its first belongs in the history. */
  onChange: (day: Day, dragging: boolean) => void
}

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`

const target = (key: string, day: Day, days: readonly Day[], range: SliderRange): Day | null => {
  if (key === 'ArrowRight' || key === 'ArrowUp') return nextDay(days, day)
  if (key === 'ArrowLeft' || key === 'ArrowDown') return previousDay(days, day)
  if (key === 'PageUp') return nextDay(days, `${day.slice(0, 4)}-12-31`) ?? range.to
  if (key === 'PageDown') return previousDay(days, `${day.slice(0, 4)}-01-01`)
  if (key === 'Home') return range.days[0] ?? null
  if (key === 'End') return range.to
  return null
}

/**
 * The drawing of the ticks is this wide and as high as its box; it is stretched to the width of the track.
 */
const drawn = { width: 1000, height: 16 }

const strokes = (range: SliderRange, ticks: DateSliderProps['ticks'], top: number): string =>
  ticks
    .map(({ day }) => `M${(shareWithin(day, range) * drawn.width).toFixed(1)} ${top}V${drawn.height}`)
    .join('')

/**
 * The events over the track, which stay where they are while the date moves. Two paths: an element for each
 * is slow to lay out.
 */
const Ticks = memo(({ range, ticks }: Pick<DateSliderProps, 'range' | 'ticks'>) => (
  <svg
    className={styles['ticks']}
    viewBox={`0 0 ${drawn.width} ${drawn.height}`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path
      className={styles['planned']}
      d={strokes(
        range,
        ticks.filter(({ happened }) => !happened),
        7,
      )}
    />
    <path
      className={styles['tick']}
      d={strokes(
        range,
        ticks.filter(({ happened }) => happened),
        3,
      )}
    />
  </svg>
))

/** The years under the track. */
const Scale = memo(({ range }: Pick<DateSliderProps, 'range'>) => (
  <div className={styles['scale']} aria-hidden="true">
    {yearMarks(range).map((mark) => (
      <span key={mark} style={{ insetInlineStart: percent(shareWithin(mark, range)) }}>
        {mark.slice(0, 4)}
      </span>
    ))}
  </div>
))

/**
 * A slider over time that stops only where something changes. Position is time; keys step from change to
 * change.
 */
export const DateSlider = ({ label, valueText, day, range, days, ticks, onChange }: DateSliderProps) => {
  const drag = useDrag()
  const change = (wanted: Day | null) => {
    if (wanted && wanted !== day) onChange(wanted, drag.isMoving())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = target(event.key, day, days, range)
    if (!wanted) return
    event.preventDefault()
    // Each press is a choice; a key that is held is one (url/address.ts).
    drag.settle()
    change(wanted)
    drag.settle()
  }
  const length = daysBetween(range.from, range.to)
  return (
    <div className={styles['slider']}>
      <Ticks range={range} ticks={ticks} />
      <input
        type="range"
        className={styles['input']}
        aria-label={label}
        aria-valuetext={valueText}
        min={0}
        max={length}
        step={1}
        value={Math.min(length, Math.max(0, daysBetween(range.from, day)))}
        onChange={(event) => {
          const at = shareWithin(addDays(range.from, event.target.valueAsNumber), range)
          change(nearestDay(range.days, at, (other) => shareWithin(other, range)))
        }}
        {...drag.handlers}
        onKeyDown={onKeyDown}
      />
      <Scale range={range} />
    </div>
  )
}
