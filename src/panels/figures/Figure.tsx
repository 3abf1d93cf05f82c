import type { ReactNode } from 'react'
import styles from './Figure.module.css'

type FigureProps = { value: ReactNode; children: ReactNode }

/** One number, large, and what it is. */
export const Figure = ({ value, children }: FigureProps) => (
  <div className={styles['figure']}>
    <p className={styles['value']}>{value}</p>
    <div className={styles['what']}>{children}</div>
  </div>
)
