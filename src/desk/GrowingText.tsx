import type { ComponentProps, KeyboardEvent } from 'react'
import styles from './Desk.module.css'

type GrowingTextProps = Omit<ComponentProps<'textarea'>, 'rows' | 'value'> & {
  value?: string
  /** It may have several lines; else a line break is no part of it, as in a field of one line. */
  isLong?: boolean
}

const keepOneLine = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}

/** What is pasted may have line breaks: they become spaces, and the caret stays where it is. */
const takeOutBreaks = (field: HTMLTextAreaElement): void => {
  if (!field.value.includes('\n')) return
  const { selectionStart, selectionEnd } = field
  field.value = field.value.replaceAll('\n', ' ')
  field.setSelectionRange(selectionStart, selectionEnd)
}

/** A field in which a long text wraps, as high as it is: on a phone one line shows less than half a title. */
export const GrowingText = ({ value, isLong = false, onChange, ...props }: GrowingTextProps) => (
  <div className={styles['growing']} data-text={value}>
    <textarea
      rows={isLong ? 3 : 1}
      {...(!isLong && { onKeyDown: keepOneLine })}
      {...(value !== undefined && { value })}
      onChange={(event) => {
        const { currentTarget: field } = event
        if (!isLong) takeOutBreaks(field)
        // The same text lies unseen under the field and gives it its height, as not every browser has
        // field-sizing.
        if (field.parentElement) field.parentElement.dataset['text'] = field.value
        onChange?.(event)
      }}
      {...props}
    />
  </div>
)
