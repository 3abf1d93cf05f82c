import { useId, useState } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import styles from './Desk.module.css'
import { useForm } from './desk-context.ts'

type IdFieldProps = { id: string; isTaken: (id: string) => boolean; onName: (id: string) => void }

/** The id of a record that is new here; it is given once the field is left, and only if it is free. */
export const IdField = ({ id, isTaken, onName }: IdFieldProps) => {
  const { t } = useTexts()
  const { words, problems } = useForm()
  const [draft, setDraft] = useState<string | null>(null)
  const field = useId()
  const text = draft ?? id
  const taken = isTaken(text) ? 'an id that no other record has' : null
  const rule = taken ?? problems.find((problem) => problem.field === 'id')?.expected
  return (
    <div className={styles['field']}>
      <label htmlFor={field}>{words.fields['id']}</label>
      <input
        id={field}
        value={text}
        autoComplete="off"
        aria-invalid={rule !== undefined}
        aria-describedby={`${field}-hint`}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={() => {
          if (draft !== null && draft !== '' && draft !== id && taken === null) onName(draft)
          if (taken === null) setDraft(null)
        }}
      />
      <p id={`${field}-hint`} className={rule === undefined ? styles['hint'] : styles['wrong']}>
        {rule === undefined
          ? words.hints['id']
          : words.field.expected(t.dataWords.of(words.check.rule(rule)))}
      </p>
    </div>
  )
}
