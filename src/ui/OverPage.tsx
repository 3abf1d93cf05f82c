import { type ComponentProps, type ReactNode, useCallback, useId } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from './Button.tsx'
import { openOver } from './open-over.ts'
import styles from './OverPage.module.css'

type OverPageProps = Pick<ComponentProps<'dialog'>, 'onKeyDown'> & {
  title: string
  /** Takes up the whole page, for work that needs its room. */
  isWhole?: boolean
  /** Hears the open dialog, for who closes it by other means than its button. */
  onOpen?: (dialog: HTMLDialogElement) => void
  onClose: () => void
  children: ReactNode
}

/** A dialog over the page with its title and the way out of it, open while it is drawn. */
export const OverPage = ({ title, isWhole = false, onOpen, onClose, onKeyDown, children }: OverPageProps) => {
  const { t } = useTexts()
  const id = useId()
  const open = useCallback(
    (dialog: HTMLDialogElement | null) => {
      openOver(dialog)
      if (dialog) onOpen?.(dialog)
    },
    [onOpen],
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={open}
      className={isWhole ? styles['whole'] : styles['dialog']}
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <div className={styles['head']}>
        <h2 id={id}>{title}</h2>
        <form method="dialog">
          <Button type="submit">{t.words.close}</Button>
        </form>
      </div>
      {children}
    </dialog>
  )
}
