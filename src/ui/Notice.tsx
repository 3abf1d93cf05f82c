import type { ReactNode } from 'react'
import styles from './Notice.module.css'

type NoticeProps = { tone: 'error' | 'info'; children: ReactNode }

/** A message in its place on the page; an error is announced at once. */
export const Notice = ({ tone, children }: NoticeProps) => (
  <div role={tone === 'error' ? 'alert' : 'status'} className={`${styles['notice']} ${styles[tone]}`}>
    {children}
  </div>
)
