import { useId } from 'react'
import styles from './Segments.module.css'

type SegmentsProps<T extends string> = {
  /** What is chosen; read out, not shown. */
  label: string
  choices: readonly { value: T; label: string }[]
  chosen: T
  onChoose: (value: T) => void
}

/** A few choices side by side, of which one holds: radio buttons that look like one control. */
export const Segments = <T extends string>({ label, choices, chosen, onChoose }: SegmentsProps<T>) => {
  const name = useId()
  return (
    <fieldset className={styles['segments']}>
      <legend className="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles['choice']}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={chosen === choice.value}
            onChange={() => onChoose(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  )
}
