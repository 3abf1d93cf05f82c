import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { PartialDate } from '#src/domain/dates/dates.ts'
import { typedDate } from '#src/domain/dates/typed-date.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from './Button.tsx'
import styles from './DateField.module.css'

type DateFieldProps = {
  label: string
  submit: string
  onChange: (date: PartialDate) => void
  /** Beside the field: another way to the same date. */
  children?: ReactNode
}

/** A field for a date, to the day, month or year. What is no date is named and changes nothing. */
export const DateField = ({ label, submit, onChange, children }: DateFieldProps) => {
  const { t } = useTexts()
  const id = useId()
  const [wrong, setWrong] = useState<string | null>(null)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const field = new FormData(event.currentTarget).get('date')
    const text = typeof field === 'string' ? field.trim() : ''
    const date = typedDate(text)
    setWrong(date === null ? text : null)
    if (date !== null) onChange(date)
  }
  return (
    <form className={styles['form']} onSubmit={onSubmit} noValidate>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <input
        id={id}
        name="date"
        className={styles['input']}
        placeholder={t.date.hint}
        autoComplete="off"
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
      />
      <Button type="submit">{submit}</Button>
      {children}
      {wrong !== null && (
        <p id={`${id}-wrong`} role="alert" className={styles['wrong']}>
          {t.date.invalid(wrong)}
        </p>
      )}
    </form>
  )
}
