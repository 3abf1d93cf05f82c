import type { ReactNode } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import styles from './Notices.module.css'

/** Where notices stand: over a corner of the page, so that nothing moves when one comes. */
export const Notices = ({ children }: { children: ReactNode }) => {
  const { t } = useTexts()
  return (
    <aside aria-label={t.offline.title} className={styles['notices']}>
      {children}
    </aside>
  )
}
