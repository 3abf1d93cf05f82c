import { useId } from 'react'
import { typedDate } from '#src/domain/dates/typed-date.ts'
import type { Field } from '#src/domain/desk/fields.ts'
import { asText } from '#src/domain/desk/desk-files.ts'
import type { Json } from '#src/domain/files/pack.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import styles from './Desk.module.css'
import { type ControlProps, Line, Rules, emptyOf, shown, useLabel, useProblemsAt } from './Line.tsx'
import { useForm } from './desk-context.ts'
import { choiceName } from './value-words.ts'

export const PlainDateControl = (props: ControlProps) => {
  const { field, value, path, onChange } = props
  const { words } = useForm()
  const text = shown(value)
  return (
    <Line
      label={useLabel(props)}
      value={text}
      path={path}
      isShort
      hint={[words.hints[field.key], words.field.dateHint].filter(Boolean).join(' ')}
      onChange={(next) => onChange(next === '' ? emptyOf(field) : next)}
      // "30 June" of a year is read as what it means once it is written.
      onBlur={() => {
        const meant = typedDate(text)
        if (meant !== null && meant !== text) onChange(meant)
      }}
    />
  )
}

const numberOf = (text: string): Json => {
  const written = text
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/gu, '')
    .replace(',', '.')
  return /^-?\d+(\.\d+)?$/u.test(written) && !/[.,]$/u.test(text) ? Number(written) : text
}

export const NumberControl = (props: ControlProps) => {
  const { field, value, path, onChange } = props
  return (
    <Line
      label={useLabel(props)}
      value={shown(value)}
      path={path}
      inputMode="decimal"
      onChange={(text) => onChange(text === '' ? emptyOf(field) : numberOf(text))}
    />
  )
}

export const NumbersControl = (props: ControlProps) => {
  const { value, path, onChange } = props
  const { words } = useForm()
  const list = Array.isArray(value) ? value.map((one: Json) => asText(one)).join(', ') : shown(value)
  return (
    <Line
      label={useLabel(props)}
      value={list}
      path={path}
      hint={words.field.numbersHint}
      onChange={(text) => onChange(text.trim() === '' ? [] : text.split(/,\s?/u).map((one) => numberOf(one)))}
    />
  )
}

export const ChoiceControl = (props: ControlProps<Extract<Field, { kind: 'choice' }>>) => {
  const { field, value, path, onChange } = props
  const { t, language } = useTexts()
  const { words } = useForm()
  const id = useId()
  const found = useProblemsAt(path, false)
  const text = shown(value)
  const isKnown = text === '' || field.values.some((one) => String(one) === text)
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{useLabel(props)}</label>
      <select
        id={id}
        value={text}
        aria-invalid={found.length > 0}
        aria-describedby={found.length > 0 ? `${id}-rules` : undefined}
        onChange={({ target }) => {
          const next = field.values.find((one) => String(one) === target.value)
          onChange(next ?? emptyOf(field))
        }}
      >
        {(field.empty !== undefined || text === '') && <option value="">{words.field.none}</option>}
        {!isKnown && <option value={text}>{text}</option>}
        {field.values.map((one) => (
          <option key={one} value={String(one)}>
            {choiceName({ t, words, language }, field.of, one)}
          </option>
        ))}
      </select>
      {words.hints[field.key] !== undefined && <p className={styles['hint']}>{words.hints[field.key]}</p>}
      <Rules id={`${id}-rules`} path={path} />
    </div>
  )
}

export const FlagControl = (props: ControlProps) => {
  const { field, value, path, onChange } = props
  return (
    <div className={styles['field']}>
      <label>
        <input
          type="checkbox"
          checked={value === true}
          onChange={({ target }) =>
            onChange(target.checked || (field.empty === 'absent' ? undefined : false))
          }
        />{' '}
        {useLabel(props)}
      </label>
      <Rules id={`${path}-rules`} path={path} />
    </div>
  )
}
