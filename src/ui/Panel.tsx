import { type ReactNode, useId } from 'react'
import { keepFocus } from './keep-focus.ts'
import styles from './Panel.module.css'

type PanelProps = {
  title: string
  /** The heading is there for screen readers only: the panel's content says what it is. */
  quietTitle?: boolean
  /** Controls to the right of the heading. */
  actions?: ReactNode
  className?: string | undefined
  children: ReactNode
}

/** A region of the page with its name, so that people, screen readers and tests find it. */
export const Panel = ({ title, quietTitle = false, actions, className, children }: PanelProps) => {
  const id = useId()
  return (
    <section
      ref={keepFocus}
      aria-labelledby={id}
      className={[styles['panel'], className].filter(Boolean).join(' ')}
    >
      <div className={quietTitle && !actions ? 'visually-hidden' : styles['head']}>
        <h2 id={id} className={quietTitle ? 'visually-hidden' : styles['title']}>
          {title}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  )
}
