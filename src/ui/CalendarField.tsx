import { type ChangeEvent, type MouseEvent, useEffect, useRef } from 'react'
import { type Day, type PartialDate, dayRange, isPartialDate } from '#src/domain/dates/dates.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import styles from './CalendarField.module.css'
import { Icon } from './Icon.tsx'

type CalendarFieldProps = {
  /** What the date is for, before the words of the field itself. */
  label: string
  /** The day that the calendar opens at; null without one. */
  day: Day | null
  onChange: (date: PartialDate) => void
}

/** Safari opens it by itself; a page in a frame of another origin may not open it. */
const open = ({ currentTarget }: MouseEvent<HTMLInputElement>): void => {
  try {
    currentTarget.showPicker()
  } catch {
    // It is still a field that a date is typed into.
  }
}

/**
 * The calendar of the device, which on a phone is quicker than typing. It has whole days only: a month or a
 * year is typed into the field beside it.
 */
export const CalendarField = ({ label, day, onChange }: CalendarFieldProps) => {
  const { t } = useTexts()
  const field = useRef<HTMLInputElement>(null)
  useEffect(
    function followTheDate() {
      const input = field.current
      // Whoever types into it has the parts of a date that is not whole yet.
      if (input && input !== document.activeElement) input.value = day ?? ''
    },
    [day],
  )
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const { value } = target
    if (isPartialDate(value)) onChange(value)
  }
  return (
    <span className={styles['calendar']}>
      <Icon name="calendar" size={16} />
      <input
        ref={field}
        type="date"
        aria-label={t.handling.calendar(label)}
        title={t.handling.calendar(label)}
        defaultValue={day ?? ''}
        min={dayRange.from}
        max={dayRange.to}
        onClick={open}
        onChange={take}
      />
    </span>
  )
}
