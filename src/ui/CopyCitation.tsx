import type { CitationTexts } from '#src/text/load-citation.ts'
import { Button } from './Button.tsx'
import { useCopy } from './use-copy.ts'
import styles from './CopyCitation.module.css'

type CopyCitationProps = {
  texts: CitationTexts
  /** The figure, for a screen reader's list of buttons: there are many. */
  name: string
  /** Called when the reader presses: the citation is of what is shown then. */
  write: () => string
}

/** Copies a citation as plain text, or shows it to be copied by hand if the browser refuses. */
export const CopyCitation = ({ texts, name, write }: CopyCitationProps) => {
  const { outcome, copy } = useCopy()
  return (
    <span className={styles['cite']}>
      <Button look="link" aria-label={texts.copyOf(name)} onClick={() => void copy(write())}>
        {texts.copy}
      </Button>
      <output className={styles['said']}>
        {outcome && (outcome.isCopied ? texts.copied : texts.refused)}
      </output>
      {outcome && !outcome.isCopied && (
        <textarea
          readOnly
          rows={5}
          aria-label={texts.box}
          className={styles['box']}
          value={outcome.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </span>
  )
}
