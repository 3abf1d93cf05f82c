import { useState } from 'react'
import styles from '#src/desk/Desk.module.css'
import { ShowMore } from '#src/ui/ShowMore.tsx'
import type { ProblemLines } from './problem-words.ts'

type ProblemListProps = {
  title: string
  intro: string
  lines: ProblemLines
  more: (count: number) => string
}

const atOnce = 100

/** All that is wrong with a table, a sentence each. */
export const ProblemList = ({ title, intro, lines, more }: ProblemListProps) => {
  const [most, setMost] = useState(atOnce)
  return (
    <section aria-label={title} className={styles['group']}>
      <h4>{title}</h4>
      <p className={styles['hint']}>{intro}</p>
      <ul className={styles['rules']}>
        {lines.first(most).map((line, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two rows can have the same fault
          <li key={index}>{line}</li>
        ))}
      </ul>
      <ShowMore all={lines.count} most={most} step={500} label={more} onMost={setMost} />
    </section>
  )
}
