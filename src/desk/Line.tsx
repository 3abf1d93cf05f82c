import { type ChangeEvent, useId } from 'react'
import type { Field } from '#src/domain/desk/fields.ts'
import type { Json } from '#src/domain/files/pack.ts'
import { unseenIn, withoutUnseen } from '#src/schema/unseen.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import styles from './Desk.module.css'
import { GrowingText } from './GrowingText.tsx'
import { useForm } from './desk-context.ts'
import { fieldName } from './value-words.ts'

export type ControlProps<F extends Field = Field> = {
  field: F
  /** What stands there; undefined where the record goes without it. */
  value: Json | undefined
  /** Where it is in the record, as problems say it: `announced.date`. */
  path: string
  /** The field before it, in the words of a reader, for fields inside a list: « Dates … 2 ». */
  within?: string
  onChange: (next: Json | undefined) => void
}

/** What is wrong at a place, said under its control; `deep`: also at the places inside it. */
export const useProblemsAt = (path: string, deep: boolean) => {
  const { problems } = useForm()
  return problems.filter(({ field }) => field === path || (deep && field.startsWith(`${path}.`)))
}

type RulesProps = { id: string; path: string; deep?: boolean }

/** The rules that are broken at a place. */
export const Rules = ({ id, path, deep = false }: RulesProps) => {
  const { words } = useForm()
  const { t } = useTexts()
  const found = useProblemsAt(path, deep)
  if (found.length === 0) return null
  return (
    <ul id={id} className={styles['rules']}>
      {found.map(({ field, expected }) => (
        <li key={`${field} ${expected}`}>
          {words.field.expected(t.dataWords.of(words.check.rule(expected)))}
        </li>
      ))}
    </ul>
  )
}

type LineProps = {
  label: string
  value: string
  path: string
  hint?: string | undefined
  /** It may have several lines. */
  isLong?: boolean | undefined
  /** It is never longer than a line of a phone. */
  isShort?: boolean
  lang?: string
  readOnly?: boolean
  inputMode?: 'decimal'
  onChange: (text: string) => void
  onBlur?: () => void
}

/** A labelled field for a text, with the rule that it breaks under it. */
export const Line = ({
  label,
  value,
  path,
  hint,
  isLong = false,
  isShort = false,
  onChange,
  ...props
}: LineProps) => {
  const { words } = useForm()
  const id = useId()
  const found = useProblemsAt(path, false)
  const shared = {
    id,
    value,
    'aria-invalid': found.length > 0,
    'aria-describedby':
      [hint === undefined ? '' : `${id}-hint`, found.length > 0 ? `${id}-rules` : '']
        .filter(Boolean)
        .join(' ') || undefined,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(target.value),
    ...props,
  }
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {isShort || props.inputMode ? (
        <input autoComplete="off" {...shared} />
      ) : (
        <GrowingText autoComplete="off" isLong={isLong} {...shared} />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      <Rules id={`${id}-rules`} path={path} />
      {/* Who cannot see a character cannot take it out. */}
      {unseenIn(value) !== null && (
        <Button look="link" onClick={() => onChange(withoutUnseen(value))}>
          {words.field.takeOutUnseen(label)}
        </Button>
      )}
    </div>
  )
}

/** A value as it stands in a field; nothing of lists and objects. */
export const shown = (value: Json | undefined): string =>
  value === undefined || value === null || typeof value === 'object' ? '' : String(value)

/** What a field is called, with what it is inside of. */
export const useLabel = ({ field, within }: Pick<ControlProps, 'field' | 'within'>): string => {
  const { words } = useForm()
  const name = fieldName(words, field.key)
  return within === undefined ? name : words.changes.set(within, name)
}

/** What stands in a field that was emptied. */
export const emptyOf = ({ empty }: Field): Json | undefined =>
  empty === 'absent' ? undefined : empty === 'null' ? null : ''
