import { useId } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import styles from './RangeSwitch.module.css'

type Choice = 'phase' | 'whole'

type RangeSwitchProps = { phase: number; chosen: Choice; onChoose: (choice: Choice) => void }

/** Which period the chart shows: the phase of the one province, or all that is on record. */
export const RangeSwitch = ({ phase, chosen, onChoose }: RangeSwitchProps) => {
  const { t } = useTexts()
  const name = useId()
  const choices: readonly { value: Choice; label: string }[] = [
    { value: 'phase', label: t.timeline.rangePhase(phase) },
    { value: 'whole', label: t.timeline.rangeWhole },
  ]
  return (
    <fieldset className={styles['switch']}>
      <legend className="visually-hidden">{t.timeline.range}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} className={styles['choice']}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
