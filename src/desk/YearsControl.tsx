import { useState } from 'react'
import { type Json, isJsonObject } from '#src/domain/files/pack.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './Desk.module.css'
import { Line, Rules, shown } from './Line.tsx'
import { useForm } from './desk-context.ts'

type YearsControlProps = {
  label: string
  value: Json
  path: string
  onChange: (next: Json) => void
}

const troopsOf = (text: string): Json => (/^\d+$/u.test(text) ? Number(text) : text === '' ? null : text)

/** A number for each year; empty where the source has the year and no number. */
export const YearsControl = ({ label, value, path, onChange }: YearsControlProps) => {
  const { words } = useForm()
  const [year, setYear] = useState('')
  const years = isJsonObject(value) ? value : {}
  const { [year]: taken } = years
  return (
    <fieldset className={styles['group']}>
      <legend>{label}</legend>
      {Object.entries(years).map(([one, troops]) => (
        <div key={one} className={styles['row']}>
          <Line
            label={words.changes.set(label, one)}
            value={shown(troops)}
            path={`${path}.${one}`}
            inputMode="decimal"
            onChange={(text) => onChange({ ...years, [one]: troopsOf(text) })}
          />
          <Button
            look="link"
            onClick={() =>
              onChange(Object.fromEntries(Object.entries(years).filter(([other]) => other !== one)))
            }
          >
            {words.field.removeFrom(label, one)}
          </Button>
        </div>
      ))}
      <div className={styles['row']}>
        <Line
          label={words.changes.set(label, words.field.year)}
          value={year}
          path=""
          inputMode="decimal"
          onChange={setYear}
        />
        <Button
          disabled={!/^\d{4}$/u.test(year) || taken !== undefined}
          onClick={() => {
            onChange({ ...years, [year]: null })
            setYear('')
          }}
        >
          {words.field.addTo(label)}
        </Button>
      </div>
      <Rules id={`${path}-rules`} path={path} />
    </fieldset>
  )
}
