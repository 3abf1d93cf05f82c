import { Button } from './Button.tsx'

type ShowMoreProps = {
  /** How many there are, and how many of them are in sight. */
  all: number
  most: number
  /** How many come at once. */
  step: number
  label: (count: number) => string
  onMost: (most: number) => void
}

/** Brings more of a long list; nothing where all of it is in sight. */
export const ShowMore = ({ all, most, step, label, onMost }: ShowMoreProps) =>
  all > most && (
    <div>
      <Button onClick={() => onMost(most + step)}>{label(Math.min(step, all - most))}</Button>
    </div>
  )
