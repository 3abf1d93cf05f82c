import type { ReactNode } from 'react'
import styles from './Figure.module.css'

/** Figures side by side, as many in a row as there is room for. */
export const FigureGrid = ({ children }: { children: ReactNode }) => (
  <div className={styles['grid']}>{children}</div>
)
