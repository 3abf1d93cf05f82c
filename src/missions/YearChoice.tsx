import { useId } from 'react'
import type { MissionsTexts } from '#src/text/load-missions.ts'
import { Button } from '#src/ui/Button.tsx'
import { useDrag } from '#src/ui/use-drag.ts'
import styles from './StartPage.module.css'

type YearChoiceProps = {
  year: number
  span: { first: number; last: number }
  words: MissionsTexts
  onChoose: (year: number, isDragging: boolean) => void
}

/** The year that the map of all missions shows. */
export const YearChoice = ({ year, span, words, onChoose }: YearChoiceProps) => {
  const id = useId()
  const drag = useDrag()
  return (
    <div className={styles['year']}>
      <label htmlFor={id}>{words.start.year}</label>
      <Button
        aria-label={words.start.earlier}
        disabled={year <= span.first}
        onClick={() => onChoose(year - 1, false)}
      >
        ‹
      </Button>
      <input
        id={id}
        type="range"
        min={span.first}
        max={span.last}
        value={year}
        onChange={(event) => onChoose(Number(event.target.value), drag.isMoving())}
        onKeyDown={drag.settle}
        {...drag.handlers}
      />
      <Button
        aria-label={words.start.later}
        disabled={year >= span.last}
        onClick={() => onChoose(year + 1, false)}
      >
        ›
      </Button>
      <output htmlFor={id}>{year}</output>
    </div>
  )
}
