import { useId, useState } from 'react'
import type { Named } from '#src/domain/desk/fields.ts'
import { asText } from '#src/domain/desk/desk-files.ts'
import type { Json } from '#src/domain/files/pack.ts'
import { Button } from '#src/ui/Button.tsx'
import { AddSource } from './AddSource.tsx'
import styles from './Desk.module.css'
import { useForm } from './desk-context.ts'

type PickOneProps = {
  label: string
  to: Named
  value: string
  mayBeNone: boolean
  onChange: (id: string) => void
}

/** One record of a list; one that the list does not have stands there by its id. */
export const PickOne = ({ label, to, value, mayBeNone, onChange }: PickOneProps) => {
  const { words, optionsOf } = useForm()
  const id = useId()
  const options = optionsOf(to)
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {(mayBeNone || value === '') && <option value="">{words.field.none}</option>}
        {value !== '' && options.every((one) => one.id !== value) && <option value={value}>{value}</option>}
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
    </>
  )
}

type PickManyProps = {
  label: string
  to: Named
  value: Json | undefined
  onChange: (next: Json) => void
}

/** Several records of a list, each with its way out; a source can be added where it is cited. */
export const PickMany = ({ label, to, value, onChange }: PickManyProps) => {
  const { words, optionsOf } = useForm()
  const [isAdding, setAdding] = useState(false)
  const ids = Array.isArray(value) ? value.map((one: Json) => asText(one)) : []
  const options = optionsOf(to)
  const labelOf = (one: string): string => options.find((option) => option.id === one)?.label ?? one
  const add = (one: string) => {
    if (one !== '' && !ids.includes(one)) onChange([...ids, one])
  }
  return (
    <fieldset className={styles['many']}>
      <legend className={styles['label']}>{label}</legend>
      {ids.length > 0 && (
        <ul className={styles['chosen']}>
          {ids.map((one) => (
            <li key={one}>
              {labelOf(one)}{' '}
              <Button
                look="link"
                aria-label={words.field.removeFrom(label, labelOf(one))}
                onClick={() => onChange(ids.filter((other) => other !== one))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles['row']}>
        <select aria-label={words.field.addTo(label)} value="" onChange={({ target }) => add(target.value)}>
          <option value="">{words.field.choose}</option>
          {options
            .filter((one) => !ids.includes(one.id))
            .map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
        </select>
        {to === 'sources' && (
          <Button aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
            {words.source.add}
          </Button>
        )}
      </div>
      {isAdding && (
        <AddSource
          onPick={(one) => {
            add(one)
            setAdding(false)
          }}
        />
      )}
    </fieldset>
  )
}
