import { type ComparedDays, monthsBefore, quarterBefore } from '#src/domain/changes/compared-days.ts'
import { type Day, type PartialDate, exactDate } from '#src/domain/dates/dates.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { CalendarField } from '#src/ui/CalendarField.tsx'
import { DateField } from '#src/ui/DateField.tsx'
import { LiveText } from '#src/ui/LiveText.tsx'
import styles from './PeriodChooser.module.css'

type PeriodChooserProps = {
  days: ComparedDays
  /** The page's date, from which the presets count back. */
  day: Day
  /** As in the link; null: not chosen. */
  chosen: string | null
  /** The day before the phase of what is shown began; null without one. */
  phaseStart: Day | null
  onFrom: (from: PartialDate | null) => void
}

/** Which two days are held against each other, and the usual choices of the earlier one. */
export const PeriodChooser = ({ days, day, chosen, phaseStart, onFrom }: PeriodChooserProps) => {
  const { t, language } = useTexts()
  const presets = [
    { label: t.changes.lastMonth, from: monthsBefore(day, 1) },
    { label: t.changes.lastQuarter, from: quarterBefore(day) },
    ...(phaseStart === null ? [] : [{ label: t.changes.sincePhase, from: phaseStart }]),
  ]
  return (
    <fieldset className={styles['chooser']}>
      <legend className="visually-hidden">{t.changes.period}</legend>
      <div className={styles['row']}>
        {presets.map(({ label, from }) => (
          <Button
            key={label}
            aria-pressed={days.from === from && !days.swapped}
            className={styles['preset']}
            onClick={() => onFrom(exactDate(from))}
          >
            {label}
          </Button>
        ))}
        <DateField label={t.changes.sinceBriefing} submit={t.changes.compare} onChange={onFrom}>
          <CalendarField label={t.changes.sinceBriefing} day={days.from} onChange={onFrom} />
        </DateField>
      </div>
      <LiveText className={styles['said']}>
        {t.changes.compared(formatDate(days.from, language), formatDate(days.to, language))}
        {chosen === null && ` ${t.changes.unset}`}
        {days.swapped && ` ${t.changes.swapped}`}
      </LiveText>
    </fieldset>
  )
}
