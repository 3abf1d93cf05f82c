import type { DataFilesTexts } from '#src/text/load-data-files.ts'
import { Button } from '#src/ui/Button.tsx'
import { useCopy } from '#src/ui/use-copy.ts'
import styles from './DataFiles.module.css'

type CopyTextProps = { form: string; text: string; texts: DataFilesTexts }

/** A text as it is to be copied, with a button that does. */
export const CopyText = ({ form, text, texts }: CopyTextProps) => {
  const { outcome, copy } = useCopy()
  return (
    <details>
      <summary>{form}</summary>
      <pre className={styles['text']}>{text}</pre>
      <Button onClick={() => void copy(text)}>{texts.copy(form)}</Button>{' '}
      <output>{outcome && (outcome.isCopied ? texts.copied : texts.refused)}</output>
    </details>
  )
}
